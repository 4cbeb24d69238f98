#pragma once

#include <optional>

#include "annals/calendar/temporal_value.hpp"
#include "annals/temporal/symbolic_time.hpp"
#include "annals/temporal/time_expression.hpp"

namespace annals::temporal {

/// Applies the steps of a symbolic time to its anchor. Absent `anchor`: it is not known. Fills everything of a Resolution
/// but the reason for an unknown anchor, which the caller knows.
[[nodiscard]] Resolution interpret(const SymbolicTime& time, const std::optional<calendar::TemporalValue>& anchor);

/// The calendar value alone, without the arithmetic in words.
[[nodiscard]] std::optional<calendar::TemporalValue> reckon(const SymbolicTime& time,
                                                            const std::optional<calendar::TemporalValue>& anchor);

/// TIMEX3 @value with an X for every digit that is not known: "XXXX-WXX-6", "XXXX-03-15", "XXXX-XX-XXTMO".
[[nodiscard]] std::string unresolved_timex3(const SymbolicTime& time);
/// "P5M", "PT2H", "PXD", "P2Y6M"; empty when there is no duration.
[[nodiscard]] std::string duration_timex3(const SymbolicTime& time);

/// The year that two digits stand for by themselves: 24 is 2024, 96 is 1996.
[[nodiscard]] constexpr std::int32_t year_of_two_digits(std::int32_t digits) {
    return digits < 50 ? 2000 + digits : 1900 + digits;
}

/// The unit as a granularity of the calendar; hours and less are days there.
[[nodiscard]] calendar::Granularity granularity_of(std::int32_t unit);

}  // namespace annals::temporal
