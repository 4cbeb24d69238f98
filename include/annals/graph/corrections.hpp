// What people corrected by hand, applied again on every run.
//
// A correction names tellings by the ids of their mentions, which are fingerprints of their article's bytes and place: they stay
// the same between runs and machines, and no longer fit once the article says something else.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/calendar/temporal_value.hpp"

namespace annals::graph {

/// date: when it happened. merge: these tellings are of one event. split: these are of another event than the rest. drop: they tell
/// of no event. rename: what the event, actor or place is called. published: when the article appeared.
enum class Fix { date, merge, split, drop, rename, published };

struct Correction {
    Fix fix = Fix::date;
    std::vector<std::string> mentions;            // ids; of date, merge, split, drop, and rename of an event
    std::string article;                          // id or sha256; of published
    std::string actor, place;                     // id; of rename
    std::string value;                            // a date as it was written, or a name
    std::optional<calendar::TemporalValue> date;  // what it comes to; of date and published
    std::string author, reason;                   // who says so, and why; may be empty
    std::size_t line = 0;                         // of its file
};

/// A correction that comes to nothing, and why; the rest goes on.
struct Stale {
    std::size_t correction = 0;
    std::string why;
};

/// Sets the publication date that a correction names for this article; whether there is one.
bool correct_publication(article::Article& article, const Correction& correction);

/// "date", "merge", ...
[[nodiscard]] std::string_view name(Fix fix);

}  // namespace annals::graph
