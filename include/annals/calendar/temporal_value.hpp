// A resolved time: a period and how finely it is known. "March 2015" is a month, not its first day.
//
//     const auto march = parse_timex3("2015-03");
//     last_day(march->period);      // 2015-03-31
//     to_edtf(*march);              // "2015-03"
//
// There is deliberately no operator<: two periods have one of Allen's thirteen relations (annals/calendar/allen.hpp).
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

#include "annals/calendar/period.hpp"

namespace annals::calendar {

/// How finely a time is known, coarse to fine. `interval` is a stretch with two named ends ("5-9 September").
enum class Granularity {
    century,
    decade,
    year,
    half_year,
    season,
    quarter,
    month,
    week,
    weekend,
    interval,
    day,
    part_of_day,
    minute
};

/// TIMEX3 part-of-day codes: morning, midday, afternoon, evening, night, daytime.
enum class PartOfDay { none, morning, noon, afternoon, evening, night, daytime };

/// TIMEX3 @mod, as far as it shapes a calendar value.
enum class Modifier {
    none,
    before,
    after,
    on_or_before,
    on_or_after,
    less_than,
    more_than,
    equal_or_less,
    equal_or_more,
    start,
    mid,
    end,
    approx
};

struct TemporalValue {
    Period period;
    Granularity granularity = Granularity::day;
    PartOfDay part = PartOfDay::none;
    Modifier modifier = Modifier::none;

    friend bool operator==(const TemporalValue&, const TemporalValue&) = default;
};

static_assert(std::equality_comparable<TemporalValue>);
static_assert(!std::totally_ordered<TemporalValue>, "times have Allen relations, not an order");

/// "2022-09", "2022-W36-WE", "2022-09-09TAF", ...: the TIMEX3 @value of a calendar value; intervals as "begin/end".
[[nodiscard]] std::string to_timex3(const TemporalValue& value);
/// Extended Date/Time Format (ISO 8601-2): "2022-09", "2022-09-10/2022-09-11", "../2022-09-12", "2022-03~".
[[nodiscard]] std::string to_edtf(const TemporalValue& value);
/// Reads what to_timex3 writes; absent for anything that is not a stretch of the calendar ("P3D", "XXXX-WXX-6").
[[nodiscard]] std::optional<TemporalValue> parse_timex3(std::string_view text);
/// "YYYY-MM-DD".
[[nodiscard]] std::string to_iso(Day day);
/// "weekend", "part_of_day", ...
[[nodiscard]] std::string_view name(Granularity granularity);
/// "TMO", "TAF", ... as TIMEX3 writes it; empty for none.
[[nodiscard]] std::string_view timex3_code(PartOfDay part);
/// "SP", "SU", "FA" or "WI" for the season that starts in that month.
[[nodiscard]] std::string_view timex3_code_of_season(unsigned first_month);
/// "START", "APPROX", ... as TIMEX3 writes it; empty for none.
[[nodiscard]] std::string_view name(Modifier modifier);

}  // namespace annals::calendar
