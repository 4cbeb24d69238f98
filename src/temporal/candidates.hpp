// Names of the calendar that come again every week or year, and which of them is meant.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "annals/calendar/temporal_value.hpp"
#include "annals/temporal/symbolic_time.hpp"

namespace annals::temporal {

/// The month, date, season, quarter or half-year of a step, in one year; absent for 30 February.
[[nodiscard]] std::optional<calendar::TemporalValue> recurring_in_year(const Step& step, int year);

/// Candidates in time order, enough of them for any direction. Empty without a day.
[[nodiscard]] std::vector<calendar::TemporalValue> recurring_around(const Step& step, std::optional<calendar::Day> day);
[[nodiscard]] std::vector<calendar::TemporalValue> weekdays_around(calendar::Day day, date::weekday weekday);
[[nodiscard]] std::vector<calendar::TemporalValue> weekends_around(std::optional<calendar::Day> day);

/// The candidate that lies in that direction from `day`; the past one of two equally near ones.
[[nodiscard]] std::optional<calendar::TemporalValue> choose(const std::vector<calendar::TemporalValue>& candidates,
                                                            Direction direction, calendar::Day day);

[[nodiscard]] std::string print_quantifier(std::int32_t quantifier);

}  // namespace annals::temporal
