#include "render/kml.hpp"

#include <ostream>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

std::string element(const char* name, const std::string& text) {
    return text.empty() ? std::string() : '<' + std::string(name) + '>' + dot_html(text) + "</" + name + '>';
}

/// At every place of the event; nothing where none is on the map.
void write_points(std::ostream& out, const Row& row) {
    if (row.on_map.empty()) return;
    out << "<MultiGeometry>";
    for (const auto* place : row.on_map)
        out << "<Point><coordinates>" << *place->entity.longitude << ',' << *place->entity.latitude << "</coordinates></Point>";
    out << "</MultiGeometry>";
}

}  // namespace

Losses write_kml(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>"
        << element("name", options.title) << '\n';
    std::size_t nowhere = 0;
    for (const auto& row : rows(timeline)) {
        nowhere += row.on_map.empty() ? 1 : 0;
        // A balloon reads its description as HTML: escaped once for that, and once as XML.
        out << "<Placemark id=\"" << row.event->id << "\">" << element("name", row.headline) << element("Snippet", row.when)
            << element("description", dot_html(row.sentence + " (" + joined(row.sources) + ")"));
        if (row.dated())
            out << "<TimeSpan>" << element("begin", iso(row.first)) << element("end", iso(row.last)) << "</TimeSpan>";
        write_points(out, row);
        out << "</Placemark>\n";
    }
    out << "</Document>\n</kml>\n";
    if (nowhere == 0) return {};
    return {counted(nowhere, "event", "events") + " without a place on the map: in the list, not on the globe"};
}

}  // namespace annals::render
