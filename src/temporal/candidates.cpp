#include "temporal/candidates.hpp"

#include <algorithm>

#include "annals/calendar/arithmetic.hpp"
#include "temporal/holidays.hpp"
#include "temporal/step_language.hpp"

namespace annals::temporal {
namespace {

using calendar::Day;
using calendar::Granularity;
using calendar::TemporalValue;

std::optional<TemporalValue> unit_with(Granularity unit, int year, std::int32_t month, std::int32_t day) {
    const date::year_month_day first{date::year{year} / date::month{static_cast<unsigned>(month)} /
                                     date::day{static_cast<unsigned>(day)}};
    if (!first.ok()) return std::nullopt;
    return calendar::unit_value(unit, Day{first});
}

constexpr date::days a_month{31};

Day first(const TemporalValue& value) { return *calendar::first_day(value.period); }
Day last(const TemporalValue& value) { return *calendar::last_day(value.period); }

date::days distance(const TemporalValue& value, Day day) {
    if (day < first(value)) return first(value) - day;
    return day > last(value) ? day - last(value) : date::days{0};
}

}  // namespace

std::optional<TemporalValue> recurring_in_year(const Step& step, int year) {
    const auto [a, b, c] = step.arguments;
    static_cast<void>(c);
    switch (step.kind) {
        case StepKind::holiday: return calendar::unit_value(Granularity::day, holiday_in(static_cast<Holiday>(a), year));
        case StepKind::half_year: return unit_with(Granularity::half_year, year, a * 6, 1);
        case StepKind::quarter: return unit_with(Granularity::quarter, year, a * 3, 1);
        case StepKind::season: return unit_with(Granularity::season, year, a, 1);
        case StepKind::date: return unit_with(Granularity::day, year, a, b);
        default: return unit_with(Granularity::month, year, a, 1);
    }
}

std::vector<TemporalValue> recurring_around(const Step& step, std::optional<Day> day) {
    std::vector<TemporalValue> candidates;
    if (!day) return candidates;
    const int year = static_cast<int>(date::year_month_day{*day}.year());
    const bool leap_day = step.kind == StepKind::date && step.arguments[0] == 2 && step.arguments[1] == 29;
    const int years = leap_day ? 8 : 2;  // from 1896 to 1904 there was none
    for (int other = year - years; other <= year + years; ++other) {
        if (const auto value = recurring_in_year(step, other)) candidates.push_back(*value);
    }
    return candidates;
}

std::vector<TemporalValue> weekdays_around(Day day, date::weekday weekday) {
    std::vector<TemporalValue> candidates;
    const Day before = calendar::weekday_on_or_before(day, weekday) - date::days{7};
    for (int week = 0; week < 4; ++week)
        candidates.push_back(calendar::unit_value(Granularity::day, before + date::days{7 * week}));
    return candidates;
}

std::vector<TemporalValue> weekends_around(std::optional<Day> day) {
    std::vector<TemporalValue> candidates;
    if (!day) return candidates;
    for (int week = -2; week <= 2; ++week)
        candidates.push_back(calendar::unit_value(Granularity::weekend, *day + date::days{7 * week}));
    return candidates;
}

std::optional<TemporalValue> choose(const std::vector<TemporalValue>& candidates, Direction direction, Day day) {
    const auto backwards = [&](auto fits) -> std::optional<TemporalValue> {
        const auto found = std::find_if(candidates.rbegin(), candidates.rend(), fits);
        return found == candidates.rend() ? std::nullopt : std::optional(*found);
    };
    const auto forwards = [&](auto fits) -> std::optional<TemporalValue> {
        const auto found = std::find_if(candidates.begin(), candidates.end(), fits);
        return found == candidates.end() ? std::nullopt : std::optional(*found);
    };
    switch (direction) {
        case Direction::previous: return backwards([&](const auto& value) { return last(value) < day; });
        case Direction::next: return forwards([&](const auto& value) { return first(value) > day; });
        case Direction::future: return forwards([&](const auto& value) { return last(value) >= day; });
        case Direction::this_one: {
            const bool weekly = candidates.size() > 1 && first(candidates[1]) - first(candidates[0]) <= date::days{7};
            const auto unit = calendar::unit_holding(weekly ? Granularity::week : Granularity::year, day);
            return forwards([&](const auto& value) { return *value.period.begin >= *unit.begin; });
        }
        case Direction::nearest: {
            const auto nearest = std::min_element(candidates.begin(), candidates.end(), [&](const auto& a, const auto& b) {
                return distance(a, day) < distance(b, day);
            });
            return nearest == candidates.end() ? std::nullopt : std::optional(*nearest);
        }
        case Direction::recent: {
            const auto next = forwards([&](const auto& value) { return last(value) >= day; });
            // "Before winter", in September, is the one to come.
            if (next && first(*next) <= day + std::max(a_month, last(*next) - first(*next))) return next;
            return backwards([&](const auto& value) { return first(value) <= day; });
        }
        default: return backwards([&](const auto& value) { return first(value) <= day; });
    }
}

std::string print_quantifier(std::int32_t quantifier) {
    auto text = print_argument(ArgumentType::quantifier, quantifier);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return text;
}

}  // namespace annals::temporal
