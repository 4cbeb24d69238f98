// Calendar arithmetic: which month holds a day, and where a day lies some months earlier.
//
//     unit_holding(Granularity::week, 2022_y/9/12);    // 2022-09-12 up to 2022-09-19: weeks start on Monday (ISO 8601)
//     shifted(2022_y/3/31, -1, Granularity::month);    // 2022-02-28: the last day where the month is too short
#pragma once

#include "annals/calendar/temporal_value.hpp"

namespace annals::calendar {

/// An ISO 8601 week: its year may differ from that of its days around New Year.
struct IsoWeek {
    int year = 0;
    unsigned week = 1;

    friend bool operator==(IsoWeek, IsoWeek) = default;
};
[[nodiscard]] IsoWeek iso_week(Day day);
[[nodiscard]] Day monday_of(IsoWeek week);

/// The century, year, season, week, ... that holds a day. Seasons are those of the northern calendar, three whole months
/// each; winter belongs to the year of its December. A weekend is the one of the ISO week.
/// `interval`, `part_of_day` and `minute` are no units of the calendar: they give the day.
[[nodiscard]] Period unit_holding(Granularity unit, Day day);
/// The same as a value.
[[nodiscard]] TemporalValue unit_value(Granularity unit, Day day);

/// The day `count` units later (earlier when negative).
[[nodiscard]] Day shifted(Day day, int count, Granularity unit);

/// 0 = Sunday ... 6 = Saturday.
[[nodiscard]] Day weekday_on_or_before(Day day, date::weekday weekday);
[[nodiscard]] Day weekday_on_or_after(Day day, date::weekday weekday);

/// The part of a day: morning 06-12, noon 12-13, afternoon 12-18, evening 18-24, daytime 06-18; the night of a day
/// begins at 18:00 and ends at 06:00 of the next.
[[nodiscard]] Period part_of(Day day, PartOfDay part);

/// A modifier narrows a unit: "early March" is its first third. Other modifiers leave the period as it is.
[[nodiscard]] Period narrowed(const TemporalValue& value);

}  // namespace annals::calendar
