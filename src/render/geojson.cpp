#include "render/geojson.hpp"

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/json_lines.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

OrderedJson position(const entities::Place& place) { return {*place.longitude, *place.latitude}; }

/// A point, several, or none.
OrderedJson geometry(const Row& row) {
    if (row.on_map.empty()) return nullptr;
    if (row.on_map.size() == 1) return {{"type", "Point"}, {"coordinates", position(row.on_map.front()->entity)}};
    OrderedJson all = OrderedJson::array();
    for (const auto* place : row.on_map) all.push_back(position(place->entity));
    return {{"type", "MultiPoint"}, {"coordinates", std::move(all)}};
}

OrderedJson properties(const Row& row) {
    OrderedJson json{{"headline", row.headline}, {"type", row.event->type}, {"when", row.when}};
    json["earliest"] = row.first ? OrderedJson(calendar::to_iso(*row.first)) : OrderedJson(nullptr);
    json["latest"] = row.last ? OrderedJson(calendar::to_iso(*row.last)) : OrderedJson(nullptr);
    json["factuality"] = row.factuality;
    json["said_by"] = row.said_by;
    json["actors"] = row.actors;
    json["places"] = row.places;
    json["sources"] = row.sources;
    json["sentence"] = row.sentence;
    json["url"] = row.url;
    return json;
}

}  // namespace

Losses write_geojson(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions&) {
    OrderedJson features = OrderedJson::array();
    std::size_t nowhere = 0;
    for (const auto& row : rows(timeline)) {
        nowhere += row.on_map.empty() ? 1 : 0;
        features.push_back(
            {{"type", "Feature"}, {"id", row.event->id}, {"geometry", geometry(row)}, {"properties", properties(row)}});
    }
    write_json_document(out, {{"type", "FeatureCollection"}, {"features", std::move(features)}});
    if (nowhere == 0) return {};
    return {counted(nowhere, "event", "events") + " without a place on the map: features without geometry"};
}

}  // namespace annals::render
