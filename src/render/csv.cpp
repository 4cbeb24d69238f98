#include "render/csv.hpp"

#include <ostream>

#include "annals/render/words.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

/// Quoted; what a spreadsheet would run as a formula gets an apostrophe in front.
std::string safe_cell(const std::string& text) {
    std::string quoted = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos) quoted += '\'';
    for (const char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

/// A number is no formula, though it begins with a minus.
std::string degrees(const std::optional<double>& value) { return value ? std::to_string(*value) : std::string(); }

}  // namespace

Losses write_csv(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions&) {
    out << "id,earliest,latest,when,edtf,headline,type,factuality,said "
           "by,actors,places,latitude,longitude,sources,sentence,article,url,salience\r\n";
    for (const auto& row : rows(timeline)) {
        const auto& when = row.event->when;
        const auto* place = row.on_map.empty() ? nullptr : &row.on_map.front()->entity;
        const std::vector<std::string> before{row.event->id,
                                              iso(row.first),
                                              iso(row.last),
                                              row.when,
                                              when.value ? calendar::to_edtf(*when.value) : "",
                                              row.headline,
                                              row.event->type,
                                              row.factuality,
                                              row.said_by,
                                              joined(row.actors, "; "),
                                              joined(row.places, "; ")};
        for (const auto& text : before) out << (text == row.event->id ? "" : ",") << safe_cell(text);
        out << ',' << (place ? degrees(place->latitude) : "") << ',' << (place ? degrees(place->longitude) : "");
        for (const auto& text : {joined(row.sources, "; "), row.sentence, row.article, row.url}) out << ',' << safe_cell(text);
        out << ',' << row.event->salience << "\r\n";
    }
    return {};
}

}  // namespace annals::render
