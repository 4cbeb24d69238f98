#include "temporal/step_language.hpp"

#include <algorithm>

namespace annals::temporal {
namespace {

using A = ArgumentType;
constexpr auto none = A::none;

constexpr std::array<StepDescription, 31> steps{{
    {StepKind::unit, "unit", {A::unit, A::count, none}, 2},
    {StepKind::shift, "shift", {A::count, A::unit, none}, 2},
    {StepKind::century, "century", {A::count, none, none}, 1},
    {StepKind::decade, "decade", {A::count, none, none}, 1},
    {StepKind::year, "year", {A::count, none, none}, 1},
    {StepKind::half_year, "half_year", {A::count, A::direction, none}, 1},
    {StepKind::quarter, "quarter", {A::count, A::direction, none}, 1},
    {StepKind::season, "season", {A::season, A::direction, none}, 1},
    {StepKind::month, "month", {A::month, A::direction, none}, 1},
    {StepKind::date, "date", {A::month, A::count, A::direction}, 2},
    {StepKind::slashed, "slashed", {A::count, A::count, none}, 2},
    {StepKind::day, "day", {A::count, none, none}, 1},
    {StepKind::weekday, "weekday", {A::weekday, A::direction, none}, 1},
    {StepKind::weekend, "weekend", {A::direction, none, none}, 1},
    {StepKind::holiday, "holiday", {A::holiday, A::direction, none}, 1},
    {StepKind::nth, "nth", {A::count, A::unit, none}, 2},
    {StepKind::time, "time", {A::count, A::count, A::meridiem}, 2},
    {StepKind::part, "part", {A::part, none, none}, 1},
    {StepKind::modify, "modify", {A::modifier, none, none}, 1},
    {StepKind::duration, "duration", {A::count, A::unit, none}, 2},
    {StepKind::half, "half", {A::unit, none, none}, 1},
    {StepKind::ending, "ending", {none, none, none}, 0},
    {StepKind::starting, "starting", {none, none, none}, 0},
    {StepKind::so_far, "so_far", {none, none, none}, 0},
    {StepKind::set, "set", {A::count, A::unit, none}, 2},
    {StepKind::quant, "quant", {A::quantifier, none, none}, 1},
    {StepKind::reference, "reference", {A::reference, none, none}, 1},
    {StepKind::recurring, "recurring", {none, none, none}, 0},
    {StepKind::to, "to", {none, none, none}, 0},
    {StepKind::short_year, "short_year", {A::count, none, none}, 1},
    {StepKind::move, "move", {A::count, A::unit, none}, 2},
}};

/// A time of the day in one number, 1730: stands in rules only; what it makes is a `time`.
constexpr StepDescription clock_step{StepKind::time, "clock", {A::count, none, none}, 1};

constexpr std::array<std::string_view, 15> type_names{
    "a number",   "a unit",   "a direction", "a weekday",    "a month",  "a season", "a holiday", "a part of the day",
    "a modifier", "am or pm", "a reference", "a quantifier", "a signal", "a tense",  "nothing"};

}  // namespace

std::size_t StepDescription::arity() const {
    return static_cast<std::size_t>(std::find(parameters.begin(), parameters.end(), none) - parameters.begin());
}

const StepDescription& describe(StepKind kind) { return steps.at(static_cast<std::size_t>(kind)); }

const StepDescription* find_step(std::string_view name) {
    if (name == clock_step.name) return &clock_step;
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const StepDescription& step) { return step.name == name; });
    return found == steps.end() ? nullptr : found;
}

std::string_view name(ArgumentType type) { return type_names.at(static_cast<std::size_t>(type)); }

}  // namespace annals::temporal
