#include "events/event_times.hpp"

#include <algorithm>

#include "events/event_times_hosts.hpp"
#include "events/hosted_times.hpp"
#include "events/joined_days.hpp"

namespace annals::events {
namespace {

bool looks_ahead(const temporal::TimeExpression& expression) {
    const auto& steps = expression.value.steps;
    return steps.size() == 1 && steps[0].kind == temporal::StepKind::reference;
}

/// The last dated expression before `sentence` in its paragraph.
std::optional<std::uint32_t> last_told_day(const Reading& r, std::uint32_t sentence) {
    const auto paragraph = r.document.sentences[sentence].paragraph;
    const auto earlier = [](const temporal::TimeExpression& time, std::uint32_t limit) { return time.sentence < limit; };
    auto t = std::lower_bound(r.times.begin(), r.times.end(), sentence, earlier);
    while (t != r.times.begin() && r.document.sentences[(--t)->sentence].paragraph == paragraph) {
        const bool dated = t->type == temporal::Timex3Type::date || t->type == temporal::Timex3Type::time;
        if (dated && !looks_ahead(*t)) return static_cast<std::uint32_t>(t - r.times.begin());
    }
    return std::nullopt;
}

/// "Power was later restored": later than what was told before. "In the nearest future": ahead.
void settle_later(const Reading& r, const Trigger& trigger, Stance& stance, EventTime& time) {
    if (!time.expression || !looks_ahead(r.times[*time.expression])) return;
    const bool past = trigger.frame != nullptr && (trigger.frame->group.tense == language::Tense::past ||
                                                   trigger.frame->group.tense == language::Tense::present);
    const auto before = last_told_day(r, r.token(trigger.head).sentence);
    if (past && before) {
        time = {TimeRelation::since, before, TimeBasis::discourse};
    } else if (!past && stance.factuality <= Factuality::claimed) {
        stance.factuality = Factuality::future;
        stance.reasons.push_back("time lies ahead");
    }
}

/// Which expressions lie wholly after the publication day; none when that day is unknown.
std::vector<bool> after_publication(const Reading& r) {
    std::vector<bool> after(r.times.size());
    if (!r.article.published.latest) return after;
    const auto resolved = temporal::resolve(r.times, r.article.published);
    for (std::size_t t = 0; t < resolved.size(); ++t) {
        const auto first = resolved[t].value ? calendar::first_day(resolved[t].value->period) : std::nullopt;
        after[t] = first && *first > *r.article.published.latest;
    }
    return after;
}

/// "Withdrew from next week's race because of an injury": the race is next week, and neither of them is.
bool dates_another(const Reading& r, const Trigger& trigger, const EventTime& time, const std::vector<bool>& after) {
    if (!time.expression || !after[*time.expression] || trigger.frame == nullptr) return false;
    const auto& group = trigger.frame->group;
    if (group.tense != language::Tense::past || !group.modal.empty()) return false;
    const auto sentence = r.around(trigger.head);
    auto at = sentence.begin;
    while (at < sentence.end && r.time_of[at] != *time.expression + 1) ++at;
    const auto* phrase = at < sentence.end ? r.phrase_at(at) : nullptr;
    return phrase != nullptr && r.time_of[phrase->head] != *time.expression + 1 && !phrase->tokens.contains(trigger.head);
}

/// "Cancelled all flights until 30 July", "was closed until Friday": how long it holds, not when it was done.
bool says_how_long(const Reading& r, const Trigger& trigger, const EventTime& time, const std::vector<bool>& after) {
    if (!time.expression || !after[*time.expression] || time.relation != TimeRelation::until || trigger.frame == nullptr)
        return false;
    const auto& group = trigger.frame->group;
    return trigger.kind == WordKind::verb && group.tense == language::Tense::past && group.modal.empty() && !group.infinitive &&
           r.times[*time.expression].signal == temporal::Signal::until;
}

/// A referendum "next spring" has not happened, whatever the verb's tense.
void settle_dates_ahead(const std::vector<bool>& after, Stance& stance, const EventTime& time) {
    if (!time.expression || !after[*time.expression] || stance.factuality > Factuality::claimed) return;
    stance.factuality = Factuality::future;
    stance.reasons.push_back("dated after publication");
}

EventTime by_tense(const Stance& stance) {
    const bool over = stance.factuality == Factuality::possible && stance.looks_back;
    const bool ahead = stance.factuality >= Factuality::possible && !over;
    return {ahead ? TimeRelation::future : TimeRelation::past, std::nullopt, TimeBasis::tense};
}

}  // namespace

std::vector<EventTime> find_times(const Reading& reading, const Clauses& clauses, const std::vector<Trigger>& triggers,
                                  const SayingsAround& around, std::vector<Stance>& stances, const std::vector<EventTime>* said) {
    const auto after = after_publication(reading);
    const auto without = without_dateline(reading);
    auto found = hosted_times(without ? *without : reading, clauses, triggers, after);
    settle_hosts(reading, clauses, triggers, found);
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        if (dates_another(reading, triggers[i], found[i], after) || says_how_long(reading, triggers[i], found[i], after))
            found[i] = {};
        settle_later(reading, triggers[i], stances[i], found[i]);
        settle_dates_ahead(after, stances[i], found[i]);
    }
    settle_joined_days(reading, found);
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        if (found[i].expression) continue;
        found[i] = by_tense(stances[i]);
        if (found[i].relation != TimeRelation::past) continue;
        // What is said on Sunday to have happened, happened by Sunday.
        for (const auto* saying : around[i]) {
            if (!saying->trigger) continue;
            const auto& time = said != nullptr ? said->at(*saying->trigger) : found[*saying->trigger];
            if (!time.expression || time.relation != TimeRelation::at) continue;
            found[i] = {TimeRelation::until, time.expression, TimeBasis::same_sentence};
            break;
        }
    }
    return found;
}

}  // namespace annals::events
