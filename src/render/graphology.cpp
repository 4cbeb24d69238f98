#include "render/graphology.hpp"

#include "render/json_lines.hpp"
#include "render/network.hpp"

namespace annals::render {

Losses write_graphology(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto graph = network(timeline);
    OrderedJson nodes = OrderedJson::array(), edges = OrderedJson::array();
    for (const auto& node : graph.nodes) {
        OrderedJson attributes = OrderedJson::object();
        for (const auto& [name, value] : node.facts) attributes[name] = value;
        nodes.push_back({{"key", node.id}, {"attributes", std::move(attributes)}});
    }
    for (const auto& link : graph.links) {
        edges.push_back({{"key", link.id},
                         {"source", link.source},
                         {"target", link.target},
                         {"attributes", {{"label", link.label.empty() ? link.kind : link.label}, {"relation", link.kind}}}});
    }
    write_json_document(out, {{"attributes", {{"name", options.title}}},
                              {"options", {{"type", "directed"}, {"multi", true}, {"allowSelfLoops", true}}},
                              {"nodes", std::move(nodes)},
                              {"edges", std::move(edges)}});
    return {};
}

}  // namespace annals::render
