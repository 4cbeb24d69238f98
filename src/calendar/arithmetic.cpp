#include "annals/calendar/arithmetic.hpp"

#include <array>

namespace annals::calendar {
namespace {

using date::months;
using date::year_month_day;
using date::years;

Day first_of(int year, unsigned month) { return Day{date::year{year} / date::month{month} / 1}; }

int floor_to(int value, int step) { return value - ((value % step) + step) % step; }

Period whole_months(int year, unsigned first_month, int count) {
    const auto begin = date::year{year} / date::month{first_month} / 1;
    return calendar::days(Day{begin}, Day{begin + months{count}});
}

Period whole_years(int year, int count) { return calendar::days(first_of(year, 1), first_of(year + count, 1)); }

/// Months since year 0 of the season's first month: March, June, September, December.
Period season_holding(int year, unsigned month) {
    if (month < 3) return whole_months(year - 1, 12, 3);
    return whole_months(year, month / 3 * 3, 3);
}

/// Adds months and clamps the day to the month's length.
Day add_months(Day day, int count) {
    const year_month_day start{day};
    const auto moved = start.year() / start.month() + months{count};
    const auto last = year_month_day{moved / date::last}.day();
    return Day{moved / std::min(start.day(), last)};
}

int months_in(Granularity unit) {
    switch (unit) {
        case Granularity::century: return 1200;
        case Granularity::decade: return 120;
        case Granularity::year: return 12;
        case Granularity::half_year: return 6;
        case Granularity::season:
        case Granularity::quarter: return 3;
        case Granularity::month: return 1;
        default: return 0;
    }
}

}  // namespace

Day monday_of(IsoWeek week) {
    const Day fourth = Day{date::year{week.year} / 1 / 4};  // 4 January lies in week 1 of every year
    return weekday_on_or_before(fourth, date::Monday) + date::days{7 * (static_cast<int>(week.week) - 1)};
}

IsoWeek iso_week(Day day) {
    const Day thursday = weekday_on_or_before(day, date::Monday) + date::days{3};
    const int year = static_cast<int>(year_month_day{thursday}.year());
    const auto weeks = (thursday - monday_of({year, 1})).count() / 7;
    return {year, static_cast<unsigned>(weeks) + 1};
}

Period unit_holding(Granularity unit, Day day) {
    const year_month_day ymd{day};
    const int year = static_cast<int>(ymd.year());
    const auto month = static_cast<unsigned>(ymd.month());
    const Day monday = weekday_on_or_before(day, date::Monday);
    switch (unit) {
        case Granularity::century: return whole_years(floor_to(year, 100), 100);
        case Granularity::decade: return whole_years(floor_to(year, 10), 10);
        case Granularity::year: return whole_years(year, 1);
        case Granularity::half_year: return whole_months(year, month <= 6 ? 1 : 7, 6);
        case Granularity::season: return season_holding(year, month);
        case Granularity::quarter: return whole_months(year, (month - 1) / 3 * 3 + 1, 3);
        case Granularity::month: return whole_months(year, month, 1);
        case Granularity::week: return calendar::days(monday, monday + date::days{7});
        case Granularity::weekend: return calendar::days(monday + date::days{5}, monday + date::days{7});
        default: return whole_day(day);
    }
}

TemporalValue unit_value(Granularity unit, Day day) { return {unit_holding(unit, day), unit}; }

Day shifted(Day day, int count, Granularity unit) {
    if (unit == Granularity::week || unit == Granularity::weekend) return day + date::days{7 * count};
    if (const int step = months_in(unit); step > 0) return add_months(day, count * step);
    return day + date::days{count};
}

Day weekday_on_or_before(Day day, date::weekday weekday) { return day - (date::weekday{day} - weekday); }
Day weekday_on_or_after(Day day, date::weekday weekday) { return day + (weekday - date::weekday{day}); }

Period part_of(Day day, PartOfDay part) {
    struct Hours {
        int begin, end;
    };
    constexpr std::array<Hours, 7> hours{{{0, 24}, {6, 12}, {12, 13}, {12, 18}, {18, 24}, {18, 30}, {6, 18}}};
    const auto [begin, end] = hours.at(static_cast<std::size_t>(part));
    return {Instant{day} + std::chrono::hours{begin}, Instant{day} + std::chrono::hours{end}};
}

Period narrowed(const TemporalValue& value) {
    const auto& [begin, end] = value.period;
    if (!begin || !end || *end - *begin < date::days{3}) return value.period;
    const auto third = date::floor<date::days>((*end - *begin) / 3);
    switch (value.modifier) {
        case Modifier::start: return {*begin, *begin + third};
        case Modifier::mid: return {*begin + third, *end - third};
        case Modifier::end: return {*end - third, *end};
        default: return value.period;
    }
}

}  // namespace annals::calendar
