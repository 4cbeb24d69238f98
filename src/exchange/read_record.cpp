#include <limits>
#include <optional>

#include "annals/calendar/temporal_value.hpp"
#include "annals/exchange/record_json.hpp"
#include "annals/text/encoding.hpp"
#include "exchange/json_view.hpp"

namespace annals::exchange {
namespace {

constexpr std::string_view opening = "{\"schema\":\"annals-record-";

bool is_utf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto length = static_cast<unsigned char>(bytes[at]) < 0x80 ? 1 : text::sequence_length(bytes.substr(at));
        if (length == 0) return false;
        at += length;
    }
    return true;
}

/// The value of an enum that `name` calls so.
template <typename Enum> Enum named(const std::string& wanted, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (name(static_cast<Enum>(i)) == wanted) return static_cast<Enum>(i);
    }
    throw JsonFault("\"" + wanted.substr(0, 40) + "\" is not known here");
}

std::vector<std::string> strings(const std::vector<JsonView>& values) {
    std::vector<std::string> read;
    for (const auto& value : values) read.push_back(value.string());
    return read;
}

std::optional<calendar::Day> day(const JsonObject& json, std::string_view key) {
    if (!json.has(key)) return std::nullopt;
    const auto date = calendar::parse_timex3(json.string(key));
    if (!date || date->granularity != calendar::Granularity::day) throw JsonFault("\"" + std::string(key) + "\" is no day");
    return calendar::first_day(date->period);
}

/// A number into a list of that size.
std::uint32_t index(const JsonView& value, std::size_t size, const char* list) {
    const auto number = value.count();
    if (number >= size) throw JsonFault("number " + std::to_string(number) + " is beyond the " + list);
    return number;
}

entities::Actor actor(const JsonObject& json) {
    return {json.at("key").string(), json.at("name").string(), named(json.at("kind").string(), entities::ActorKind::group),
            strings(json.array("aliases")), json.string("role")};
}

entities::Place place(const JsonObject& json) {
    entities::Place read;
    read.key = json.at("key").string();
    read.name = json.at("name").string();
    read.kind = named(json.at("kind").string(), entities::PlaceKind::other);
    read.aliases = strings(json.array("aliases"));
    if (json.has("latitude")) read.latitude = json.at("latitude").number();
    if (json.has("longitude")) read.longitude = json.at("longitude").number();
    read.within = strings(json.array("within"));
    if (json.has("geonames")) read.geonames = json.at("geonames").count();
    return read;
}

/// Reads the line from left to right of the record's own fields: each list is there before others count into it.
class Reader {
public:
    Reader(std::string_view line, RecordPart part) : json_(line), part_(part) {}

    events::Record read() {
        if (json_.string("schema") != record_schema) throw JsonFault("no record of the form " + std::string(record_schema));
        if (!json_.has("article"))
            throw RecordFault("stands for an article that could not be read: " + json_.at("error").string());
        read_article(json_.at("article").object());
        record_.error = json_.string("error");
        for (const auto& one : json_.array("sentences")) record_.sentences.push_back(sentence(one.object()));
        for (const auto& one : json_.array("times")) record_.times.push_back(time(one.object()));
        if (part_ == RecordPart::times) return std::move(record_);
        for (const auto& one : json_.array("actors")) record_.entities.actors.push_back(actor(one.object()));
        for (const auto& one : json_.array("places")) record_.entities.places.push_back(place(one.object()));
        read_events();
        return std::move(record_);
    }

private:
    void read_article(const JsonObject& json) {
        auto& article = record_.article;
        article.id = json.at("id").string();
        article.title = json.at("title").string();
        article.outlet = json.string("outlet");
        article.path = json.string("path");
        article.url = json.string("url");
        article.sha256 = json.at("sha256").string();
        article.language = json.string("language");
        article.text = text::SourceText(json.at("text").string());
        for (const auto& one : json.array("kept")) article.kept.push_back(sentence(one.object()));
        read_published(json.at("published").object());
    }

    void read_published(const JsonObject& json) {
        auto& published = record_.article.published;
        published.earliest = day(json, "earliest");
        published.latest = day(json, "latest");
        published.basis = named(json.at("basis").string(), article::PublicationBasis::unknown);
        published.confidence = named(json.at("confidence").string(), article::Confidence::none);
        for (const auto& one : json.array("evidence")) {
            const auto evidence = one.object();
            published.evidence.push_back({evidence.at("what").string(), evidence.at("quote").string(), {}});
            if (evidence.has("begin")) published.evidence.back().span = span(evidence);
        }
    }

    [[nodiscard]] text::Span span(const JsonObject& json) const {
        const auto bytes = record_.article.text.bytes({json.at("begin").count(), json.at("end").count()});
        if (!bytes) throw JsonFault("\"begin\" and \"end\" lie outside of the text");
        return *bytes;
    }

    [[nodiscard]] article::KeptSpan sentence(const JsonObject& json) const {
        const auto section = json.has("section") ? named(json.string("section"), article::Section::body) : article::Section::body;
        return {span(json), section};
    }

    /// What an expression counts from stands before it in the list.
    [[nodiscard]] temporal::Anchor anchor(const JsonObject& json) const {
        const auto kind = json.at("kind").string();
        if (kind == "publication") return {temporal::AnchorKind::publication, 0, {}};
        if (kind == "event") return {temporal::AnchorKind::event, 0, span(json)};
        if (kind != "expression") throw JsonFault("there is no anchor \"" + kind.substr(0, 40) + "\"");
        return {temporal::AnchorKind::expression, index(json.at("time"), record_.times.size(), "times before it"), {}};
    }

    [[nodiscard]] temporal::TimeExpression time(const JsonObject& json) const {
        temporal::TimeExpression read;
        read.span = span(json);
        read.type = named(json.at("type").string(), temporal::Timex3Type::set);
        const auto value = temporal::parse_symbolic_time(json.at("symbolic").string());
        if (!value) throw JsonFault("\"symbolic\" is no value: " + json.string("symbolic").substr(0, 40));
        read.value = *value;
        read.rule = json.string("rule");
        if (json.has("sentence")) read.sentence = json.at("sentence").count();
        if (json.has("anchor")) read.anchor = anchor(json.at("anchor").object());
        if (json.has("signal")) {
            const auto signal = json.at("signal").object();
            read.signal = named(signal.at("word").string(), temporal::Signal::as_of);
            read.signal_span = span(signal);
        }
        for (const auto& end : json.array("ends")) read.ends.push_back(span(end.object()));
        read.reasons = strings(json.array("reasons"));
        return read;
    }

    /// In the line told and further events stand in one list; here each has its own, and counts in it.
    void read_events() {
        constexpr auto untold = std::numeric_limits<std::uint32_t>::max();
        std::vector<std::uint32_t> place;  // of each event of the line among those told
        for (const auto& one : json_.array("events")) {
            const auto json = one.object();
            const bool told = json.at("told").boolean();
            place.push_back(told ? static_cast<std::uint32_t>(record_.events.size()) : untold);
            if (told)
                record_.events.push_back(event(json));
            else if (part_ == RecordPart::all)
                record_.further_events.push_back(event(json));
        }
        const auto point = [&](events::EventMention& event) {
            if (!event.content_of) return;
            if (*event.content_of >= place.size() || place[*event.content_of] == untold)
                throw JsonFault("\"content_of\" is no event that is told");
            event.content_of = place[*event.content_of];
        };
        for (auto& event : record_.events) point(event);
        for (auto& event : record_.further_events) point(event);
        read_links(place);
    }

    /// A link stands with its first event; both are told.
    void read_links(const std::vector<std::uint32_t>& place) {
        std::uint32_t first = 0;
        for (const auto& one : json_.array("events")) {
            for (const auto& each : one.object().array("links")) {
                const auto link = each.object();
                const auto second = index(link.at("event"), place.size(), "events");
                if (place[first] >= record_.events.size() || place[second] >= record_.events.size())
                    throw JsonFault("\"links\" ties events that are not told");
                const auto kind = named(link.at("kind").string(), events::LinkKind::causes);
                record_.links.push_back({place[first], place[second], kind, span(link)});
            }
            ++first;
        }
    }

    [[nodiscard]] events::EventMention event(const JsonObject& json) const {
        events::EventMention read;
        read.clause = span(json);
        read.trigger = span(json.at("trigger").object());
        read.sentence = span(json.at("sentence").object());
        read.type = json.at("type").string();
        read.rule = json.string("rule");
        read.in_title = json.at("in_title").boolean();
        read.time = event_time(json.at("time").object());
        read.factuality = named(json.at("factuality").string(), events::Factuality::hypothetical);
        read.polarity = named(json.at("polarity").string(), events::Polarity::negative);
        for (const auto& one : json.array("participants")) add_participant(read, one.object());
        for (const auto& one : json.array("places")) read.places.push_back(index(one, record_.entities.places.size(), "places"));
        for (const auto& one : json.array("attribution")) read.attribution.push_back(source(one.object()));
        for (const auto& one : json.array("quantities")) read.quantities.push_back(quantity(one.object()));
        if (json.has("content_of")) read.content_of = json.at("content_of").count();
        read.reasons = strings(json.array("reasons"));
        return read;
    }

    [[nodiscard]] events::EventTime event_time(const JsonObject& json) const {
        events::EventTime time;
        time.relation = named(json.at("relation").string(), events::TimeRelation::unknown);
        time.basis = named(json.at("basis").string(), events::TimeBasis::none);
        time.expression = expression(json, "time");
        time.distance = expression(json, "distance");
        time.last = expression(json, "last");
        return time;
    }

    [[nodiscard]] std::optional<std::uint32_t> expression(const JsonObject& json, const char* key) const {
        if (!json.has(key)) return std::nullopt;
        return index(json.at(key), record_.times.size(), "times");
    }

    void add_participant(events::EventMention& event, const JsonObject& json) const {
        const auto role = named(json.at("role").string(), events::Role::beneficiary);
        if (!json.has("actor")) return event.arguments.push_back({role, span(json)});
        event.participants.push_back({actor_of(json), role, span(json)});
    }

    [[nodiscard]] std::uint32_t actor_of(const JsonObject& json) const {
        return index(json.at("actor"), record_.entities.actors.size(), "actors");
    }

    [[nodiscard]] events::Attribution source(const JsonObject& json) const {
        events::Attribution read;
        if (json.has("actor")) read.actor = actor_of(json);
        read.source = json.string("source");
        read.kind = named(json.at("kind").string(), events::AttributionKind::media);
        read.via = json.string("via");
        read.span = span(json);
        return read;
    }

    [[nodiscard]] events::Quantity quantity(const JsonObject& json) const {
        return {span(json), json.at("number").number(), json.string("unit"), json.string("modifier")};
    }

    JsonObject json_;
    RecordPart part_;
    events::Record record_;
};

}  // namespace

bool looks_like_record(std::string_view line) {
    std::string squeezed;
    for (std::size_t at = 0; at < line.size() && squeezed.size() < opening.size(); ++at) {
        if (line[at] != ' ' && line[at] != '\t') squeezed += line[at];
    }
    return squeezed == opening;
}

events::Record read_record_json(std::string_view line, RecordPart part) {
    if (!is_utf8(line)) throw RecordFault("no readable record: no valid UTF-8");
    try {
        return Reader(line, part).read();
    } catch (const JsonFault& fault) {
        throw RecordFault(std::string("no readable record: ") + fault.what());
    }
}

}  // namespace annals::exchange
