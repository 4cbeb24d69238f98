// Records made by hand: what the rooms before `graph` would have read out of an article.
//
//     RecordBuilder article("a", "2022-09-12", "Troops retook Izium on Saturday.");
//     article.event("TERR.CONTROL_CHANGE", "retook").at("on Saturday", "2022-09-10").agent("Troops").place("Izium");
//     const auto story = graph::link({article.record()}, written_in_rule);
#pragma once

#include <sstream>
#include <stdexcept>
#include <string>

#include "annals/graph/story.hpp"

namespace annals::test {

inline calendar::Day day(const std::string& iso) {
    std::istringstream in(iso);
    calendar::Day parsed;
    in >> date::parse("%F", parsed);
    if (in.fail()) throw std::invalid_argument("no day: " + iso);
    return parsed;
}

/// "2022-09-10" is a day; "2022-09-01/2022-09-12", "../2022-09-12" and "2022-09-12/.." are intervals.
inline calendar::TemporalValue value(const std::string& iso) {
    const auto slash = iso.find('/');
    if (slash == std::string::npos) return {calendar::whole_day(day(iso)), calendar::Granularity::day, {}, {}};
    const auto first = iso.substr(0, slash), last = iso.substr(slash + 1);
    calendar::TemporalValue made{{}, calendar::Granularity::interval, {}, {}};
    if (first != "..") made.period.begin = calendar::Instant{day(first)};
    if (last != "..") made.period.end = calendar::Instant{day(last) + date::days{1}};
    return made;
}

inline std::string iso(const std::optional<calendar::TemporalValue>& value) {
    if (!value) return "none";
    const auto first = calendar::first_day(value->period), last = calendar::last_day(value->period);
    const auto one = first ? calendar::to_iso(*first) : "..", other = last ? calendar::to_iso(*last) : "..";
    return one == other ? one : one + "/" + other;
}

/// The hand-made expressions carry their value in `rule`; an empty one has none.
inline std::vector<temporal::Resolution> written_in_rule(const std::vector<temporal::TimeExpression>& times,
                                                         const article::PublicationDate&) {
    std::vector<temporal::Resolution> resolutions;
    for (const auto& time : times) {
        auto& resolution = resolutions.emplace_back();
        if (time.rule.empty()) {
            resolution.reason = "vague";
        } else {
            resolution.value = value(time.rule);
            resolution.timex3 = time.rule;
        }
    }
    return resolutions;
}

class RecordBuilder;

class EventBuilder {
public:
    EventBuilder(RecordBuilder& builder, std::size_t index) : builder_(builder), index_(index) {}

    EventBuilder& at(const std::string& words, const std::string& iso, events::TimeRelation relation = events::TimeRelation::at);
    EventBuilder& tense(events::TimeRelation relation);
    EventBuilder& agent(const std::string& name, events::Role role = events::Role::agent);
    EventBuilder& patient(const std::string& name) { return agent(name, events::Role::patient); }
    EventBuilder& place(const std::string& name, std::vector<std::string> within = {});
    EventBuilder& factuality(events::Factuality factuality);
    EventBuilder& denied();
    EventBuilder& said_in(std::size_t saying);
    EventBuilder& quantity(double number, const std::string& unit);
    [[nodiscard]] events::EventMention& mention();

private:
    RecordBuilder& builder_;
    std::size_t index_;
};

class RecordBuilder {
public:
    RecordBuilder(const std::string& id, const std::string& published, const std::string& text,
                  const std::string& outlet = "Daily") {
        record_.article.id = id;
        record_.article.path = id + ".txt";
        record_.article.sha256 = "sha-" + id;
        record_.article.outlet = outlet;
        record_.article.text = text::SourceText(text);
        record_.article.kept = {{{0, static_cast<std::uint32_t>(text.size())}}};
        if (!published.empty()) record_.article.published.earliest = record_.article.published.latest = day(published);
        record_.article.published.confidence = published.empty() ? article::Confidence::none : article::Confidence::high;
    }

    /// An event at the first occurrence of `trigger` after the last event; its clause is its sentence.
    EventBuilder event(const std::string& type, const std::string& trigger) {
        const auto from = record_.events.empty() ? 0 : record_.events.back().trigger.end;
        events::EventMention mention;
        mention.trigger = find(trigger, from);
        mention.sentence = sentence(mention.trigger);
        mention.clause = mention.sentence;
        mention.type = type;
        mention.rule = "test";
        mention.time.relation = events::TimeRelation::past;
        record_.events.push_back(std::move(mention));
        return {*this, record_.events.size() - 1};
    }

    text::Span find(const std::string& words, std::size_t from = 0) const {
        const auto at = record_.article.text.view().find(words, from);
        if (at == std::string_view::npos) throw std::invalid_argument("not in the text: " + words);
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    }

    events::Record& record() { return record_; }

private:
    text::Span sentence(text::Span inside) const {
        const auto text = record_.article.text.view();
        const auto before = inside.begin == 0 ? std::string_view::npos : text.rfind(". ", inside.begin);
        const auto after = text.find(". ", inside.end);
        return {static_cast<std::uint32_t>(before == std::string_view::npos ? 0 : before + 2),
                static_cast<std::uint32_t>(after == std::string_view::npos ? text.size() : after + 1)};
    }

    events::Record record_;
};

inline events::EventMention& EventBuilder::mention() { return builder_.record().events.at(index_); }

inline EventBuilder& EventBuilder::at(const std::string& words, const std::string& iso, events::TimeRelation relation) {
    auto& record = builder_.record();
    temporal::TimeExpression time;
    time.span = builder_.find(words, mention().sentence.begin);
    time.rule = iso;
    time.anchor.kind = temporal::AnchorKind::publication;
    mention().time = {relation, static_cast<std::uint32_t>(record.times.size()), events::TimeBasis::explicit_phrase};
    record.times.push_back(std::move(time));
    return *this;
}

inline EventBuilder& EventBuilder::tense(events::TimeRelation relation) {
    mention().time = {relation, std::nullopt, events::TimeBasis::tense};
    return *this;
}

inline EventBuilder& EventBuilder::agent(const std::string& name, events::Role role) {
    auto& actors = builder_.record().entities.actors;
    auto found = std::find_if(actors.begin(), actors.end(), [&](const auto& actor) { return actor.name == name; });
    if (found == actors.end()) found = actors.insert(actors.end(), {name, name, entities::ActorKind::person, {name}, ""});
    mention().participants.push_back({static_cast<std::uint32_t>(found - actors.begin()), role, mention().trigger});
    return *this;
}

inline EventBuilder& EventBuilder::place(const std::string& name, std::vector<std::string> within) {
    auto& places = builder_.record().entities.places;
    auto found = std::find_if(places.begin(), places.end(), [&](const auto& place) { return place.name == name; });
    if (found == places.end()) {
        entities::Place place;
        place.key = place.name = name;
        place.aliases = {name};
        place.within = std::move(within);
        found = places.insert(places.end(), std::move(place));
    }
    mention().places.push_back(static_cast<std::uint32_t>(found - places.begin()));
    return *this;
}

inline EventBuilder& EventBuilder::factuality(events::Factuality factuality) {
    mention().factuality = factuality;
    return *this;
}

inline EventBuilder& EventBuilder::denied() {
    mention().polarity = events::Polarity::negative;
    return *this;
}

inline EventBuilder& EventBuilder::said_in(std::size_t saying) {
    mention().content_of = static_cast<std::uint32_t>(saying);
    return *this;
}

inline EventBuilder& EventBuilder::quantity(double number, const std::string& unit) {
    mention().quantities.push_back({mention().trigger, number, unit, ""});
    return *this;
}

/// The story that hand-made records tell.
inline graph::Story link(std::vector<events::Record> records) { return graph::link(std::move(records), written_in_rule); }

}  // namespace annals::test
