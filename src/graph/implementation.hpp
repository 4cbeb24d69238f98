#pragma once

#include <optional>
#include <vector>

#include "annals/graph/boost_graph.hpp"
#include "annals/graph/story.hpp"

namespace annals::graph {

/// Where an event stands on the line of time, as far as it is known: a minute, undated last.
using Position = std::optional<calendar::Instant>;

struct EventGraph::Implementation {
    BoostGraph graph;
    std::vector<Edge> edges;
    std::vector<Position> positions;  // of events, which are the first vertices
    std::vector<bool> open;           // events known only up to some day: shown after those of that day
};

}  // namespace annals::graph
