// Calendar dates as newspapers, bylines and metadata write them.
//
//     parse_written_date("Sept. 12, 2022")->day;                 // 2022-09-12
//     parse_written_date("2022-09-12T23:30:00-05:00")->day;      // 2022-09-12: the day as written, never shifted
//     parse_written_date("03/04/2022")->ambiguous;               // true: no day
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "annals/calendar/period.hpp"

namespace annals::calendar {

/// A date found in a string. `begin` and `end` are byte offsets, weekday, clock time and zone included.
struct WrittenDate {
    std::optional<Day> day;  // absent when the date is ambiguous ("03/04/2022") or has no year ("Sept. 12")
    bool ambiguous = false;  // two readings: day first or month first
    bool without_year = false;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The whole string as a date, with an optional weekday before it and a clock time and zone after it. Nothing when the
/// string is anything else, or names a day that no calendar has ("31 June 2022").
[[nodiscard]] std::optional<WrittenDate> parse_written_date(std::string_view text);

/// The first date at or after `from`, standing between word borders.
[[nodiscard]] std::optional<WrittenDate> find_written_date(std::string_view text, std::size_t from = 0);

/// A date in a URL's path or a file's name: "/2022/09/12/", "2022-09-12-report", "20220912_report". No other digits or
/// letters may touch it.
[[nodiscard]] std::optional<WrittenDate> find_path_date(std::string_view path);

}  // namespace annals::calendar
