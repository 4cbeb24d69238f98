#include "render/json_ld.hpp"

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/json_lines.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

OrderedJson place_json(const graph::Place& place) {
    OrderedJson json{{"@type", "Place"}, {"@id", "urn:annals:" + place.id}, {"name", printable(place.entity.name)}};
    if (place.entity.latitude && place.entity.longitude) {
        json["geo"] = {{"@type", "GeoCoordinates"}, {"latitude", *place.entity.latitude}, {"longitude", *place.entity.longitude}};
    }
    if (place.entity.geonames) json["sameAs"] = "https://sws.geonames.org/" + std::to_string(*place.entity.geonames) + "/";
    return json;
}

OrderedJson source_json(const Row& row) {
    OrderedJson json{{"@type", "NewsArticle"}, {"name", printable(row.article)}, {"abstract", row.sentence}};
    if (!row.url.empty()) json["url"] = row.url;
    return json;
}

}  // namespace

Losses write_json_ld(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    OrderedJson events = OrderedJson::array();
    for (const auto& row : rows(timeline)) {
        OrderedJson event{{"@type", "Event"},
                          {"@id", "urn:annals:" + row.event->id},
                          {"name", row.headline},
                          {"additionalType", row.event->type}};
        if (row.first) event["startDate"] = calendar::to_iso(*row.first);
        if (row.last) event["endDate"] = calendar::to_iso(*row.last);
        event["description"] = row.when + "; " + row.factuality;
        if (!row.event->places.empty()) event["location"] = OrderedJson::array();
        for (const auto place : row.event->places) event["location"].push_back(place_json(timeline.story.places[place]));
        if (!row.actors.empty()) event["actor"] = OrderedJson::array();
        for (const auto& name : row.actors) event["actor"].push_back({{"@type", "Thing"}, {"name", name}});
        event["subjectOf"] = source_json(row);
        events.push_back(std::move(event));
    }
    write_json_document(out, {{"@context", "https://schema.org"},
                              {"@type", "ItemList"},
                              {"name", options.title},
                              {"itemListElement", std::move(events)}});
    return {};
}

}  // namespace annals::render
