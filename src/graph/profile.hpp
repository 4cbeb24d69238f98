// What two tellings are compared by, made once for each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/telling.hpp"

namespace annals::graph {

/// Sorted numbers without repetition.
using Set = std::vector<std::uint32_t>;

[[nodiscard]] bool share(const Set& a, const Set& b);
[[nodiscard]] std::size_t count_shared(const Set& a, const Set& b);
void add_all(Set& into, const Set& other);

/// The content words of a clause: hashes of their first letters, so that inflected forms are one.
[[nodiscard]] Set words_of(std::string_view text);

struct Profile {
    std::string block;  // only tellings of one block are compared: kindred types, polarity, whether it happened
    std::string_view type;
    bool saying = false;
    bool weak = true;      // no day of its own: open ends, or more than a week
    bool stretch = false;  // a longer stretch with two named ends: "since the beginning of the month"
    bool opening = false;  // told in the title or in the first sentence: the article goes on to tell it again
    std::optional<calendar::Day> first, last;
    Set places, around;   // around: what contains the places
    Set points, regions;  // of the places, those that are a town or village, and those smaller than a country
    Set agents, others;
    Set kin;      // whom the agents act for
    Set words;    // of the clause, or of a saying's sentence, but for trigger and names, as hashed stems
    Set trigger;  // the trigger's words
    Set names;    // other names in the clause, which no agent, patient or place of the lexicon stands for
    std::vector<events::Quantity> quantities;
    std::uint32_t article = 0;
    text::Span sentence;
};

/// What the profiles of a story's tellings need to know about its places and actors.
struct Surroundings {
    std::vector<std::vector<std::uint32_t>> containing;  // for each place
    std::vector<std::uint32_t> kin;                      // for each actor
    std::vector<Set> actor_names, place_names;           // their words, of all spellings
    std::vector<entities::PlaceKind> kinds;              // for each place
};

[[nodiscard]] Surroundings surroundings_of(const Story& story);
[[nodiscard]] Profile profile(const Telling& telling, const Surroundings& surroundings);
/// All profiles, sayings with the words of the events that they tell of.
[[nodiscard]] std::vector<Profile> profiles(const Story& story, const std::vector<Telling>& tellings);

}  // namespace annals::graph
