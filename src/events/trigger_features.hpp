// What stands around a word that may tell of an event: the features that the trigger model weighs.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "events/clauses.hpp"
#include "events/reading.hpp"

namespace annals::events {

/// How the model's files name the kinds of words, in the order of WordKind.
inline constexpr std::array<std::string_view, 3> word_kinds{"verb", "noun", "adjective"};

/// A verb, noun or adjective that may tell of an event.
struct Candidate {
    TokenIndex token = 0;
    WordKind kind = WordKind::verb;
};

/// What was looked at, and what was seen there: {noun-preposition, after}. Both are numbers into `slots`.
struct Feature {
    std::uint8_t slot = 0;
    std::uint8_t value = 0;
};

/// A place to look at, with the names of all that may be seen there.
struct Slot {
    std::string_view name;
    std::span<const std::string_view> values;
};

[[nodiscard]] std::span<const Slot> slots();

/// Whether token i may tell of an event by itself: verbs, nouns and predicative adjectives outside of dates.
[[nodiscard]] std::optional<Candidate> candidate_at(const Reading& reading, TokenIndex i);

/// Replaces `features` by those of the candidate.
void find_features(const Reading& reading, const Clauses& clauses, const Candidate& candidate, std::vector<Feature>& features);

}  // namespace annals::events
