// What the drawing of a timeline holds and where it stands, before anybody writes it in a file format.
//
// Time goes from left to right, one column a date, with the events of the date stacked below it. Actors and places stand
// in rows of their own, each as near as can be to its events. A long story goes on in a second band, like lines of text,
// so that it fits a printed page; actors and places then stand between the bands. Units are points; y grows downwards.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "annals/graph/event_graph.hpp"
#include "render/view.hpp"

namespace annals::render {

struct Point {
    double x = 0, y = 0;
};
struct Extent {
    double width = 0, height = 0;
};

/// One event.
struct Box {
    std::uint32_t event = 0;
    Certainty certainty = Certainty::told;
    std::string date;                   // with the time of day, where it is known
    std::vector<std::string> headline;  // wrapped
    std::vector<std::string> notes;     // who says so, who tells it, what is disputed: wrapped
    Extent size;
    Point centre;
};

/// One date. Many events of one date stand in more than one lane; between lanes there is room for lines to pass.
struct Column {
    std::vector<std::string> heading;  // a weekday, and the date wrapped
    std::vector<Box> boxes;
    std::size_t band = 0;
    std::vector<Point> lanes;  // centres of the heading, which stands over each lane
};

/// An actor's or a place's tie to an event that is drawn.
struct Tie {
    std::uint32_t event = 0;
    events::Role role = events::Role::agent;  // means nothing for places
};

/// One actor or place.
struct Badge {
    graph::VertexKind kind = graph::VertexKind::actor;
    std::uint32_t index = 0;
    std::vector<std::string> name;  // wrapped
    std::vector<Tie> ties;
    Extent size;
    Point centre;
};

struct Drawing {
    std::vector<Column> columns;
    std::vector<Badge> actors, places;
    Extent size;
};

inline constexpr Extent heading{158, 38};

/// A3 on its side, less margins: what a drawing is made to fit.
inline constexpr Extent page{16.1 * 72, 11.3 * 72};

/// The part of a timeline that is shown, laid out. Actors and places are drawn that have a part in at least two of the
/// events, or all while they are few.
[[nodiscard]] Drawing draw(const timeline::Timeline& timeline);

}  // namespace annals::render
