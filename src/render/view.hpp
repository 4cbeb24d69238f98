// What every drawing asks of a timeline: which events, how sure, and who tells them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "annals/timeline/timeline.hpp"

namespace annals::render {

/// Events that the selection shows, in timeline order, as indices into the story.
[[nodiscard]] std::vector<std::uint32_t> shown_events(const timeline::Timeline& timeline);

/// The events shown of one date. What ended by a day comes before that day, what goes on since a day after it.
struct Date {
    graph::When when;                   // of the first of them: all are said alike
    std::vector<std::uint32_t> events;  // in timeline order
};
/// Every date once, from the past to the future, the undated last.
[[nodiscard]] std::vector<Date> dates(const timeline::Timeline& timeline);

/// How an event is drawn, surest first.
enum class Certainty {
    told,      // asserted
    claimed,   // claimed or reported by somebody
    disputed,  // sources or tellings contradict each other
    unreal,    // denied, possible, planned, demanded: not known to have happened
};
[[nodiscard]] bool is_actual(const graph::Event& event);
/// One Certainty for each event of the story.
[[nodiscard]] std::vector<Certainty> certainties(const graph::Story& story);

/// What the event is called, with a word where somebody corrected it.
[[nodiscard]] std::string shown_headline(const graph::Event& event);
/// "date, by Anna Holm: the mayor's office says so", one a correction of the event.
[[nodiscard]] std::vector<std::string> correction_words(const graph::Story& story, const graph::Event& event);

/// Outlets that tell the event; article ids where no outlet is known. In a fixed order, each once.
[[nodiscard]] std::vector<std::string> tellers(const graph::Story& story, const graph::Event& event);
/// "bbc.txt:12" for each place where the event is told, in order of article and line, each once.
[[nodiscard]] std::vector<std::string> pointers(const graph::Story& story, const graph::Event& event);
/// Names of places, in the event's order.
[[nodiscard]] std::vector<std::string> place_names(const graph::Story& story, const graph::Event& event);
/// "sources differ on the quantity: 1,100 square miles; 2,300 square miles", one a conflict that the event is part of.
[[nodiscard]] std::vector<std::string> differences(const graph::Story& story, std::uint32_t event);

/// What is shown and what is not.
struct Tally {
    std::size_t shown = 0;
    std::size_t unreal = 0;    // hidden because nothing says that it happened
    std::size_t left_out = 0;  // hidden by the selection
    std::size_t articles = 0;
};
[[nodiscard]] Tally tally(const timeline::Timeline& timeline);

}  // namespace annals::render
