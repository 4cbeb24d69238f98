#include "temporal/standing.hpp"

#include <algorithm>

#include <array>
#include <string_view>

#include "temporal/clauses.hpp"

namespace annals::temporal {
namespace {

/// "The", "his", "every": determiners and possessives are few.
bool may_determine(const language::Token& token) {
    static constexpr std::array<std::string_view, 27> words{
        "the",  "a",    "an",      "this",   "that",    "these", "those", "each", "every", "some", "any", "no",    "all",  "both",
        "such", "half", "another", "either", "neither", "my",    "your",  "his",  "her",   "its",  "our", "their", "whose"};
    return std::find(words.begin(), words.end(), token.norm) != words.end();
}

/// By its last letter: "built", "torn", "made", "struck", "flung".
bool may_be_participle(const language::Token& token) {
    return token.shape != language::Shape::punctuation &&
           std::string_view("dtnekg").find(token.norm.back()) != std::string_view::npos;
}

}  // namespace

/// An aside opens with a bracket, or behind a comma.
bool Surroundings::may_be_in_aside(const Standing& standing) const {
    const auto begin = document_.tokens.begin() + standing.tokens.begin;
    return std::any_of(begin, begin + (standing.token + 1 - standing.tokens.begin),
                       [](const language::Token& token) { return token.norm == "," || token.norm == "(" || token.norm == "["; });
}

bool Surroundings::is_in_aside(const Standing& standing) const {
    if (standing.tokens.size() == 0 || !may_be_in_aside(standing)) return false;
    tag(standing.sentence);
    return Clauses(document_, standing.tokens).in_aside(standing.token);
}

bool Surroundings::is_before_noun(const Standing& standing) const {
    auto token = standing.tokens.begin;
    while (token < standing.tokens.end && document_.tokens[token].span.begin < standing.end) ++token;
    if (token == standing.tokens.end) return false;
    const auto upos = document_.tokens[token].upos;
    return upos == language::Upos::noun || upos == language::Upos::propn || upos == language::Upos::adj;
}

bool Surroundings::is_in_description(const Standing& standing) const {
    const auto first = standing.tokens.begin, token = standing.token;
    if (standing.tokens.size() == 0 || token == first) return false;
    const auto& before = document_.tokens[token - 1];
    if (before.norm == "of") return true;
    const bool behind_verb = token >= first + 2 && may_be_participle(document_.tokens[token - 2]);
    if (!behind_verb && !may_determine(before)) return false;
    tag(standing.sentence);
    if (before.upos == language::Upos::det || before.xpos == language::Xpos::prp_possessive) return is_before_noun(standing);
    if (before.upos != language::Upos::adp || token < first + 2 || document_.tokens[token - 2].upos != language::Upos::verb)
        return false;
    const auto verb = language::verb_group(document_, token - 2);
    return verb.participle && verb.passive;
}

bool Surroundings::is_quoted(const Standing& standing) const {
    if (lazy_) lazy_->find_quotations();
    return standing.tokens.size() > 0 && language::quotation_at(document_, standing.token) != language::npos;
}

}  // namespace annals::temporal
