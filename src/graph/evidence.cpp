#include "graph/evidence.hpp"

namespace annals::graph {
namespace {

/// In the order of Evidence.
constexpr std::array<std::string_view, kinds_of_evidence> names{
    "tellings",
    "sayings",
    "same-word",
    "same-word-of-several-events",
    "rare-word",
    "kindred-word",
    "other-word",
    "same-type",
    "kindred-type",
    "other-type",
    "same-day",
    "overlapping-days",
    "days-do-not-exclude-each-other",
    "another-stretch-of-time",
    "both-last",
    "another-time-of-what-lasts",
    "long-past",
    "same-town",
    "one-town-in-common",
    "same-place",
    "same-wide-place",
    "a-town-and-what-contains-it",
    "one-place-contains-the-other",
    "other-places",
    "same-agent",
    "agents-of-one-state",
    "other-agent",
    "other-state",
    "same-patient",
    "other-patient",
    "same-words-for-who-takes-part",
    "other-words-for-who-takes-part",
    "same-names",
    "other-names",
    "much-the-same-words",
    "similar-words",
    "some-words-in-common",
    "no-words-in-common",
    "printed-word-for-word",
    "same-number",
    "other-number",
    "other-count",
    "only-one-counts",
    "in-one-sentence",
    "in-one-article",
    "title-or-lead-and-text",
    "refers-back",
    "articles-much-alike",
    "articles-alike",
    "articles-unlike",
    "same-speaker",
    "other-speaker",
    "nameless-speaker",
    "other-kind-of-saying",
    "said-in-one-article",
    "same-word-for-saying",
    "said-in-much-the-same-words",
    "said-in-similar-words",
    "said-in-other-words"};

}  // namespace

std::string_view name(Evidence evidence) { return names.at(static_cast<std::size_t>(evidence)); }

}  // namespace annals::graph
