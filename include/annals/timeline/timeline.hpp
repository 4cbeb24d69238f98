// A story in order, and the part of it that the reader asked for.
//
//     Selection selection;
//     selection.top = 20;
//     const auto timeline = arrange(graph::link(records), selection);
//     timeline.story.events[timeline.entries[0].event].headline;    // the first event
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "annals/calendar/period.hpp"
#include "annals/graph/event_graph.hpp"
#include "annals/graph/story.hpp"

namespace annals::timeline {

/// What to show. Empty fields mean "everything".
struct Selection {
    std::optional<calendar::Day> from, to;  // inclusive; an event counts when its period touches the range
    std::string actor, place;               // a name or alias, any case
    std::string focus;                      // the neighbourhood of one actor or place
    std::size_t top = 0;                    // the most salient N events; 0 = all
    bool all = false;                       // also what did not, or not yet, happen
};

/// One event of the timeline. Events of equal rank are ties: nothing says which came first.
struct Entry {
    std::uint32_t event = 0;  // index into Story::events
    std::uint32_t rank = 0;   // from 1
    bool shown = true;        // selected, and drawn by timeline renderers
};

struct Timeline {
    graph::Story story;
    std::vector<Entry> entries;  // every event of the story, in timeline order
};

/// Orders a story by its graph and marks what `selection` shows. Throws UnknownName for an actor, place or focus
/// that no article mentions (the message lists the nearest names).
[[nodiscard]] Timeline arrange(graph::Story story, const Selection& selection);

struct UnknownName : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace annals::timeline
