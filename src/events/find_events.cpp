#include <algorithm>

#include "annals/events/event_rules.hpp"
#include "events/arguments.hpp"
#include "events/clauses.hpp"
#include "events/event_times.hpp"
#include "events/factuality.hpp"
#include "events/reading.hpp"
#include "events/sayings.hpp"
#include "events/triggers.hpp"

namespace annals::events {
namespace {

/// The words a reader needs to see: from the subject, or the phrase, to the end of the clause.
text::Span clause_span(const Reading& r, const Trigger& trigger) {
    const auto sentence = r.sentence_of(trigger.head).tokens;
    Range range = trigger.frame != nullptr ? trigger.frame->clause : sentence;
    if (const auto* phrase = r.phrase_at(trigger.head)) {
        range.begin = std::min(range.begin, phrase->tokens.begin);
        range.end = std::max(range.end, phrase->tokens.end);
    }
    // A subject close by belongs to the clause; one that is inherited from far off does not.
    if (trigger.subject && r.phrases[*trigger.subject].tokens.begin >= sentence.begin &&
        r.phrases[*trigger.subject].tokens.end + 3 >= range.begin) {
        range.begin = std::min(range.begin, r.phrases[*trigger.subject].tokens.begin);
    }
    range.begin = std::min(range.begin, trigger.tokens.begin);
    range.end = std::max(range.end, trigger.last + 1);
    while (range.begin < trigger.tokens.begin && r.token(range.begin).upos == Upos::punct) ++range.begin;
    while (range.end > trigger.last + 1 && r.token(range.end - 1).upos == Upos::punct) --range.end;
    return r.span(range);
}

Attribution attribute(const Reading& r, const Saying& saying) {
    Attribution attribution;
    attribution.kind = saying.kind;
    attribution.via = saying.via;
    if (!saying.speaker) return attribution;
    attribution.actor = actor_of(r, core_phrase(r, *saying.speaker));
    attribution.span = r.span(r.phrases[*saying.speaker].tokens);
    attribution.source = r.article.text.quote(attribution.span);
    if (attribution.actor && r.entities.actors[*attribution.actor].kind == entities::ActorKind::media)
        attribution.kind = AttributionKind::media;
    return attribution;
}

/// "they", "the strikes": words that name nobody are no source.
bool names_a_source(const Reading& r, const Attribution& attribution, const Saying& saying) {
    if (attribution.actor) return true;
    if (!saying.speaker) return false;
    const auto& lemma = r.token(r.phrases[core_phrase(r, *saying.speaker)].head).lemma;
    return r.rules.in_class(lemma, "source") || r.rules.in_class(lemma, "office") || r.rules.in_class(lemma, "official") ||
           r.rules.in_class(lemma, "people");
}

EventMention describe(const Reading& r, const Trigger& trigger, const std::vector<const Saying*>& around, const Stance& stance,
                      const EventTime& time) {
    const auto& rule = r.rules.triggers()[trigger.rule];
    EventMention mention;
    mention.trigger = r.span(trigger.tokens);
    mention.clause = clause_span(r, trigger);
    mention.sentence = r.sentence_of(trigger.head).span;
    mention.type = rule.type;
    mention.rule = rule.name;
    mention.in_title = r.sentence_of(trigger.head).section != article::Section::body;
    mention.participants = find_participants(r, trigger);
    mention.places = find_places(r, trigger);
    mention.quantities = find_quantities(r, trigger);
    mention.time = time;
    mention.factuality = stance.factuality;
    mention.polarity = stance.polarity;
    for (const auto* saying : around) {
        auto attribution = attribute(r, *saying);
        if (names_a_source(r, attribution, *saying)) mention.attribution.push_back(std::move(attribution));
    }
    mention.reasons = stance.reasons;
    return mention;
}

/// Sayings around a trigger, but for the one that the trigger itself is.
std::vector<const Saying*> others_around(const std::vector<Saying>& sayings, const Trigger& trigger, std::uint32_t index) {
    auto around = sayings_around(sayings, trigger.head);
    std::erase_if(around, [index](const Saying* saying) { return saying->trigger == index; });
    return around;
}

}  // namespace

std::vector<EventMention> find_events(const article::Article& article, const language::Document& document,
                                      const std::vector<temporal::TimeExpression>& times, const entities::EntityLayer& entities,
                                      const EventRules& rules) {
    const Reading reading = make_reading(article, document, times, entities, rules);
    const Clauses clauses = find_clauses(reading);
    const auto triggers = find_triggers(reading, clauses);
    const auto sayings = find_sayings(reading, clauses, triggers);

    std::vector<std::vector<const Saying*>> around;
    std::vector<Stance> stances;
    for (std::uint32_t i = 0; i < triggers.size(); ++i) {
        around.push_back(others_around(sayings, triggers[i], i));
        stances.push_back(judge(reading, clauses, triggers[i], around.back()));
    }
    const auto event_times = find_times(reading, clauses, triggers, sayings, stances);

    std::vector<EventMention> mentions;
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        mentions.push_back(describe(reading, triggers[i], around[i], stances[i], event_times[i]));
        if (!around[i].empty()) mentions.back().content_of = around[i].front()->trigger;
    }
    return mentions;
}

}  // namespace annals::events
