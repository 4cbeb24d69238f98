// Stretches of calendar time with open ends allowed. No time zones: an article's days are the days its outlet wrote.
//
//     Period september = days(2022_y/9/1, 2022_y/10/1);
//     last_day(september);   // 2022-09-30
#pragma once

#include <chrono>
#include <optional>

#include <date/date.h>

namespace annals::calendar {

using Day = date::sys_days;
/// Minutes since 1970-01-01T00:00 on the outlet's own wall clock.
using Instant = date::sys_time<std::chrono::minutes>;

/// Half-open [begin, end); an absent end is open (unknown or unbounded).
struct Period {
    std::optional<Instant> begin;
    std::optional<Instant> end;

    friend bool operator==(const Period&, const Period&) = default;
};

/// The period from the start of `first` up to, not including, `after_last`.
[[nodiscard]] inline Period days(Day first, Day after_last) { return {Instant{first}, Instant{after_last}}; }
/// One whole day.
[[nodiscard]] inline Period whole_day(Day day) { return days(day, day + date::days{1}); }

/// First calendar day touched, absent when open.
[[nodiscard]] std::optional<Day> first_day(const Period& period);
/// Last calendar day touched (inclusive), absent when open. A period that ends at midnight does not touch that day.
[[nodiscard]] std::optional<Day> last_day(const Period& period);

}  // namespace annals::calendar
