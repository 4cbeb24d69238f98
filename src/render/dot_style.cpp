#include <cmath>
#include <ostream>

#include "render/dot_parts.hpp"

namespace annals::render {
namespace {

/// Points as the inches that Graphviz wants for sizes, to a hundredth.
std::string inches(double points) {
    const auto hundredths = std::lround(points / 72 * 100);
    const auto rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + '.' + (rest.size() < 2 ? "0" : "") + rest;
}

void write_attributes(std::ostream& out, const Attributes& attributes) {
    std::string_view separator = " [";
    for (const auto& [name, value] : attributes) {
        out << separator << name << '=' << value;
        separator = ", ";
    }
    out << "];\n";
}

Attributes border(std::string_view style, std::string_view fill, std::string_view line, std::string_view width) {
    return {{"style", in_quotes(style)},
            {"fillcolor", in_quotes(fill)},
            {"color", in_quotes(line)},
            {"penwidth", std::string(width)}};
}

}  // namespace

std::string in_quotes(std::string_view plain) { return '"' + std::string(plain) + '"'; }

std::string whole(double number) { return std::to_string(std::lround(number)); }

std::string node_name(graph::VertexKind kind, std::uint32_t index) {
    const char letter = kind == graph::VertexKind::event ? 'e' : kind == graph::VertexKind::actor ? 'a' : 'p';
    return letter + std::to_string(index);
}

std::string heading_name(std::size_t column, std::size_t lane) {
    return 'd' + std::to_string(column) + (lane == 0 ? "" : '_' + std::to_string(lane));
}

Attributes event_style(Certainty certainty) {
    switch (certainty) {
        case Certainty::told: return border("filled", "#e9ecef", "#222222", "1.4");
        case Certainty::claimed: return border("filled,dashed", "#ffffff", "#444444", "1.2");
        case Certainty::disputed: return border("filled,dashed", "#ffffff", colour::dispute, "2.2");
        case Certainty::unreal: break;
    }
    auto pale = border("filled,dotted", "#ffffff", "#777777", "1");
    pale.emplace_back("fontcolor", in_quotes("#666666"));
    return pale;
}

Attributes badge_style(graph::VertexKind kind) {
    const bool actor = kind == graph::VertexKind::actor;
    auto style = actor ? border("filled", "#d7e8f5", "#0b5c92", "1") : border("filled", "#fbe6c8", "#a85f00", "1");
    style.emplace_back("shape", actor ? "ellipse" : "hexagon");
    return style;
}

void write_node(std::ostream& out, const std::string& name, const std::string& label, Point centre, Extent size,
                const Attributes& style) {
    // Graphviz counts upwards; the "!" keeps a node where it is put.
    Attributes attributes{{"label", label}, {"pos", in_quotes(whole(centre.x) + ',' + whole(-centre.y) + '!')}};
    attributes.emplace_back("width", inches(size.width));
    attributes.emplace_back("height", inches(size.height));
    attributes.insert(attributes.end(), style.begin(), style.end());
    out << "  " << name;
    write_attributes(out, attributes);
}

void write_edge(std::ostream& out, const std::string& from, const std::string& to, const Attributes& style) {
    out << "  " << from << " -> " << to;
    write_attributes(out, style);
}

}  // namespace annals::render
