#include "annals/exchange/record_json.hpp"

#include <algorithm>
#include <ostream>

#include "exchange/json_parts.hpp"

namespace annals::exchange {
namespace {

void write_line(std::ostream& out, const Json& json) { out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n'; }

/// One article's layers on their way into JSON.
class RecordWriter {
public:
    explicit RecordWriter(const events::Record& record)
        : record_(record), resolutions_(temporal::resolve(record.times, record.article.published)) {}

    [[nodiscard]] Json to_json() const {
        Json json{{"schema", record_schema}, {"article", article()}};
        if (!record_.error.empty()) json["error"] = record_.error;
        auto& times = json["times"] = Json::array();
        for (std::size_t i = 0; i < record_.times.size(); ++i) times.push_back(time(i));
        auto& actors = json["actors"] = Json::array();
        for (const auto& actor : record_.entities.actors) actors.push_back(actor_json(actor));
        auto& places = json["places"] = Json::array();
        for (const auto& place : record_.entities.places) places.push_back(place_json(place));
        json["events"] = events();
        return json;
    }

private:
    [[nodiscard]] Json article() const {
        auto json = article_json(record_.article);
        json.erase("path");
        json["text"] = record_.article.text.view();
        return json;
    }

    void put(Json& json, text::Span span) const {
        const auto range = record_.article.text.code_points(span);
        json["begin"] = range.begin;
        json["end"] = range.end;
    }

    [[nodiscard]] Json between(text::Span span) const {
        Json json = Json::object();
        put(json, span);
        return json;
    }

    [[nodiscard]] Json time(std::size_t i) const {
        const auto& expression = record_.times[i];
        Json json = between(expression.span);
        json["type"] = temporal::name(expression.type);
        json["value"] = resolutions_[i].timex3;
        json["symbolic"] = temporal::to_string(expression.value);
        json["rule"] = expression.rule;
        return json;
    }

    /// Told and further events, in text order.
    [[nodiscard]] Json events() const {
        Json json = Json::array();
        auto further = record_.further_events.begin();
        for (const auto& told : record_.events) {
            for (; further != record_.further_events.end() && further->trigger < told.trigger; ++further)
                json.push_back(event(*further, false));
            json.push_back(event(told, true));
        }
        for (; further != record_.further_events.end(); ++further) json.push_back(event(*further, false));
        return json;
    }

    [[nodiscard]] Json event(const events::EventMention& said, bool told) const {
        Json json = between(said.clause);
        json["trigger"] = between(said.trigger);
        json["sentence"] = between(said.sentence);
        json["type"] = said.type;
        json["rule"] = said.rule;
        json["told"] = told;
        json["in_title"] = said.in_title;
        json["when"] = when_json(graph::resolve_when(record_, said, resolutions_));
        json["factuality"] = events::name(said.factuality);
        json["polarity"] = events::name(said.polarity);
        auto& participants = json["participants"] = Json::array();
        for (const auto& participant : said.participants) participants.push_back(participant_json(participant));
        for (const auto& argument : said.arguments) participants.push_back(argument_json(argument));
        json["places"] = said.places;
        auto& attribution = json["attribution"] = Json::array();
        for (const auto& source : said.attribution) attribution.push_back(source_json(source));
        auto& quantities = json["quantities"] = Json::array();
        for (const auto& quantity : said.quantities) quantities.push_back(quantity_json(quantity));
        json["reasons"] = said.reasons;
        return json;
    }

    [[nodiscard]] Json participant_json(const events::Participant& participant) const {
        Json json{{"actor", participant.actor}, {"role", events::name(participant.role)}};
        put(json, participant.span);
        return json;
    }

    /// A participant that is no known actor.
    [[nodiscard]] Json argument_json(const events::Argument& argument) const {
        Json json{{"role", events::name(argument.role)}};
        put(json, argument.span);
        return json;
    }

    [[nodiscard]] Json source_json(const events::Attribution& attribution) const {
        Json json{{"source", attribution.source}, {"kind", events::name(attribution.kind)}};
        if (attribution.actor) json["actor"] = *attribution.actor;
        if (!attribution.via.empty()) json["via"] = attribution.via;
        return json;
    }

    const events::Record& record_;
    std::vector<temporal::Resolution> resolutions_;
};

}  // namespace

void write_record_json(std::ostream& out, const events::Record& record) { write_line(out, RecordWriter(record).to_json()); }

void write_error_record(std::ostream& out, std::size_t line, const std::string& what) {
    write_line(out, {{"schema", record_schema}, {"line", line}, {"error", what}});
}

}  // namespace annals::exchange
