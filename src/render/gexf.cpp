#include "render/gexf.hpp"

#include <ostream>

#include "annals/render/escape.hpp"
#include "render/network.hpp"

namespace annals::render {
namespace {

/// "start" and "end" where the days are known: Gephi leaves an open side open.
std::string life(const Node& node) {
    std::string attributes;
    if (!node.earliest.empty()) attributes += " start=\"" + node.earliest + '"';
    if (!node.latest.empty()) attributes += " end=\"" + node.latest + '"';
    return attributes;
}

void write_node(std::ostream& out, const Node& node) {
    out << "      <node id=\"" << dot_html(node.id) << "\" label=\"" << dot_html(node.facts.front().second) << '"' << life(node)
        << ">\n        <attvalues>\n";
    for (const auto& [name, value] : node.facts) {
        out << "          <attvalue for=\"" << name << "\" value=\"" << dot_html(value) << "\"/>\n";
    }
    out << "        </attvalues>\n      </node>\n";
}

}  // namespace

Losses write_gexf(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto graph = network(timeline);
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n  <meta>\n    "
           "<creator>Annals</creator>\n"
        << "    <description>" << dot_html(options.title) << "</description>\n  </meta>\n"
        << "  <graph mode=\"dynamic\" defaultedgetype=\"directed\" timeformat=\"date\" timerepresentation=\"interval\">\n    "
           "<attributes class=\"node\">\n";
    for (const auto& [name, type] : facts_of_nodes())
        out << "      <attribute id=\"" << name << "\" title=\"" << name << "\" type=\"" << type << "\"/>\n";
    out << "    </attributes>\n    <nodes>\n";
    for (const auto& node : graph.nodes) write_node(out, node);
    out << "    </nodes>\n    <edges>\n";
    for (const auto& link : graph.links) {
        out << "      <edge id=\"" << link.id << "\" source=\"" << dot_html(link.source) << "\" target=\""
            << dot_html(link.target) << "\" label=\"" << dot_html(link.label.empty() ? link.kind : link.label) << "\" kind=\""
            << dot_html(link.kind) << "\"/>\n";
    }
    out << "    </edges>\n  </graph>\n</gexf>\n";
    return {};
}

}  // namespace annals::render
