#include <ostream>

#include "annals/render/escape.hpp"
#include "annals/render/wrap.hpp"
#include "render/dot_parts.hpp"
#include "render/drawing_parts.hpp"

namespace annals::render {
namespace {

/// Lines of an HTML-like cell, each ended so that it stands to the left.
std::string lines_left(const std::vector<std::string>& lines) {
    std::string html;
    for (const auto& line : lines) html += dot_html(line) + "<br align=\"left\"/>";
    return html;
}

std::string cell(const std::string& contents) { return "<tr><td align=\"left\" balign=\"left\">" + contents + "</td></tr>"; }

std::string box_label(const Box& box) {
    auto html = "<<table border=\"0\" cellspacing=\"0\" cellpadding=\"0\" width=\"" + whole(box_width - 12) + "\">";
    html += cell("<b>" + dot_html(box.date) + "</b>");
    if (!box.headline.empty()) html += cell(lines_left(box.headline));
    if (!box.notes.empty()) html += cell("<font point-size=\"" + whole(note_size) + "\">" + lines_left(box.notes) + "</font>");
    return html + "</table>>";
}

std::string heading_label(const std::vector<std::string>& lines) {
    std::string html;
    for (const auto& line : lines) html += (html.empty() ? "" : "<br/>") + dot_html(line);
    return "<<b>" + html + "</b>>";
}

/// A plain label of several lines.
std::string badge_label(const std::vector<std::string>& lines) {
    std::string label;
    for (const auto& line : lines) {
        const auto with_quotes = dot_quoted(line);
        label += (label.empty() ? "" : "\\n") + with_quotes.substr(1, with_quotes.size() - 2);
    }
    return in_quotes(label);
}

struct Sample {
    std::string words;
    Attributes style;
};

std::vector<Sample> samples() {
    return {{"Legend", {{"shape", "plaintext"}}},
            {"told as a fact", event_style(Certainty::told)},
            {"claimed or reported", event_style(Certainty::claimed)},
            {"sources differ", event_style(Certainty::disputed)},
            {"not known to be so", event_style(Certainty::unreal)},
            {"person or body", badge_style(graph::VertexKind::actor)},
            {"place", badge_style(graph::VertexKind::place)},
            {"arrows lead from who acts, and to whom it befalls", {{"shape", "plaintext"}}}};
}

}  // namespace

void write_columns(std::ostream& out, const Drawing& drawing, const graph::Story& story) {
    const Attributes heading_style{{"style", "filled"},
                                   {"fillcolor", in_quotes(colour::ink)},
                                   {"color", in_quotes(colour::ink)},
                                   {"fontcolor", "white"},
                                   {"fontsize", whole(heading_size)}};
    for (std::size_t i = 0; i < drawing.columns.size(); ++i) {
        const auto& column = drawing.columns[i];
        for (std::size_t lane = 0; lane < column.lanes.size(); ++lane) {
            write_node(out, heading_name(i, lane), heading_label(column.heading), column.lanes[lane], heading, heading_style);
        }
        for (const auto& box : column.boxes) {
            auto style = event_style(box.certainty);
            style.emplace_back("tooltip", dot_quoted(story.events[box.event].headline));
            write_node(out, node_name(graph::VertexKind::event, box.event), box_label(box), box.centre, box.size, style);
        }
    }
}

void write_badges(std::ostream& out, const Drawing& drawing) {
    for (const auto* badges : {&drawing.actors, &drawing.places}) {
        for (const auto& badge : *badges) {
            write_node(out, node_name(badge.kind, badge.index), badge_label(badge.name), badge.centre, badge.size,
                       badge_style(badge.kind));
        }
    }
}

void write_legend(std::ostream& out, const Drawing& drawing) {
    double left = 0;
    int number = 0;
    for (auto& [words, style] : samples()) {
        const bool plain = style.size() == 1;  // words without a frame
        const Extent size{helvetica(words) * note_size + (plain ? 8 : 44), 26};
        auto small = style;
        small.emplace_back("fontsize", whole(note_size));
        write_node(out, "legend" + std::to_string(number++), dot_quoted(words), {left + size.width / 2, drawing.size.height + 60},
                   size, small);
        left += size.width + 16;
    }
}

}  // namespace annals::render
