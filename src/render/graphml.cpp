#include "render/graphml.hpp"

#include <ostream>

#include "annals/render/escape.hpp"
#include "render/network.hpp"

namespace annals::render {

Losses write_graphml(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions&) {
    const auto graph = network(timeline);
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""
           " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns"
           " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
    for (const auto& [name, type] : facts_of_nodes()) {
        out << "  <key id=\"" << name << "\" for=\"node\" attr.name=\"" << name << "\" attr.type=\"" << type << "\"/>\n";
    }
    for (const auto* name : {"relation", "role"}) {
        out << "  <key id=\"" << name << "\" for=\"edge\" attr.name=\"" << name << "\" attr.type=\"string\"/>\n";
    }
    out << "  <graph id=\"story\" edgedefault=\"directed\">\n";
    for (const auto& node : graph.nodes) {
        out << "    <node id=\"" << dot_html(node.id) << "\">\n";
        for (const auto& [name, value] : node.facts)
            out << "      <data key=\"" << name << "\">" << dot_html(value) << "</data>\n";
        out << "    </node>\n";
    }
    for (const auto& link : graph.links) {
        out << "    <edge id=\"" << link.id << "\" source=\"" << dot_html(link.source) << "\" target=\"" << dot_html(link.target)
            << "\">\n      <data key=\"relation\">" << dot_html(link.kind) << "</data>\n      <data key=\"role\">"
            << dot_html(link.label) << "</data>\n    </edge>\n";
    }
    out << "  </graph>\n</graphml>\n";
    return {};
}

}  // namespace annals::render
