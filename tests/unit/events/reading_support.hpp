// Short texts read by the whole chain up to events.
#pragma once

#include <string>
#include <vector>

#include "annals/entities/lexicon.hpp"
#include "annals/events/event_rules.hpp"
#include "annals/events/record.hpp"
#include "annals/temporal/rule_book.hpp"

namespace annals::events {

/// Rules are read once for all tests.
struct Books {
    resources::Bundle bundle = resources::Bundle::embedded();
    temporal::RuleBook times{bundle};
    entities::Lexicon names{bundle};
    EventRules events{bundle};
};

inline const Books& books() {
    static const Books all;
    return all;
}

/// An article of 12 September 2022, a Monday.
inline Record read(const std::string& text, article::Section section = article::Section::body) {
    Record record;
    record.article.text = text::SourceText(text);
    record.article.kept = {{record.article.text.whole(), section}};
    record.article.published.earliest = record.article.published.latest = date::sys_days{date::year{2022} / 9 / 12};
    const auto document = language::analyse(record.article, needed_layers);
    record.times = temporal::recognise(record.article, document, books().times);
    record.entities = entities::find_entities(record.article, document, books().names);
    auto found = find_events(record.article, document, record.times, record.entities, books().events, Extent::all);
    record.events = std::move(found.told);
    record.further_events = std::move(found.further);
    record.links = std::move(found.links);
    return record;
}

/// The mention whose trigger is `word`; nullptr when there is none.
inline const EventMention* find_event(const Record& record, const std::string& word) {
    for (const auto& event : record.events) {
        if (record.article.text.quote(event.trigger) == word) return &event;
    }
    return nullptr;
}

inline std::vector<std::string> actors(const Record& record, const EventMention& event, Role role) {
    std::vector<std::string> names;
    for (const auto& participant : event.participants) {
        if (participant.role == role) names.push_back(record.entities.actors[participant.actor].name);
    }
    return names;
}

inline std::vector<std::string> places(const Record& record, const EventMention& event) {
    std::vector<std::string> names;
    for (const auto place : event.places) names.push_back(record.entities.places[place].name);
    return names;
}

}  // namespace annals::events
