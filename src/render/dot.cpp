#include "render/dot.hpp"

#include <ostream>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/dot_parts.hpp"
#include "render/drawing_parts.hpp"

namespace annals::render {
namespace {

constexpr std::size_t most_boxes_to_go_around = 80;

/// "25 of 83 events from 5 articles".
std::string subtitle(const timeline::Timeline& timeline) {
    const auto counts = tally(timeline);
    auto words = counts.left_out == 0 ? std::string() : std::to_string(counts.shown) + " of ";
    words += counted(counts.shown + counts.left_out, "event", "events");
    return words + " from " + counted(counts.articles, "article", "articles");
}

/// Graphviz refuses an empty <b></b>.
std::string title(const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto heading = dot_html(options.title);
    return "<<b>" + (heading.empty() ? " " : heading) + "</b><br align=\"left\"/><font point-size=\"13\">" +
           dot_html(subtitle(timeline)) + "</font><br align=\"left\"/> <br/>>";
}

/// Positions are ours: neato only draws the lines around the boxes, under whatever name Graphviz is called.
void write_header(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    // Lines around hundreds of boxes take Graphviz minutes; there they run straight, behind the boxes.
    const bool many = shown_events(timeline).size() > most_boxes_to_go_around;
    const std::string font = "fontname=\"Helvetica,Arial,sans-serif\"";
    out << "digraph annals {\n"
        << "  graph [layout=neato, inputscale=72, splines=" << (many ? "line" : "true")
        << ", outputorder=edgesfirst, bgcolor=white, pad=0.4,\n"
        << "         size=\"16.1,11.3\", labelloc=t, labeljust=l, " << font << ", fontsize=20,\n"
        << "         label=" << title(timeline, options) << "];\n"
        << "  node [" << font << ", fontsize=" << whole(headline_size) << ", shape=box, margin=\"0.06,0.04\"];\n"
        << "  edge [arrowsize=0.6, penwidth=1];\n";
}

}  // namespace

Losses write_dot(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto drawing = draw(timeline);
    write_header(out, timeline, options);
    out << "\n  // one column a date\n";
    write_columns(out, drawing, timeline.story);
    write_axis(out, drawing);
    out << "\n  // actors and places\n";
    write_badges(out, drawing);
    write_ties(out, drawing);
    out << "\n  // what is known of the order within a date, and contradictions\n";
    write_order(out, drawing, timeline.story);
    write_causes(out, drawing, timeline.story);
    write_conflicts(out, drawing, timeline.story);
    out << "\n  // legend\n";
    write_legend(out, drawing);
    out << "}\n";
    return {};
}

}  // namespace annals::render
