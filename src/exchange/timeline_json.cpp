#include "annals/exchange/timeline_json.hpp"

#include <ostream>

#include "exchange/json_parts.hpp"

namespace annals::exchange {
namespace {

/// The conflicts that an event has a part in, by their position in the list.
Json conflicts_of(const graph::Story& story, std::uint32_t event) {
    Json json = Json::array();
    for (std::size_t i = 0; i < story.conflicts.size(); ++i) {
        const auto& events = story.conflicts[i].events;
        if (std::find(events.begin(), events.end(), event) != events.end()) json.push_back(i);
    }
    return json;
}

Json event_json(const graph::Story& story, const timeline::Entry& entry) {
    const auto& event = story.events[entry.event];
    Json json{{"id", event.id},
              {"rank", entry.rank},
              {"headline", event.headline},
              {"type", event.type},
              {"when", when_json(event.when)}};
    json["participants"] = participants_json(story, event.participants);
    json["places"] = places_json(story, event.places);
    json["quantities"] = Json::array();
    for (const auto& quantity : event.quantities) json["quantities"].push_back(quantity_json(quantity));
    json["factuality"] = events::name(event.factuality);
    json["polarity"] = events::name(event.polarity);
    json["attribution"] = attribution_json(story, event.attribution);
    json["salience"] = event.salience;
    json["sources"] = event.sources;
    json["mentions"] = Json::array();
    for (const auto& mention : event.mentions) json["mentions"].push_back(mention_json(story, mention));
    json["conflicts"] = conflicts_of(story, entry.event);
    return json;
}

Json relation_json(const graph::Story& story, const graph::Relation& relation) {
    return {{"from", story.events[relation.from].id},
            {"to", story.events[relation.to].id},
            {"type", graph::name(relation.type)},
            {"basis", relation.basis},
            {"evidence", relation.evidence}};
}

Json conflict_json(const graph::Story& story, const graph::Conflict& conflict) {
    Json events = Json::array();
    for (const auto event : conflict.events) events.push_back(story.events[event].id);
    return {{"kind", graph::name(conflict.kind)},
            {"events", std::move(events)},
            {"values", conflict.values},
            {"mentions", conflict.mentions}};
}

Json record_json(const events::Record& record) {
    auto json = article_json(record.article);
    if (!record.error.empty()) json["error"] = record.error;
    return json;
}

/// Which events are written; relations and conflicts between others are left out with them.
std::vector<bool> written(const timeline::Timeline& timeline, bool shown_only) {
    std::vector<bool> kept(timeline.story.events.size());
    for (const auto& entry : timeline.entries) kept[entry.event] = entry.shown || !shown_only;
    return kept;
}

bool all_written(const std::vector<std::uint32_t>& events, const std::vector<bool>& kept) {
    return std::all_of(events.begin(), events.end(), [&](auto event) { return kept[event]; });
}

Json head_json(std::string_view resources_hash) {
    return {{"schema", timeline_schema},
            {"generator", {{"name", "annals"}, {"version", ANNALS_VERSION}, {"resources", resources_hash}}}};
}

template <typename Range, typename Make> Json list(const Range& all, Make make) {
    Json json = Json::array();
    for (const auto& one : all) json.push_back(make(one));
    return json;
}

}  // namespace

void write_timeline_json(std::ostream& out, const timeline::Timeline& timeline, std::string_view resources_hash,
                         bool shown_only) {
    const auto& story = timeline.story;
    const auto kept = written(timeline, shown_only);
    Json json = head_json(resources_hash);
    json["articles"] = list(story.records, record_json);
    json["actors"] = list(story.actors, actor_json);
    json["places"] = list(story.places, place_json);
    json["events"] = Json::array();
    for (const auto& entry : timeline.entries) {
        if (kept[entry.event]) json["events"].push_back(event_json(story, entry));
    }
    json["relations"] = Json::array();
    for (const auto& relation : story.relations) {
        if (kept[relation.from] && kept[relation.to]) json["relations"].push_back(relation_json(story, relation));
    }
    json["conflicts"] = Json::array();
    for (const auto& conflict : story.conflicts) {
        if (all_written(conflict.events, kept)) json["conflicts"].push_back(conflict_json(story, conflict));
    }
    out << json.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace annals::exchange
