#include "temporal/told.hpp"

#include <algorithm>

namespace annals::temporal {
namespace {

/// Names a stretch of the calendar that a later "the next day" can be counted from.
bool is_dated(const TimeExpression& expression) {
    if (expression.type != Timex3Type::date && expression.type != Timex3Type::time) return false;
    const auto& steps = expression.value.steps;
    if (steps.empty() || is_of(expression.value, StepKind::reference) || expression.anchor.kind == AnchorKind::event)
        return false;
    return steps.front().kind != StepKind::time && steps.front().kind != StepKind::part;
}

bool is_bare_year(const TimeExpression& expression) {
    const auto& steps = expression.value.steps;
    return std::all_of(steps.begin(), steps.end(),
                       [](const Step& step) { return step.kind == StepKind::year || step.kind == StepKind::modify; });
}

}  // namespace

bool is_of(const SymbolicTime& time, StepKind kind) {
    return std::any_of(time.steps.begin(), time.steps.end(), [&](const Step& step) { return step.kind == kind; });
}

bool is_at_least_a_day_fine(const TimeExpression& expression) {
    constexpr StepKind fine[] = {StepKind::day, StepKind::date, StepKind::weekday, StepKind::part, StepKind::time};
    const auto is_fine = [&](const Step& step) {
        const bool by_unit = step.kind == StepKind::unit && step.arguments[0] >= static_cast<std::int32_t>(Unit::day);
        const bool by_shift = step.kind == StepKind::shift && step.arguments[1] >= static_cast<std::int32_t>(Unit::day);
        return by_unit || by_shift || std::find(std::begin(fine), std::end(fine), step.kind) != std::end(fine);
    };
    const auto& steps = expression.value.steps;
    return std::any_of(steps.begin(), steps.end(), is_fine);
}

void Told::add(TimeExpression expression, bool in_aside) {
    expressions_.push_back(std::move(expression));
    asides_.push_back(in_aside);
}

Anchor Told::previous(bool fine) const {
    std::optional<std::size_t> aside;
    for (std::size_t i = expressions_.size(); i-- > 0;) {
        if (!is_dated(expressions_[i]) || (fine && !is_at_least_a_day_fine(expressions_[i]))) continue;
        if (aside && expressions_[i].sentence + 1 < expressions_[*aside].sentence) break;
        if (!asides_[i]) return {AnchorKind::expression, i, expressions_[i].span};
        if (!aside) aside = i;
    }
    if (aside) return {AnchorKind::expression, *aside, expressions_[*aside].span};
    return {AnchorKind::publication, 0, {}};
}

Anchor Told::last_quarter() const {
    constexpr std::size_t reach = 8;  // expressions
    for (std::size_t i = expressions_.size(), seen = 0; i-- > 0 && seen < reach; ++seen) {
        const auto& steps = expressions_[i].value.steps;
        const bool unit = !steps.empty() && steps.back().kind == StepKind::unit &&
                          steps.back().arguments[0] == static_cast<std::int32_t>(Unit::quarter);
        const bool unmoved = expressions_[i].anchor.kind != AnchorKind::expression;
        if (unmoved && (unit || is_of(expressions_[i].value, StepKind::quarter)))
            return {AnchorKind::expression, i, expressions_[i].span};
    }
    return {AnchorKind::publication, 0, {}};
}

std::optional<Told::Continuation> Told::going_on(const TimeExpression& expression) const {
    // A report may speak of a year of its own time and come back to the present with the next sentence.
    constexpr std::int32_t recent_years = 15;
    const auto last = previous(false);
    if (last.kind != AnchorKind::expression) return std::nullopt;
    const auto& before = expressions_[last.index];
    const auto year = year_told(last.index);
    if (year >= publication_year_) return std::nullopt;
    if (year >= publication_year_ - recent_years && before.sentence != expression.sentence) return std::nullopt;
    if (!is_bare_year(before)) return Continuation{last, Direction::nearest};
    if (before.sentence != expression.sentence) return std::nullopt;
    return Continuation{last, Direction::future};
}

std::int32_t Told::year_told(std::size_t index) const {
    while (expressions_[index].anchor.kind == AnchorKind::expression) index = expressions_[index].anchor.index;
    const auto& first = expressions_[index].value.steps.front();
    return first.kind == StepKind::year ? first.arguments[0] : never;
}

}  // namespace annals::temporal
