#include <algorithm>
#include <iterator>

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

/// "came on Wednesday, four days [after they left]": the measure belongs to the clause that is cut off.
TokenIndex without_loose_measure(const Reading& r, Range clause, TokenIndex sentence_end) {
    if (clause.end >= sentence_end || !r.opens_clause[clause.end]) return clause.end;
    for (TokenIndex i = clause.end; i > clause.begin && i + 4 > clause.end; --i) {
        if (r.token(i - 1).norm == ",") return i - 1;
    }
    return clause.end;
}

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
    range.end = without_loose_measure(r, range, sentence.end);
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

bool is_saying(const Reading& r, const Trigger& trigger) { return r.rules.triggers()[trigger.rule].said; }

/// "I told him" inside somebody's speech is talk about talk: kept only when it has a named speaker.
bool idle_talk(const Reading& r, const Trigger& trigger) {
    if (!is_saying(r, trigger) || trigger.kind != WordKind::verb) return false;
    if (language::quotation_at(r.document, trigger.head) == language::npos) return false;
    return !trigger.subject || !actor_of(r, core_phrase(r, *trigger.subject));
}

/// "The earthquake struck": noun and verb tell one event, and the verb tells it better.
bool told_by_its_verb(const Reading& r, const Trigger& noun, const std::vector<Trigger>& triggers) {
    const auto* phrase = r.phrase_at(noun.head);
    if (noun.kind != WordKind::noun || phrase == nullptr || phrase->head != noun.head) return false;
    return std::any_of(triggers.begin(), triggers.end(), [&](const Trigger& verb) {
        if (verb.kind != WordKind::verb || r.rules.triggers()[verb.rule].type != r.rules.triggers()[noun.rule].type) return false;
        const auto names = [&](const std::optional<PhraseIndex>& argument) {
            return argument && r.phrases[*argument].head == noun.head;
        };
        return r.token(verb.head).sentence == r.token(noun.head).sentence && (names(verb.subject) || names(verb.object));
    });
}

std::vector<Trigger> worth_telling(const Reading& r, const std::vector<Trigger>& triggers) {
    std::vector<Trigger> kept;
    std::copy_if(triggers.begin(), triggers.end(), std::back_inserter(kept),
                 [&](const Trigger& trigger) { return !idle_talk(r, trigger) && !told_by_its_verb(r, trigger, triggers); });
    return kept;
}

bool names_nobody(const Reading& r, const Trigger& trigger) {
    return trigger.subject && r.token(r.phrases[*trigger.subject].head).upos == Upos::pron;
}

/// "It said", "he added": a pronoun that nothing resolves speaks for who spoke last in the paragraph.
void carry_speakers(const Reading& r, const std::vector<Trigger>& triggers, std::vector<EventMention>& mentions) {
    std::optional<Participant> last;
    std::uint32_t paragraph = 0;
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        if (!is_saying(r, triggers[i]) || triggers[i].kind != WordKind::verb) continue;
        if (r.sentence_of(triggers[i].head).paragraph != paragraph) last.reset();
        paragraph = r.sentence_of(triggers[i].head).paragraph;
        auto& participants = mentions[i].participants;
        const auto speaker =
            std::find_if(participants.begin(), participants.end(), [](const Participant& p) { return p.role == Role::speaker; });
        if (speaker != participants.end()) {
            last = *speaker;
        } else if (last && names_nobody(r, triggers[i])) {
            participants.insert(participants.begin(), *last);
            mentions[i].reasons.push_back("speaker carried on");
        }
    }
}

}  // namespace

std::vector<EventMention> find_events(const article::Article& article, const language::Document& document,
                                      const std::vector<temporal::TimeExpression>& times, const entities::EntityLayer& entities,
                                      const EventRules& rules) {
    const Reading reading = make_reading(article, document, times, entities, rules);
    const Clauses clauses = find_clauses(reading);
    const auto triggers = worth_telling(reading, find_triggers(reading, clauses));
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
    carry_speakers(reading, triggers, mentions);
    return mentions;
}

}  // namespace annals::events
