#include "render/dot.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <ostream>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "annals/render/wrap.hpp"
#include "render/drawing_parts.hpp"

namespace annals::render {
namespace {

/// Attributes in the order written; values come quoted.
using Attributes = std::vector<std::pair<std::string_view, std::string>>;

/// Blue and orange are told apart by everybody, and by shape where there is no colour.
constexpr std::string_view actor_fill = "#d7e8f5", actor_line = "#0b5c92";
constexpr std::string_view place_fill = "#fbe6c8", place_line = "#a85f00";
constexpr std::string_view dispute_line = "#b3261e";
constexpr std::string_view actor_tie = "#7fb0d6", place_tie = "#dfae6c";

std::string quoted(std::string_view plain) { return '"' + std::string(plain) + '"'; }

std::string whole(double number) { return std::to_string(std::lround(number)); }

/// Points as the inches that Graphviz wants for sizes, to a hundredth.
std::string inches(double points) {
    const auto hundredths = std::lround(points / 72 * 100);
    const auto rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + '.' + (rest.size() < 2 ? "0" : "") + rest;
}

/// Graphviz counts upwards.
std::string position(Point centre) { return '"' + whole(centre.x) + ',' + whole(-centre.y) + "!\""; }

void write_attributes(std::ostream& out, const Attributes& attributes) {
    std::string_view separator = " [";
    for (const auto& [name, value] : attributes) {
        out << separator << name << '=' << value;
        separator = ", ";
    }
    out << "];\n";
}

void add_size(Attributes& attributes, Extent size) {
    attributes.emplace_back("width", inches(size.width));
    attributes.emplace_back("height", inches(size.height));
}

Attributes event_style(Certainty certainty) {
    switch (certainty) {
        case Certainty::told:
            return {{"style", "filled"}, {"fillcolor", quoted("#e9ecef")}, {"color", quoted("#222222")}, {"penwidth", "1.4"}};
        case Certainty::claimed:
            return {{"style", quoted("filled,dashed")},
                    {"fillcolor", quoted("#ffffff")},
                    {"color", quoted("#444444")},
                    {"penwidth", "1.2"}};
        case Certainty::disputed:
            return {{"style", quoted("filled,dashed")},
                    {"fillcolor", quoted("#ffffff")},
                    {"color", quoted(dispute_line)},
                    {"penwidth", "2.2"}};
        case Certainty::unreal:
            return {{"style", quoted("filled,dotted")},
                    {"fillcolor", quoted("#ffffff")},
                    {"color", quoted("#777777")},
                    {"fontcolor", quoted("#666666")}};
    }
    return {};
}

Attributes badge_style(graph::VertexKind kind) {
    if (kind == graph::VertexKind::actor) {
        return {{"shape", "ellipse"}, {"style", "filled"}, {"fillcolor", quoted(actor_fill)}, {"color", quoted(actor_line)}};
    }
    return {{"shape", "hexagon"}, {"style", "filled"}, {"fillcolor", quoted(place_fill)}, {"color", quoted(place_line)}};
}

std::string node_name(graph::VertexKind kind, std::uint32_t index) {
    const char letter = kind == graph::VertexKind::event ? 'e' : kind == graph::VertexKind::actor ? 'a' : 'p';
    return letter + std::to_string(index);
}

/// Lines of an HTML-like cell, each ended so that it stands to the left.
std::string lines_left(const std::vector<std::string>& lines) {
    std::string html;
    for (const auto& line : lines) html += dot_html(line) + "<br align=\"left\"/>";
    return html;
}

std::string box_label(const Box& box) {
    const auto cell = [](const std::string& contents) {
        return "<tr><td align=\"left\" balign=\"left\">" + contents + "</td></tr>";
    };
    std::string html = "<<table border=\"0\" cellspacing=\"0\" cellpadding=\"0\" width=\"" + whole(box_width - 12) + "\">";
    html += cell("<b>" + dot_html(box.date) + "</b>");
    html += cell(lines_left(box.headline));
    if (!box.notes.empty()) html += cell("<font point-size=\"" + whole(note_size) + "\">" + lines_left(box.notes) + "</font>");
    return html + "</table>>";
}

std::string heading_label(const std::vector<std::string>& lines) {
    std::string html;
    for (const auto& line : lines) html += (html.empty() ? "" : "<br/>") + dot_html(line);
    return "<<b>" + html + "</b>>";
}

std::string line_break(const std::vector<std::string>& lines) {
    std::string label;
    for (const auto& line : lines) {
        const auto quoted_line = dot_quoted(line);
        label += (label.empty() ? "" : "\\n") + quoted_line.substr(1, quoted_line.size() - 2);
    }
    return '"' + label + '"';
}

void write_node(std::ostream& out, const std::string& name, const std::string& label, Point centre, Extent size,
                Attributes style) {
    Attributes attributes{{"label", label}, {"pos", position(centre)}};
    add_size(attributes, size);
    attributes.insert(attributes.end(), style.begin(), style.end());
    out << "  " << name;
    write_attributes(out, attributes);
}

void write_columns(std::ostream& out, const Drawing& drawing, const graph::Story& story) {
    const Attributes heading_style{{"style", "filled"},
                                   {"fillcolor", quoted("#343a40")},
                                   {"color", quoted("#343a40")},
                                   {"fontcolor", "white"},
                                   {"fontsize", whole(heading_size)}};
    out << "\n  // one column a date\n";
    for (std::size_t i = 0; i < drawing.columns.size(); ++i) {
        const auto& column = drawing.columns[i];
        write_node(out, "d" + std::to_string(i), heading_label(column.heading), column.centre, column.size, heading_style);
        for (const auto& box : column.boxes) {
            auto style = event_style(box.certainty);
            style.emplace_back("tooltip", dot_quoted(story.events[box.event].headline));
            write_node(out, node_name(graph::VertexKind::event, box.event), box_label(box), box.centre, box.size, style);
        }
    }
}

/// Time's arrow, from heading to heading along each band.
void write_axis(std::ostream& out, const std::vector<Column>& columns) {
    for (std::size_t i = 1; i < columns.size(); ++i) {
        if (columns[i].band != columns[i - 1].band) continue;
        out << "  d" << i - 1 << ":e -> d" << i << ":w";
        write_attributes(out, {{"color", quoted("#343a40")}, {"penwidth", "2.5"}});
    }
}

void write_badges(std::ostream& out, const std::vector<Badge>& badges) {
    if (badges.empty()) return;
    out << "\n  // " << (badges.front().kind == graph::VertexKind::actor ? "actors" : "places") << '\n';
    for (const auto& badge : badges) {
        write_node(out, node_name(badge.kind, badge.index), line_break(badge.name), badge.centre, badge.size,
                   badge_style(badge.kind));
    }
}

/// Who does something points at it; what is done to somebody points at them.
bool acts(events::Role role) {
    return role == events::Role::agent || role == events::Role::speaker || role == events::Role::instrument;
}

void write_ties(std::ostream& out, const Badge& badge) {
    const auto name = node_name(badge.kind, badge.index);
    const bool actor = badge.kind == graph::VertexKind::actor;
    for (const auto& tie : badge.ties) {
        const auto event = node_name(graph::VertexKind::event, tie.event);
        const bool from = actor && acts(tie.role);
        out << "  " << (from ? name : event) << " -> " << (from ? event : name);
        write_attributes(out, {{"color", quoted(actor ? actor_tie : place_tie)}, {"arrowhead", actor ? "normal" : "none"}});
    }
}

/// One sample of everything, each saying what it stands for.
void write_legend(std::ostream& out, double top) {
    struct Sample {
        std::string words;
        Attributes style;
    };
    const std::vector<Sample> samples{{"Legend", {{"shape", "plaintext"}}},
                                      {"told as a fact", event_style(Certainty::told)},
                                      {"claimed or reported", event_style(Certainty::claimed)},
                                      {"sources differ", event_style(Certainty::disputed)},
                                      {"not known to be so", event_style(Certainty::unreal)},
                                      {"person or body", badge_style(graph::VertexKind::actor)},
                                      {"place", badge_style(graph::VertexKind::place)}};
    out << "\n  // legend\n";
    double left = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Extent size{helvetica(samples[i].words) * note_size * 1.15 + 34, 26};
        auto style = samples[i].style;
        style.emplace_back("fontsize", whole(note_size));
        write_node(out, "legend" + std::to_string(i), dot_quoted(samples[i].words), {left + size.width / 2, top + 60}, size,
                   style);
        left += size.width + 16;
    }
}

/// Columns tell the order of dates; arrows tell what is known of the order within one.
void write_order(std::ostream& out, const Drawing& drawing, const graph::Story& story) {
    std::map<std::uint32_t, std::size_t> column_of;
    for (std::size_t i = 0; i < drawing.columns.size(); ++i) {
        for (const auto& box : drawing.columns[i].boxes) column_of[box.event] = i;
    }
    const graph::EventGraph graph(story);
    const auto vertices = graph.vertices();
    for (const auto& edge : graph.reduced_order()) {
        const auto from = column_of.find(vertices[edge.source].index);
        const auto to = column_of.find(vertices[edge.target].index);
        if (from == column_of.end() || to == column_of.end() || from->second != to->second) continue;
        out << "  e" << from->first << " -> e" << to->first;
        write_attributes(out, {{"color", quoted("#343a40")}});
    }
}

/// A dashed line between tellings that contradict each other.
void write_conflicts(std::ostream& out, const timeline::Timeline& timeline) {
    const auto shown = shown_events(timeline);
    for (const auto& conflict : timeline.story.conflicts) {
        std::vector<std::uint32_t> drawn;
        std::copy_if(conflict.events.begin(), conflict.events.end(), std::back_inserter(drawn),
                     [&](std::uint32_t event) { return std::find(shown.begin(), shown.end(), event) != shown.end(); });
        for (std::size_t i = 1; i < drawn.size(); ++i) {
            out << "  e" << drawn[i - 1] << " -> e" << drawn[i];
            write_attributes(out, {{"color", quoted(dispute_line)}, {"style", "dashed"}, {"dir", "none"}, {"penwidth", "1.5"}});
        }
    }
}

void write_header(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto counts = tally(timeline);
    const auto total = counts.shown + counts.left_out;
    std::string subtitle = counts.left_out == 0 ? counted(total, "event", "events")
                                                : std::to_string(counts.shown) + " of " + counted(total, "event", "events");
    subtitle += " from " + counted(counts.articles, "article", "articles");
    out << "digraph annals {\n"
           "  graph [layout=neato, inputscale=72, splines=true, outputorder=edgesfirst, bgcolor=white, pad=0.4,\n"
           "         size=\"16.1,11.3\", labelloc=t, labeljust=l, fontname=\"Helvetica,Arial,sans-serif\", fontsize=20,\n"
           "         label=<<b>"
        << dot_html(options.title) << "</b><br align=\"left\"/><font point-size=\"13\">" << dot_html(subtitle)
        << "</font><br align=\"left\"/> <br/>>];\n"
           "  node [fontname=\"Helvetica,Arial,sans-serif\", fontsize="
        << whole(headline_size)
        << ", shape=box, margin=\"0.06,0.04\"];\n"
           "  edge [arrowsize=0.6, penwidth=1];\n";
}

}  // namespace

void write_dot(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto drawing = draw(timeline);
    write_header(out, timeline, options);
    write_columns(out, drawing, timeline.story);
    write_badges(out, drawing.actors);
    write_badges(out, drawing.places);
    write_legend(out, drawing.size.height);
    out << "\n  // who, and where\n";
    write_axis(out, drawing.columns);
    for (const auto& badge : drawing.actors) write_ties(out, badge);
    for (const auto& badge : drawing.places) write_ties(out, badge);
    out << "\n  // order and contradiction\n";
    write_order(out, drawing, timeline.story);
    write_conflicts(out, timeline);
    out << "}\n";
}

}  // namespace annals::render
