#include "temporal/told.hpp"

#include <algorithm>

#include "temporal/interpreter.hpp"

namespace annals::temporal {
namespace {

/// "In the morning"; "at noon" where no anchor gives it a day.
bool is_of_an_untold_day(const TimeExpression& expression) {
    if (expression.type != Timex3Type::time || expression.value.steps.empty()) return false;
    const auto first = expression.value.steps.front().kind;
    return first == StepKind::time || first == StepKind::part ||
           (first == StepKind::unit && expression.anchor.kind == AnchorKind::none);
}

/// Names a stretch of the calendar that a later "the next day" can be counted from.
bool is_dated(const TimeExpression& expression) {
    if (expression.type != Timex3Type::date && expression.type != Timex3Type::time) return false;
    const auto& steps = expression.value.steps;
    if (steps.empty() || is_of(expression.value, StepKind::reference) || expression.anchor.kind == AnchorKind::event)
        return false;
    return !is_of_an_untold_day(expression);
}

/// "1941-1943" says of no month which year is meant.
bool lies_in_a_year(const calendar::TemporalValue& value) {
    if (value.granularity < calendar::Granularity::year || !value.period.begin || !value.period.end) return false;
    return *value.period.end - *value.period.begin <= date::days{366};
}

/// The year that an expression says itself.
std::optional<std::int32_t> year_said(const TimeExpression& expression) {
    const auto& steps = expression.value.steps;
    if (steps.empty() || steps.front().kind != StepKind::year) return std::nullopt;
    return steps.front().arguments[0];
}

}  // namespace

int year_of(const calendar::TemporalValue& value) {
    return static_cast<int>(date::year_month_day{*calendar::first_day(value.period)}.year());
}

bool is_of(const SymbolicTime& time, StepKind kind) {
    return std::any_of(time.steps.begin(), time.steps.end(), [&](const Step& step) { return step.kind == kind; });
}

namespace {

bool is_fine(const Step& step) {
    constexpr StepKind fine[] = {StepKind::day,  StepKind::date, StepKind::weekday,
                                 StepKind::part, StepKind::time, StepKind::move};
    const bool by_unit = step.kind == StepKind::unit && step.arguments[0] >= static_cast<std::int32_t>(Unit::day);
    const bool by_shift = step.kind == StepKind::shift && step.arguments[1] >= static_cast<std::int32_t>(Unit::day);
    return by_unit || by_shift || std::find(std::begin(fine), std::end(fine), step.kind) != std::end(fine);
}

}  // namespace

bool is_at_least_a_day_fine(const TimeExpression& expression) {
    const auto& steps = expression.value.steps;
    return std::any_of(steps.begin(), steps.end(), is_fine);
}

bool counts_in_days(const TimeExpression& expression) {
    const auto& steps = expression.value.steps;
    return !steps.empty() && is_fine(steps.front());
}

bool is_heading(std::string_view paragraph) {
    constexpr std::size_t longest = 80;  // bytes
    const auto last = paragraph.find_last_not_of(" \n\r\t");
    return last != std::string_view::npos && last < longest &&
           std::string_view(".!?:;,\"").find(paragraph[last]) == std::string_view::npos;
}

void Told::add(TimeExpression expression, Place place) {
    count(expression);
    if (is_dated(expression) && is_at_least_a_day_fine(expression)) day_told_in_ = place.paragraph;
    expressions_.push_back(std::move(expression));
    places_.push_back(place);
    values_.emplace_back();
    asides_.emplace_back();
}

bool Told::is_in_aside(std::size_t index) const {
    auto& aside = asides_[index];
    if (!aside) aside = words_.is_in_aside(places_[index].standing);
    return *aside;
}

bool Told::is_in_description(std::size_t index) const { return words_.is_in_description(places_[index].standing); }

void Told::count(const TimeExpression& expression) {
    constexpr std::size_t opening = 3;  // expressions
    if (const auto year = year_said(expression)) {
        ++years_said_;
        if (!publication_ || *year < year_of(*publication_) - 1) ++years_gone_by_;
    }
    if (expression.anchor.kind != AnchorKind::publication || expression.value.steps.empty()) return;
    const auto kind = expression.value.steps.front().kind;
    if (kind != StepKind::unit && kind != StepKind::shift && kind != StepKind::weekday) return;
    ++days_of_its_own_;
    opens_with_its_own_days_ = opens_with_its_own_days_ || expressions_.size() < opening;
}

std::optional<calendar::TemporalValue> Told::anchor_value(const Anchor& anchor) const {
    if (anchor.kind == AnchorKind::publication) return publication_;
    return anchor.kind == AnchorKind::expression ? *values_[anchor.index] : std::nullopt;
}

std::optional<calendar::TemporalValue> Told::value_of(std::size_t index) const {
    // Up the chain of anchors to what is known, and down again: the chain may be as long as the article.
    std::vector<std::size_t> chain;
    for (auto at = index; !values_[at]; at = expressions_[at].anchor.index) {
        chain.push_back(at);
        if (expressions_[at].anchor.kind != AnchorKind::expression) break;
    }
    for (auto at = chain.rbegin(); at != chain.rend(); ++at)
        values_[*at] = reckon(expressions_[*at].value, anchor_value(expressions_[*at].anchor));
    return *values_[index];
}

std::vector<std::size_t> Told::recently_dated() const {
    constexpr std::size_t reach = 40;  // expressions
    std::vector<std::size_t> found;
    bool any = false, outside = false, heading = false, said = false, fine = false;
    for (std::size_t i = expressions_.size(), seen = 0; i-- > 0 && seen < reach; ++seen) {
        if (!is_dated(expressions_[i])) continue;
        const auto value = value_of(i);
        if (!value || !lies_in_a_year(*value)) continue;
        const bool new_outside = !outside && !is_in_aside(i), new_heading = !heading && places_[i].in_heading;
        const bool new_said = !said && year_said(expressions_[i]).has_value();
        const bool new_fine = !fine && value->granularity >= calendar::Granularity::month;
        if (!any || new_outside || new_heading || new_said || new_fine) found.push_back(i);
        any = true;
        outside = outside || new_outside;
        heading = heading || new_heading;
        said = said || new_said;
        fine = fine || new_fine;
        if (outside && heading && said && fine) break;
    }
    return found;
}

bool Told::another_year_since(std::size_t index) const {
    const auto year = year_of(*value_of(index));
    for (std::size_t i = index + 1; i < expressions_.size(); ++i) {
        const auto said = year_said(expressions_[i]);
        if (said && *said != year && !is_in_aside(i)) return true;
    }
    return false;
}

Anchor Told::previous(bool fine, std::size_t before) const {
    std::optional<std::size_t> aside;
    for (std::size_t i = std::min(before, expressions_.size()); i-- > 0;) {
        if (!is_dated(expressions_[i]) || (fine && !is_at_least_a_day_fine(expressions_[i]))) continue;
        if (aside && expressions_[i].sentence + 1 < expressions_[*aside].sentence) break;
        if (!places_[i].of_saying && !is_in_aside(i)) return {AnchorKind::expression, i, expressions_[i].span};
        if (!aside) aside = i;
    }
    if (aside) return {AnchorKind::expression, *aside, expressions_[*aside].span};
    return {AnchorKind::publication, 0, {}};
}

bool Told::was_last_of_an_untold_day(std::uint32_t paragraph) const {
    if (expressions_.empty() || places_.back().paragraph != paragraph || day_told_in_ == paragraph) return false;
    return is_of_an_untold_day(expressions_.back());
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

}  // namespace annals::temporal
