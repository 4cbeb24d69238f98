// What two tellings are compared by, made once for each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/graph/merging_model.hpp"
#include "graph/article_words.hpp"
#include "graph/subjects.hpp"
#include "graph/telling.hpp"

namespace annals::graph {

struct Profile {
    // Hashes of words, since millions are compared:
    std::uint32_t block = 0;   // tellings of one block may be one event for when and where they were: kindred types of one stance
    std::uint32_t stance = 0;  // those of one stance for their words: polarity, whether it happened, whether it is of a type
    Set other_stances;         // of what it may be one event with all the same
    std::uint32_t type = 0;
    bool typed = true;
    bool saying = false;
    events::Factuality factuality = events::Factuality::asserted;  // asserted, too, what somebody claims
    bool lasting = false;
    bool refers = false;   // "the strikes": told before
    bool weak = true;      // no day of its own: open ends, or more than a week
    bool stretch = false;  // a longer stretch with two named ends: "since the beginning of the month"
    std::optional<calendar::Day> first, last;
    Set places, around;   // around: what contains the places
    Set points, regions;  // of the places, those that are a town or village, and those smaller than a country
    Set agents, others;
    Set undergoers;           // persons among the others, of what is no saying
    Set kin;                  // whom the agents act for
    Set states;               // of those, states and armies
    WeightedWords words;      // of the clause, or of a saying's sentence, but for trigger and names, as hashed stems
    Set trigger;              // the trigger's words
    Set lemmas;               // their dictionary forms
    bool of_several = false;  // the story tells of several towns or days by one of these
    Set names;                // other names in the clause, which no agent, patient or place of the lexicon stands for
    Set who;                  // words for those who take part and have no name
    Set opens;                // articles that tell of it in the title or in the first sentence, and go on to tell it again
    Set passages;             // runs of words around it: what two articles print alike
    std::vector<events::Quantity> quantities;
    std::uint32_t article = 0;
    text::Span sentence;
};

/// What the profiles of a story's tellings need to know about its places, actors and words.
struct Surroundings {
    const MergingModel& model;
    ArticleWords article_words;
    Subjects subjects;                                   // known where words must tell events apart
    std::vector<std::vector<std::uint32_t>> containing;  // for each place
    std::vector<std::uint32_t> kin;                      // for each actor
    std::vector<bool> acts_for_state;                    // for each actor: a state or an army
    std::vector<bool> persons;                           // for each actor
    std::vector<Set> actor_names, place_names;           // their words, of all spellings
    std::vector<entities::PlaceKind> kinds;              // for each place
};

[[nodiscard]] Surroundings surroundings_of(const Story& story, const MergingModel& model);
[[nodiscard]] Profile profile(const Telling& telling, const Surroundings& surroundings);
/// All profiles, sayings with the words of the events that they tell of.
[[nodiscard]] std::vector<Profile> profiles(const std::vector<Telling>& tellings, const Surroundings& surroundings,
                                            const Spread& spread = in_turn);

}  // namespace annals::graph
