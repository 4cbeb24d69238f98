#include "graph/anchor_event.hpp"

#include <algorithm>

#include "graph/wording.hpp"

namespace annals::graph {
namespace {

using events::EventMention;
using temporal::AnchorKind;
using temporal::Resolution;

std::string trigger_word(const events::Record& record, const EventMention& event) {
    return lower_ascii(record.article.text.quote(event.trigger));
}

/// The vote of "the day after the vote", and the vote told of elsewhere: of one type, or in the same word.
bool may_be_one(const events::Record& record, const EventMention& named, const EventMention& other) {
    return (named.type == other.type && named.type != "OTHER") || trigger_word(record, named) == trigger_word(record, other);
}

/// "The day after", of an event that words behind it name.
bool counts_days_from_event(const temporal::TimeExpression& expression) {
    const auto& steps = expression.value.steps;
    return expression.anchor.kind == AnchorKind::event && !expression.anchor.span.overlaps(expression.span) && !steps.empty() &&
           steps.front().kind == temporal::StepKind::shift;
}

/// The expression that says on which day an event was; absent where none names one day.
std::optional<std::uint32_t> told_day(const EventMention& event, const std::vector<Resolution>& resolutions) {
    const auto& time = event.time;
    if (!time.expression || time.relation != events::TimeRelation::at || *time.expression >= resolutions.size())
        return std::nullopt;
    const auto& value = resolutions[*time.expression].value;
    const auto first = value ? calendar::first_day(value->period) : std::nullopt;
    return first && first == calendar::last_day(value->period) ? time.expression : std::nullopt;
}

/// The expression that dates what `named` tells of; absent where there is none, or where two name different days.
std::optional<std::uint32_t> dating(const events::Record& record, const std::vector<EventMention>& events,
                                    const EventMention& named, const std::vector<Resolution>& resolutions) {
    const auto day = [&](std::uint32_t expression) { return calendar::first_day(resolutions[expression].value->period); };
    std::optional<std::uint32_t> found;
    for (const auto& other : events) {
        const auto told = may_be_one(record, named, other) ? told_day(other, resolutions) : std::nullopt;
        if (told && found && day(*told) != day(*found)) return std::nullopt;
        if (told && !found) found = told;
    }
    return found;
}

}  // namespace

std::optional<Resolution> counted_from_event(const events::Record& record, std::size_t expression,
                                             const std::vector<Resolution>& resolutions) {
    const auto& counted = record.times[expression];
    if (!counts_days_from_event(counted)) return std::nullopt;
    for (const auto* list : {&record.events, &record.further_events}) {
        const auto names = [&](const EventMention& event) { return event.trigger.overlaps(counted.anchor.span); };
        const auto named = std::find_if(list->begin(), list->end(), names);
        if (named == list->end()) continue;
        const auto from = dating(record, *list, *named, resolutions);
        if (!from) return std::nullopt;
        return temporal::resolve_reading({{AnchorKind::expression, *from, {}}, counted.value, 0, {}}, resolutions,
                                         record.article.published);
    }
    return std::nullopt;
}

}  // namespace annals::graph
