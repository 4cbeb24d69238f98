// The temporal constraint network: what is said of the order of events narrows when they happened.
//
// Every event that a link names has two points, its begin and its end; their differences are bounded (a simple temporal
// problem, Dechter, Meiri and Pearl 1991). Shortest paths from and to the origin of time are the tightest latest and
// earliest of every point; a negative cycle is a contradiction.
#pragma once

#include <string>
#include <vector>

#include "annals/graph/story.hpp"

namespace annals::graph {

/// An order that words state between two events of the story, with the clause that states it.
struct StatedLink {
    std::uint32_t first = 0, second = 0;  // events
    events::LinkKind kind = events::LinkKind::before;
    std::string evidence;  // the words
    double weight = 1;     // how many tellings say it
};

/// Narrows the `when` of events that have no day of their own: basis `constraint`, with the event that bounds it among the
/// steps. Links that cannot hold together with the dates, or with each other, are taken out of `links`, the least told
/// first, and become conflicts of the story.
void propagate(Story& story, std::vector<StatedLink>& links);

}  // namespace annals::graph
