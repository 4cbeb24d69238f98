#include "temporal/interpreter.hpp"

#include <algorithm>

#include "temporal/candidates.hpp"
#include "temporal/reckoner.hpp"

namespace annals::temporal {
namespace {

using calendar::Granularity;
using calendar::TemporalValue;

std::string_view reference_timex3(std::int32_t reference) {
    switch (static_cast<Reference>(reference)) {
        case Reference::past: return "PAST_REF";
        case Reference::present: return "PRESENT_REF";
        default: return "FUTURE_REF";
    }
}

/// What the whole expression is, when it is not a stretch of the calendar.
void read_vague(const SymbolicTime& time, Resolution& resolution) {
    for (const Step& step : time.steps) {
        if (step.kind == StepKind::reference) resolution.timex3 = reference_timex3(step.arguments[0]);
        if (step.kind == StepKind::shift && is_vague(step.arguments[0]) && static_cast<Unit>(step.arguments[1]) < Unit::hour) {
            resolution.timex3 = step.arguments[0] < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        if (step.kind == StepKind::quant) resolution.quant = print_quantifier(step.arguments[0]);
        if (step.kind == StepKind::recurring) resolution.timex3 = unresolved_timex3(time);
    }
    if (resolution.timex3.empty()) resolution.timex3 = duration_timex3(time);
}

}  // namespace

Granularity granularity_of(std::int32_t unit) {
    constexpr Granularity units[] = {Granularity::century,   Granularity::decade, Granularity::year,
                                     Granularity::half_year, Granularity::season, Granularity::quarter,
                                     Granularity::month,     Granularity::week,   Granularity::weekend};
    return static_cast<std::size_t>(unit) < std::size(units) ? units[unit] : Granularity::day;
}

std::optional<TemporalValue> reckon(const SymbolicTime& time, const std::optional<TemporalValue>& anchor) {
    Reckoner reckoner(anchor);
    const bool done = std::all_of(time.steps.begin(), time.steps.end(), [&](const Step& step) {
        return step.kind != StepKind::recurring && step.kind != StepKind::set && reckoner.apply(step);
    });
    return done ? reckoner.result() : std::nullopt;
}

Resolution interpret(const SymbolicTime& time, const std::optional<TemporalValue>& anchor) {
    Resolution resolution;
    Reckoner reckoner(anchor);
    bool done = true;
    for (const Step& step : time.steps) {
        if (!reckoner.apply(step)) done = false;
        if (!done) continue;
        resolution.steps.push_back(to_string(step));
        if (reckoner.value()) resolution.steps.back() += " = " + calendar::to_timex3(*reckoner.value());
    }
    resolution.mod = calendar::name(reckoner.modifier());
    read_vague(time, resolution);
    if (done && resolution.timex3.find("REF") == std::string::npos) resolution.value = reckoner.result();
    const bool recurring = std::any_of(time.steps.begin(), time.steps.end(), [](const Step& step) {
        return step.kind == StepKind::recurring || step.kind == StepKind::set;
    });
    if (recurring) resolution.value.reset();
    if (resolution.value) resolution.ends = reckoner.range_ends();
    if (resolution.timex3.empty() && resolution.value) resolution.timex3 = calendar::to_timex3(*resolution.value);
    if (resolution.timex3.empty()) resolution.timex3 = unresolved_timex3(time);
    return resolution;
}

}  // namespace annals::temporal
