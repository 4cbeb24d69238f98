#include "render/cytoscape.hpp"

#include "render/json_lines.hpp"
#include "render/network.hpp"

namespace annals::render {

Losses write_cytoscape(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto graph = network(timeline);
    OrderedJson nodes = OrderedJson::array(), edges = OrderedJson::array();
    for (const auto& node : graph.nodes) {
        OrderedJson data{{"id", node.id}};
        for (const auto& [name, value] : node.facts) data[name] = value;
        nodes.push_back({{"data", std::move(data)}});
    }
    for (const auto& link : graph.links) {
        edges.push_back({{"data",
                          {{"id", link.id},
                           {"source", link.source},
                           {"target", link.target},
                           {"relation", link.kind},
                           {"role", link.label}}}});
    }
    write_json_document(
        out, {{"data", {{"name", options.title}}}, {"elements", {{"nodes", std::move(nodes)}, {"edges", std::move(edges)}}}});
    return {};
}

}  // namespace annals::render
