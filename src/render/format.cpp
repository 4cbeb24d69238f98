#include "annals/render/format.hpp"

#include <algorithm>

#include "annals/exchange/timeline_json.hpp"
#include "annals/text/ascii.hpp"
#include "render/acled.hpp"
#include "render/canvas.hpp"
#include "render/csv.hpp"
#include "render/cytoscape.hpp"
#include "render/dot.hpp"
#include "render/follow_the_money.hpp"
#include "render/geojson.hpp"
#include "render/gexf.hpp"
#include "render/graphml.hpp"
#include "render/graphology.hpp"
#include "render/ics.hpp"
#include "render/json_ld.hpp"
#include "render/kml.hpp"
#include "render/markwhen.hpp"
#include "render/mermaid.hpp"
#include "render/picture.hpp"
#include "render/text.hpp"
#include "render/timelinejs.hpp"
#include "render/timesketch.hpp"
#include "render/turtle.hpp"
#include "render/vega_lite.hpp"
#include "render/vis_timeline.hpp"

namespace annals::render {
namespace {

Losses write_json(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    exchange::write_timeline_json(out, timeline, options.resources_hash, options.selected);
    return {};
}

}  // namespace

const std::vector<Format>& formats() {
    static const std::vector<Format> all{
        {"json", "json", "for other programs: everything that was found, with its sources", &write_json},
        {"dot", "dot", "a drawing: dot -Tsvg turns it into a picture", &write_dot},
        {"svg", "svg", "the drawing as a picture that scales; Graphviz must be installed", &write_svg},
        {"png", "png", "the drawing as pixels; Graphviz must be installed", &write_png},
        {"text", "txt", "for reading in a terminal", &write_text},
        {"csv", "csv", "a table, one row an event; formula-safe", &write_csv},
        {"acled", "", "a table in the columns of ACLED; coded by Annals, no ACLED data", &write_acled},
        {"timelinejs", "", "a story for TimelineJS", &write_timelinejs},
        {"vis-timeline", "", "items and groups for vis-timeline", &write_vis_timeline},
        {"vega-lite", "", "a chart with its data inside", &write_vega_lite},
        {"markwhen", "mw", "a text for Markwhen", &write_markwhen},
        {"mermaid", "mmd", "a timeline for Mermaid and Markdown", &write_mermaid},
        {"ics", "ics", "a calendar", &write_ics},
        {"geojson", "geojson", "events on the map", &write_geojson},
        {"kml", "kml", "events on the globe, with their time spans", &write_kml},
        {"graphml", "graphml", "the graph for yEd, Gephi, igraph", &write_graphml},
        {"gexf", "gexf", "the graph for Gephi, with time (GEXF 1.3)", &write_gexf},
        {"cytoscape", "", "the graph for Cytoscape", &write_cytoscape},
        {"graphology", "", "the graph for graphology and sigma.js", &write_graphology},
        {"canvas", "canvas", "a JSON Canvas for Obsidian", &write_canvas},
        {"json-ld", "jsonld", "events in the words of schema.org", &write_json_ld},
        {"turtle", "ttl", "RDF: Simple Event Model and PROV", &write_turtle},
        {"followthemoney", "", "entities for Aleph, one a line", &write_follow_the_money},
        {"timesketch", "", "one line of JSON an event, for Timesketch", &write_timesketch},
    };
    return all;
}

const Format* find_format(std::string_view name) {
    const auto found =
        std::find_if(formats().begin(), formats().end(), [&](const Format& format) { return format.name == name; });
    return found == formats().end() ? nullptr : &*found;
}

const Format* format_of_file(std::string_view path) {
    const auto name = path.substr(path.rfind('/') + 1);
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || dot + 1 == name.size()) return nullptr;
    const auto extension = text::lower_ascii(name.substr(dot + 1));
    const auto found =
        std::find_if(formats().begin(), formats().end(), [&](const Format& format) { return format.extension == extension; });
    return found == formats().end() ? nullptr : &*found;
}

}  // namespace annals::render
