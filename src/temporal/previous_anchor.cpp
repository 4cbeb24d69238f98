#include "temporal/previous_anchor.hpp"

#include "temporal/interpreter.hpp"

namespace annals::temporal {
namespace {

/// "At 5 p.m.", without a word that leads back to a day.
bool is_clock(const TimeExpression& expression) {
    const auto& steps = expression.value.steps;
    const bool of_the_day = steps.front().kind == StepKind::unit && steps.front().arguments[1] == 0;
    return of_the_day && steps.size() > 1 && steps[1].kind == StepKind::time;
}

bool is_long_gone(const std::optional<calendar::TemporalValue>& value, const Told& told) {
    constexpr date::days week{7};
    const auto& publication = told.publication();
    if (!value || !value->period.end || !publication || !publication->period.begin) return false;
    return *value->period.end + week < *publication->period.begin;
}

/// The day of a clock is seldom one told more than a paragraph ago, nor, in a report, one of another paragraph's background.
bool is_far(const Anchor& anchor, const Told& told, const Place& place) {
    if (anchor.kind != AnchorKind::expression) return false;
    const auto paragraph = told.place_of(anchor.index).paragraph;
    if (paragraph == place.paragraph) return false;
    return paragraph + 1 < place.paragraph || (told.days_of_its_own() > 0 && is_long_gone(told.value_of(anchor.index), told));
}

bool lies_ahead(const TimeExpression& expression, const Anchor& anchor, const Told& told) {
    if (anchor.kind != AnchorKind::expression || !told.publication()) return false;
    const auto value = reckon(expression.value, told.value_of(anchor.index));
    return value && value->period.begin && *value->period.begin >= *told.publication()->period.end;
}

}  // namespace

/// What has happened is not counted from what is to come: "will meet on Monday. The rouble fell two days earlier."
Anchor previous_anchor(const TimeExpression& expression, const Told& told, const Place& place,
                       const std::function<bool()>& is_past) {
    const bool clock = is_clock(expression);
    if (clock && told.was_last_of_an_untold_day(place.paragraph)) return {};
    const bool fine = counts_in_days(expression);
    auto anchor = told.previous(fine);
    if (clock && is_far(anchor, told, place)) return {};
    if (!lies_ahead(expression, anchor, told) || !is_past()) return anchor;
    while (lies_ahead(expression, anchor, told)) anchor = told.previous(fine, anchor.index);
    return anchor.kind == AnchorKind::expression ? anchor : Anchor{AnchorKind::event, 0, expression.span};
}

}  // namespace annals::temporal
