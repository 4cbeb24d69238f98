// The event graph as lists of named nodes and edges, for formats that know graphs and no stories.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "annals/timeline/timeline.hpp"

namespace annals::render {

/// A node or edge of the formats: an id, and facts in a fixed order. Facts that are not known are left out.
struct Node {
    std::string id;
    std::vector<std::pair<std::string, std::string>> facts;  // "label", "kind" first
    std::string earliest, latest;                            // of events, YYYY-MM-DD; empty where open
};
struct Link {
    std::string id, source, target;
    std::string kind;   // "has-actor", "before", …
    std::string label;  // role or basis
};
struct Network {
    std::vector<Node> nodes;
    std::vector<Link> links;
};

/// A name that a node's facts may have, and "string" or "double": what its values are in GraphML and GEXF.
struct Fact {
    std::string_view name, type;
};
/// All of them, in order.
[[nodiscard]] std::span<const Fact> facts_of_nodes();

/// The events shown, with the actors, places and articles that hang together with them, and the order that the dates give, reduced to what
/// no other order implies.
[[nodiscard]] Network network(const timeline::Timeline& timeline);

}  // namespace annals::render
