#include "exchange/json_parts.hpp"

namespace annals::exchange {
namespace {

/// earliest and latest: always full days, absent where the period is open.
void add_days(Json& json, const calendar::TemporalValue& value) {
    if (const auto day = calendar::first_day(value.period)) json["earliest"] = calendar::to_iso(*day);
    if (const auto day = calendar::last_day(value.period)) json["latest"] = calendar::to_iso(*day);
    json["granularity"] = calendar::name(value.granularity);
    json["edtf"] = calendar::to_edtf(value);
}

void add_unless_empty(Json& json, const char* key, const std::string& value) {
    if (!value.empty()) json[key] = value;
}

Json span_json(text::CodePointRange range) { return {{"begin", range.begin}, {"end", range.end}}; }

}  // namespace

Json when_json(const graph::When& when) {
    Json json = Json::object();
    add_unless_empty(json, "text", when.text);
    if (when.value) add_days(json, *when.value);
    add_unless_empty(json, "timex3", when.timex3);
    add_unless_empty(json, "anchor", when.anchor);
    add_unless_empty(json, "rule", when.rule);
    if (!when.steps.empty()) json["steps"] = when.steps;
    json["basis"] = graph::name(when.basis);
    json["alternatives"] = Json::array();
    for (const auto& other : when.alternatives) {
        Json alternative = Json::object();
        add_days(alternative, other);
        json["alternatives"].push_back(std::move(alternative));
    }
    json["confidence"] = {{"class", article::name(when.confidence)}, {"reasons", when.reasons}};
    return json;
}

Json participants_json(const graph::Story& story, const std::vector<graph::Part>& parts) {
    Json json = Json::array();
    for (const auto& part : parts) json.push_back({{"actor", story.actors[part.actor].id}, {"role", events::name(part.role)}});
    return json;
}

Json places_json(const graph::Story& story, const std::vector<std::uint32_t>& places) {
    Json json = Json::array();
    for (const auto place : places) json.push_back(story.places[place].id);
    return json;
}

/// `source` is an actor's id where the source is a known actor, else the words of the article.
Json attribution_json(const graph::Story& story, const std::vector<graph::Source>& sources) {
    Json json = Json::array();
    for (const auto& source : sources) {
        Json one{{"source", source.actor ? story.actors[*source.actor].id : source.name}, {"kind", events::name(source.kind)}};
        add_unless_empty(one, "via", source.via);
        json.push_back(std::move(one));
    }
    return json;
}

Json quantity_json(const events::Quantity& quantity) {
    Json json{{"number", quantity.number}, {"unit", quantity.unit}};
    add_unless_empty(json, "modifier", quantity.modifier);
    return json;
}

Json mention_json(const graph::Story& story, const graph::Mention& mention) {
    const auto& record = story.records[mention.article];
    const auto& said = record.events[mention.mention];
    const auto& text = record.article.text;
    const auto clause = text.code_points(said.clause);
    // A title that is part of the text is text; `title` is for offsets into the article's separate title.
    Json json{
        {"id", mention.id}, {"article", record.article.id}, {"field", "text"}, {"begin", clause.begin}, {"end", clause.end}};
    json["quote"] = text.quote(said.clause);
    json["sentence"] = text.quote(said.sentence);
    json["in_title"] = said.in_title;
    json["trigger"] = span_json(text.code_points(said.trigger));
    json["type"] = said.type;
    json["rule"] = said.rule;
    json["when"] = when_json(mention.when);
    json["factuality"] = events::name(said.factuality);
    json["polarity"] = events::name(said.polarity);
    json["participants"] = participants_json(story, mention.participants);
    json["places"] = places_json(story, mention.places);
    json["attribution"] = attribution_json(story, mention.attribution);
    json["quantities"] = Json::array();
    for (const auto& quantity : said.quantities) json["quantities"].push_back(quantity_json(quantity));
    json["reasons"] = said.reasons;
    json["merged_by"] = mention.merged_by;
    return json;
}

}  // namespace annals::exchange
