#include "annals/exchange/timeline_json.hpp"

#include <algorithm>
#include <ostream>

#include "exchange/json_text.hpp"

namespace annals::exchange {
namespace {

Json record_json(const events::Record& record) {
    auto json = article_json(record.article);
    if (!record.error.empty()) json["error"] = record.error;
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

/// The part of a timeline that is written: what the selection hides takes its relations and conflicts with it.
struct Part {
    const graph::Story& story;
    std::vector<timeline::Entry> entries;
    std::vector<const graph::Relation*> relations;
    std::vector<const graph::Conflict*> conflicts;
};

Part part_of(const timeline::Timeline& timeline, bool shown_only) {
    Part part{timeline.story, {}, {}, {}};
    std::vector<bool> kept(timeline.story.events.size());
    for (const auto& entry : timeline.entries) {
        kept[entry.event] = entry.shown || !shown_only;
        if (kept[entry.event]) part.entries.push_back(entry);
    }
    for (const auto& relation : timeline.story.relations) {
        if (kept[relation.from] && kept[relation.to]) part.relations.push_back(&relation);
    }
    for (const auto& conflict : timeline.story.conflicts) {
        const auto is_kept = [&](std::uint32_t event) { return kept[event]; };
        if (std::all_of(conflict.events.begin(), conflict.events.end(), is_kept)) part.conflicts.push_back(&conflict);
    }
    return part;
}

/// The conflicts that an event has a part in, by their position in the list.
Json conflicts_of(const Part& part, std::uint32_t event) {
    Json json = Json::array();
    for (std::size_t i = 0; i < part.conflicts.size(); ++i) {
        const auto& events = part.conflicts[i]->events;
        if (std::find(events.begin(), events.end(), event) != events.end()) json.push_back(i);
    }
    return json;
}

Json event_json(const Part& part, const timeline::Entry& entry) {
    const auto& story = part.story;
    const auto& event = story.events[entry.event];
    Json json{{"id", event.id}, {"rank", entry.rank}, {"headline", event.headline}, {"type", event.type}};
    json["when"] = when_json(event.when);
    json["participants"] = participants_json(story, event.participants);
    json["places"] = places_json(story, event.places);
    json["quantities"] = Json::array();
    for (const auto& quantity : event.quantities) json["quantities"].push_back(quantity_json(quantity));
    json["factuality"] = events::name(event.factuality);
    json["polarity"] = events::name(event.polarity);
    json["attribution"] = attribution_json(story, event.attribution);
    json["salience"] = event.salience;
    json["sources"] = event.sources;
    auto& mentions = json["mentions"] = Json::array();
    for (const auto& mention : event.mentions) mentions.push_back(mention_json(story, mention));
    json["conflicts"] = conflicts_of(part, entry.event);
    if (!event.corrected_by.empty()) json["corrected_by"] = event.corrected_by;
    return json;
}

Json correction_json(const graph::Correction& correction) {
    Json json{{"fix", graph::name(correction.fix)}};
    if (!correction.mentions.empty()) json["mentions"] = correction.mentions;
    const auto add = [&json](const char* key, const std::string& value) {
        if (!value.empty()) json[key] = value;
    };
    add("article", correction.article);
    add("actor", correction.actor);
    add("place", correction.place);
    add("value", correction.value);
    add("author", correction.author);
    add("reason", correction.reason);
    return json;
}

/// The top level, written piece by piece: a corpus of many articles never stands in memory twice.
class Writer {
public:
    explicit Writer(std::ostream& out) : out_(out) { out_ << "{"; }

    void member(const char* key, const Json& value) {
        begin(key);
        indented(value, 1);
    }

    template <typename Range, typename Make> void list(const char* key, const Range& all, Make make) {
        begin(key);
        out_ << '[';
        const char* separator = "\n  ";
        for (const auto& one : all) {
            out_ << separator;
            indented(make(one), 2);
            separator = ",\n  ";
        }
        out_ << (all.empty() ? "]" : "\n ]");
    }

    void finish() { out_ << "\n}\n"; }

private:
    void begin(const char* key) {
        out_ << (first_ ? "\n \"" : ",\n \"") << key << "\": ";
        first_ = false;
    }

    void indented(const Json& value, std::size_t depth) {
        text_.clear();
        append_json(text_, value, depth);
        out_ << text_;
    }

    std::ostream& out_;
    std::string text_;
    bool first_ = true;
};

}  // namespace

void write_timeline_json(std::ostream& out, const timeline::Timeline& timeline, std::string_view resources_hash,
                         bool shown_only) {
    const auto& story = timeline.story;
    const auto part = part_of(timeline, shown_only);
    Writer writer(out);
    writer.member("schema", timeline_schema);
    writer.member("generator", {{"name", "annals"}, {"version", ANNALS_VERSION}, {"resources", resources_hash}});
    writer.list("articles", story.records, record_json);
    writer.list("actors", story.actors, [](const graph::Actor& actor) { return actor_json(actor); });
    writer.list("places", story.places, [](const graph::Place& place) { return place_json(place); });
    writer.list("events", part.entries, [&](const auto& entry) { return event_json(part, entry); });
    writer.list("relations", part.relations, [&](const auto* relation) { return relation_json(story, *relation); });
    writer.list("conflicts", part.conflicts, [&](const auto* conflict) { return conflict_json(story, *conflict); });
    if (!story.corrections.empty()) writer.list("corrections", story.corrections, correction_json);
    writer.finish();
}

}  // namespace annals::exchange
