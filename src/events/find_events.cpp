#include <iterator>

#include "annals/events/event_rules.hpp"
#include "annals/events/given_events.hpp"
#include "events/arguments.hpp"
#include "events/clause_span.hpp"
#include "events/clauses.hpp"
#include "events/event_times.hpp"
#include "events/factuality.hpp"
#include "events/further_triggers.hpp"
#include "events/given_triggers.hpp"
#include "events/links.hpp"
#include "events/reading.hpp"
#include "events/sayings.hpp"
#include "events/talk.hpp"
#include "events/triggers.hpp"

namespace annals::events {
namespace {

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

/// The sentence, or what of a monstrous one is within reach: a text without full stops is not quoted whole for each event.
text::Span sentence_span(const Reading& r, const Trigger& trigger) {
    const auto& sentence = r.sentence_of(trigger.head);
    const auto near = r.around(trigger.head);
    return near == sentence.tokens ? sentence.span : r.span(near);
}

EventMention describe(const Reading& r, const Clauses& clauses, const Trigger& trigger, const std::vector<const Saying*>& around,
                      const Stance& stance, const EventTime& time) {
    const auto& rule = r.rules.triggers()[trigger.rule];
    EventMention mention;
    mention.trigger = r.span(trigger.tokens);
    mention.clause = clause_span(r, trigger);
    mention.sentence = sentence_span(r, trigger);
    mention.type = rule.type;
    mention.rule = rule.name;
    mention.in_title = r.sentence_of(trigger.head).section != article::Section::body;
    auto roles = find_roles(r, trigger, clauses);
    mention.participants = std::move(roles.participants);
    mention.arguments = std::move(roles.arguments);
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

/// Everything about some triggers, given all sayings of the article.
class Teller {
public:
    Teller(const Reading& reading, const Clauses& clauses, const std::vector<Saying>& sayings)
        : r_(reading), clauses_(clauses), sayings_(sayings) {}

    /// `told`: what the sayings' own triggers came to; nullptr when `triggers` are those.
    [[nodiscard]] std::vector<EventMention> tell(const std::vector<Trigger>& triggers,
                                                 const std::vector<EventMention>* told = nullptr) const {
        const auto around = sayings_around(sayings_, triggers, told == nullptr);
        std::vector<EventTime> said;
        for (std::size_t i = 0; told != nullptr && i < told->size(); ++i) said.push_back((*told)[i].time);
        std::vector<Stance> stances;
        for (std::size_t i = 0; i < triggers.size(); ++i) stances.push_back(judge(r_, clauses_, triggers[i], around[i]));
        const auto times = find_times(r_, clauses_, triggers, around, stances, told != nullptr ? &said : nullptr);
        std::vector<EventMention> mentions;
        for (std::size_t i = 0; i < triggers.size(); ++i) {
            mentions.push_back(describe(r_, clauses_, triggers[i], around[i], stances[i], times[i]));
            if (!around[i].empty()) mentions.back().content_of = around[i].front()->trigger;
        }
        return mentions;
    }

private:
    const Reading& r_;
    const Clauses& clauses_;
    const std::vector<Saying>& sayings_;
};

}  // namespace

EventLayer find_events(const article::Article& article, const language::Document& document,
                       const std::vector<temporal::TimeExpression>& times, const entities::EntityLayer& entities,
                       const EventRules& rules, Extent extent) {
    const Reading reading = make_reading(article, document, times, entities, rules);
    const Clauses clauses = find_clauses(reading);
    const auto typed = find_triggers(reading, clauses);
    const auto told = worth_telling(reading, typed);
    const auto sayings = find_sayings(reading, clauses, told);
    const Teller teller(reading, clauses, sayings);

    EventLayer layer;
    layer.told = teller.tell(told);
    layer.links = find_links(reading, clauses, told);
    carry_speakers(reading, told, layer.told);
    if (extent == Extent::all) layer.further = teller.tell(further_triggers(reading, clauses, typed, told), &layer.told);
    return layer;
}

GivenEvents describe_events(const article::Article& article, const language::Document& document,
                            const std::vector<temporal::TimeExpression>& times, const entities::EntityLayer& entities,
                            const EventRules& rules, const std::vector<text::Span>& spans) {
    GivenEvents given;
    if (document.tokens.empty()) return given;
    const Reading reading = make_reading(article, document, times, entities, rules);
    const Clauses clauses = find_clauses(reading);
    const auto triggers = given_triggers(reading, clauses, spans);
    const auto sayings = find_sayings(reading, clauses, triggers);
    given.mentions = Teller(reading, clauses, sayings).tell(triggers);
    carry_speakers(reading, triggers, given.mentions);
    for (const auto& trigger : triggers) given.heads.push_back(reading.token(trigger.head).lemma);
    return given;
}

}  // namespace annals::events
