#include "annals/exchange/record_json.hpp"

#include <algorithm>
#include <ostream>

#include "exchange/json_parts.hpp"

namespace annals::exchange {
namespace {

void write_line(std::ostream& out, const Json& json) { out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n'; }

const char* name(temporal::AnchorKind kind) {
    switch (kind) {
        case temporal::AnchorKind::publication: return "publication";
        case temporal::AnchorKind::expression: return "expression";
        case temporal::AnchorKind::event: return "event";
        case temporal::AnchorKind::none: break;
    }
    return "none";
}

/// One article's layers on their way into JSON.
class RecordWriter {
public:
    explicit RecordWriter(const events::Record& record)
        : record_(record), resolutions_(temporal::resolve(record.times, record.article.published)) {}

    [[nodiscard]] Json to_json() const {
        Json json{{"schema", record_schema}, {"article", article()}};
        if (!record_.error.empty()) json["error"] = record_.error;
        auto& sentences = json["sentences"] = Json::array();
        for (const auto& sentence : record_.sentences) sentences.push_back(sentence_json(sentence));
        auto& times = json["times"] = Json::array();
        for (std::size_t i = 0; i < record_.times.size(); ++i) times.push_back(time(i));
        auto& actors = json["actors"] = Json::array();
        for (const auto& actor : record_.entities.actors) actors.push_back(keyed(actor.key, actor_json(actor)));
        auto& places = json["places"] = Json::array();
        for (const auto& place : record_.entities.places) places.push_back(keyed(place.key, place_json(place)));
        json["events"] = events();
        return json;
    }

private:
    [[nodiscard]] Json article() const {
        auto json = article_json(record_.article);
        json["text"] = record_.article.text.view();
        auto& kept = json["kept"] = Json::array();
        for (const auto& paragraph : record_.article.kept) kept.push_back(sentence_json(paragraph));
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

    [[nodiscard]] Json sentence_json(const article::KeptSpan& sentence) const {
        auto json = between(sentence.span);
        if (sentence.section != article::Section::body) json["section"] = article::name(sentence.section);
        return json;
    }

    static Json keyed(const std::string& key, Json entity) {
        entity["key"] = key;
        return entity;
    }

    [[nodiscard]] Json anchor_json(const temporal::Anchor& anchor) const {
        Json json{{"kind", name(anchor.kind)}};
        if (anchor.kind == temporal::AnchorKind::expression) json["time"] = anchor.index;
        if (anchor.kind == temporal::AnchorKind::event) put(json, anchor.span);
        return json;
    }

    [[nodiscard]] Json signal_json(const temporal::TimeExpression& expression) const {
        Json json{{"word", temporal::name(expression.signal)}};
        put(json, expression.signal_span);
        return json;
    }

    [[nodiscard]] Json time(std::size_t i) const {
        const auto& expression = record_.times[i];
        Json json = between(expression.span);
        json["type"] = temporal::name(expression.type);
        json["value"] = resolutions_[i].timex3;
        json["symbolic"] = temporal::to_string(expression.value);
        json["rule"] = expression.rule;
        json["sentence"] = expression.sentence;
        if (expression.anchor.kind != temporal::AnchorKind::none) json["anchor"] = anchor_json(expression.anchor);
        if (expression.signal != temporal::Signal::none) json["signal"] = signal_json(expression);
        for (const auto end : expression.ends) json["ends"].push_back(between(end));
        if (!expression.reasons.empty()) json["reasons"] = expression.reasons;
        return json;
    }

    /// Told and further events, in text order. What hangs on an event counts in this order too.
    [[nodiscard]] Json events() const {
        Json json = Json::array();
        std::vector<std::size_t> place;  // of each told event in the list
        auto further = record_.further_events.begin();
        for (const auto& told : record_.events) {
            for (; further != record_.further_events.end() && further->trigger < told.trigger; ++further)
                json.push_back(event(*further, false));
            place.push_back(json.size());
            json.push_back(event(told, true));
        }
        for (; further != record_.further_events.end(); ++further) json.push_back(event(*further, false));
        for (auto& one : json) {
            if (one.contains("content_of")) one["content_of"] = place.at(one["content_of"].get<std::size_t>());
        }
        for (const auto& link : record_.links) {
            auto& written = json[place.at(link.first)]["links"].emplace_back(
                Json{{"event", place.at(link.second)}, {"kind", events::name(link.kind)}});
            put(written, link.words);
        }
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
        json["time"] = event_time(said.time);
        json["factuality"] = events::name(said.factuality);
        json["polarity"] = events::name(said.polarity);
        auto& participants = json["participants"] = Json::array();
        for (const auto& participant : said.participants) participants.push_back(participant_json(participant));
        for (const auto& argument : said.arguments) participants.push_back(argument_json(argument));
        json["places"] = said.places;
        auto& attribution = json["attribution"] = Json::array();
        for (const auto& source : said.attribution) attribution.push_back(source_json(source));
        auto& quantities = json["quantities"] = Json::array();
        for (const auto& quantity : said.quantities) {
            put(quantities.emplace_back(quantity_json(quantity)), quantity.span);
        }
        if (said.content_of) json["content_of"] = *said.content_of;
        json["reasons"] = said.reasons;
        return json;
    }

    /// How the event hangs on a time expression: what "when" was made of.
    static Json event_time(const events::EventTime& time) {
        Json json{{"relation", events::name(time.relation)}, {"basis", events::name(time.basis)}};
        if (time.expression) json["time"] = *time.expression;
        if (time.distance) json["distance"] = *time.distance;
        if (time.last) json["last"] = *time.last;
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
        put(json, attribution.span);
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
