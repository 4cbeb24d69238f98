// The event graph as lists of named nodes and edges, for formats that know graphs and no stories.
#pragma once

#include <map>
#include <string>
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

/// Every name that a node's facts may have, in order.
[[nodiscard]] const std::vector<std::string>& fact_names();

/// The events shown, with the actors, places and articles that hang together with them, and the order that the dates give, reduced to what
/// no other order implies.
[[nodiscard]] Network network(const timeline::Timeline& timeline);

}  // namespace annals::render
