#include "render/csv.hpp"

#include <ostream>
#include <sstream>

#include "annals/render/words.hpp"
#include "render/csv_line.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

std::string in_digits(double number) {
    std::ostringstream out;
    out << number;
    return out.str();
}

void write_row(std::ostream& out, const Row& row) {
    const auto& when = row.event->when;
    const auto* place = row.on_map.empty() ? nullptr : &row.on_map.front()->entity;
    CsvLine line(out);
    for (const auto& text :
         {row.event->id, iso(row.first), iso(row.last), row.when, when.value ? calendar::to_edtf(*when.value) : std::string(),
          row.headline, row.event->type, row.factuality, row.said_by, joined(row.actors, "; "), joined(row.places, "; ")})
        line.words(text);
    line.degrees(place ? place->latitude : std::nullopt).degrees(place ? place->longitude : std::nullopt);
    for (const auto& text : {joined(row.sources, "; "), row.sentence, row.article, row.url}) line.words(text);
    line.number(in_digits(row.event->salience)).end();
}

}  // namespace

Losses write_csv(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions&) {
    out << "id,earliest,latest,when,edtf,headline,type,factuality,said "
           "by,actors,places,latitude,longitude,sources,sentence,article,url,salience\r\n";
    for (const auto& row : rows(timeline)) write_row(out, row);
    return {};
}

}  // namespace annals::render
