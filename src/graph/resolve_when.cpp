// From an event's time, as its article hangs it on an expression or a tense, to days of the calendar.
#include <algorithm>

#include "annals/graph/story.hpp"
#include "graph/told_time.hpp"

namespace annals::graph {
namespace {

using article::Confidence;
using article::PublicationDate;
using calendar::Granularity;
using calendar::Instant;
using calendar::TemporalValue;
using events::TimeRelation;
using temporal::AnchorKind;
using Value = std::optional<TemporalValue>;

std::optional<Instant> publication_begin(const PublicationDate& published) {
    if (!published.earliest) return std::nullopt;
    return Instant{*published.earliest};
}

bool day_or_finer(const TemporalValue& value) { return value.granularity >= Granularity::day; }

/// "before Friday's talks" may still be Friday; "before 2020" is not 2020.
Value up_to(const TemporalValue& value) {
    return between(std::nullopt, day_or_finer(value) ? value.period.end : value.period.begin);
}
Value onward_from(const TemporalValue& value) {
    return between(day_or_finer(value) ? value.period.begin : value.period.end, std::nullopt);
}

Value since(const TemporalValue& value, const PublicationDate& published) {
    const auto stretch = between(value.period.begin, publication_end(published));
    return stretch ? stretch : value;
}

/// An expression's value, seen through the preposition: at, since, until, before, after it.
Value seen_through(TimeRelation relation, const TemporalValue& value, const PublicationDate& published) {
    switch (relation) {
        case TimeRelation::since: return since(value, published);
        case TimeRelation::until: return between(std::nullopt, value.period.end);
        case TimeRelation::before: return up_to(value);
        case TimeRelation::after: return onward_from(value);
        default: return value;
    }
}

Value by_tense(TimeRelation relation, const PublicationDate& published) {
    switch (relation) {
        case TimeRelation::past: return between(std::nullopt, publication_end(published));
        case TimeRelation::present: return between(publication_begin(published), publication_end(published));
        case TimeRelation::future: return between(publication_begin(published), std::nullopt);
        default: return std::nullopt;
    }
}

TimeRelation tense_of_reference(std::string_view timex3) {
    if (timex3 == "PAST_REF") return TimeRelation::past;
    if (timex3 == "PRESENT_REF") return TimeRelation::present;
    if (timex3 == "FUTURE_REF") return TimeRelation::future;
    return TimeRelation::unknown;
}

std::string reference(TimeRelation relation) {
    if (relation == TimeRelation::past) return "PAST_REF";
    if (relation == TimeRelation::present) return "PRESENT_REF";
    if (relation == TimeRelation::future) return "FUTURE_REF";
    return {};
}

std::string publication_in_words(const PublicationDate& published) {
    if (const auto day = published.day()) return "publication date " + calendar::to_iso(*day);
    if (!published.earliest || !published.latest) return "publication date, unknown";
    return "publication date between " + calendar::to_iso(*published.earliest) + " and " + calendar::to_iso(*published.latest);
}

std::string in_words(const temporal::Anchor& anchor, const events::Record& record) {
    const auto& text = record.article.text;
    switch (anchor.kind) {
        case AnchorKind::publication: return publication_in_words(record.article.published);
        case AnchorKind::expression:
            if (anchor.index >= record.times.size()) return {};
            return "expression \"" + std::string(text.quote(record.times[anchor.index].span)) + "\"";
        case AnchorKind::event: return "event \"" + std::string(text.quote(anchor.span)) + "\"";
        default: return {};
    }
}

/// Falls back on tense: open periods that end or begin with the publication date.
void take_tense(When& when, TimeRelation relation, const events::Record& record) {
    const auto& published = record.article.published;
    if (when.timex3.empty()) when.timex3 = reference(relation);
    if (when.anchor.empty() && relation != TimeRelation::unknown) when.anchor = publication_in_words(published);
    when.value = by_tense(relation, published);
    when.basis = when.value ? WhenBasis::tense : WhenBasis::none;
    when.confidence = when.value ? Confidence::low : Confidence::none;
    if (!when.value && relation != TimeRelation::unknown) return when.reasons.push_back("no-publication-date");
    if (relation == TimeRelation::past) when.reasons.push_back("until-publication");
    if (relation == TimeRelation::present) when.reasons.push_back("on-publication-date");
    if (relation == TimeRelation::future) when.reasons.push_back("after-publication");
    if (relation == TimeRelation::unknown) when.reasons.push_back("no-time-given");
}

WhenBasis basis_of(events::TimeBasis basis) {
    switch (basis) {
        case events::TimeBasis::explicit_phrase: return WhenBasis::explicit_phrase;
        case events::TimeBasis::same_sentence: return WhenBasis::same_sentence;
        case events::TimeBasis::discourse: return WhenBasis::discourse;
        case events::TimeBasis::tense: return WhenBasis::tense;
        default: return WhenBasis::none;
    }
}

Confidence weaker(Confidence a, Confidence b) { return std::max(a, b); }

/// How sure the date is: its basis first, then whatever weakens it, each with its code.
void judge(When& when, AnchorKind anchor, const PublicationDate& published) {
    when.confidence = when.basis == WhenBasis::explicit_phrase ? Confidence::high : Confidence::medium;
    when.reasons.push_back(when.basis == WhenBasis::explicit_phrase ? "own-phrase" : std::string(name(when.basis)));
    if (when.basis == WhenBasis::discourse) when.confidence = Confidence::low;
    if (anchor == AnchorKind::none) when.reasons.push_back("says-its-own-date");
    if (anchor == AnchorKind::publication) {
        when.reasons.push_back("counted-from-publication");
        when.confidence = weaker(when.confidence, published.confidence);
        if (!published.day()) when.reasons.push_back("publication-date-uncertain");
        if (published.basis == article::PublicationBasis::inferred) when.reasons.push_back("publication-date-inferred");
    }
    if (anchor == AnchorKind::expression || anchor == AnchorKind::event) {
        when.reasons.push_back(anchor == AnchorKind::event ? "counted-from-event" : "counted-from-expression");
        when.confidence = weaker(when.confidence, Confidence::medium);
    }
    if (when.alternatives.empty()) return;
    when.reasons.push_back("several-readings");
    // "03/05/2024" is of March to one half of the world and of May to the other.
    when.confidence = weaker(when.confidence, anchor == AnchorKind::none ? Confidence::low : Confidence::medium);
}

/// No calendar value: a vague reference, a duration, or a day counted from an unknown publication date.
void take_vague(When& when, const events::Record& record, const events::EventMention& mention,
                const temporal::Resolution& resolution) {
    when.reasons.push_back(resolution.reason.empty() ? "unresolved-expression" : resolution.reason);
    auto relation = tense_of_reference(resolution.timex3);
    // What the article says has happened had happened when the article appeared.
    if (relation == TimeRelation::unknown && events::is_actual(mention)) relation = TimeRelation::past;
    take_tense(when, relation, record);
}

}  // namespace

When resolve_when(const events::Record& record, const events::EventMention& mention,
                  const std::vector<temporal::Resolution>& resolutions) {
    When when;
    const auto index = mention.time.expression;
    if (!index || *index >= resolutions.size() || *index >= record.times.size()) {
        take_tense(when, mention.time.relation, record);
        return when;
    }
    const auto told = told_time(record, mention.time, resolutions);
    when.text = std::string(record.article.text.quote(told.span));
    when.timex3 = told.resolution.timex3;
    when.rule = told.rule;
    when.anchor = in_words(told.anchor, record);
    when.steps = told.resolution.steps;
    if (told.resolution.value) when.value = seen_through(told.relation, *told.resolution.value, record.article.published);
    if (!when.value) {
        take_vague(when, record, mention, told.resolution);
        return when;
    }
    if (*when.value != *told.resolution.value)
        when.steps.push_back(std::string(name(told.relation)) + " = " + calendar::to_edtf(*when.value));
    when.basis = basis_of(mention.time.basis);
    for (const auto& other : told.resolution.alternatives) {
        if (const auto seen = seen_through(told.relation, other, record.article.published)) when.alternatives.push_back(*seen);
    }
    judge(when, told.anchor.kind, record.article.published);
    return when;
}

When resolve_when(const events::Record& record, const events::EventMention& mention) {
    return resolve_when(record, mention, temporal::resolve(record.times, record.article.published));
}

}  // namespace annals::graph
