// The side door: the Boost.Graph object behind an EventGraph, for those who want its algorithms.
//
//     const auto& graph = annals::graph::boost_graph(event_graph);
//     boost::num_vertices(graph);
//
// Vertex numbers are those of EventGraph::vertices(), edges come in the order of EventGraph::edges().
#pragma once

#include <boost/graph/adjacency_list.hpp>

#include "annals/graph/event_graph.hpp"

namespace annals::graph {

using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Vertex, Edge>;

[[nodiscard]] const BoostGraph& boost_graph(const EventGraph& graph);

}  // namespace annals::graph
