// Holidays whose date differs from year to year. Those with a date of their own, such as Christmas, are dates in the rules.
#pragma once

#include <cstdint>

#include "annals/calendar/temporal_value.hpp"

namespace annals::temporal {

/// Holidays of the western church, then those of the United States, in the order of the year.
enum class Holiday : std::int32_t {
    easter,
    good_friday,
    easter_monday,
    palm_sunday,
    ash_wednesday,
    ascension,
    pentecost,
    king_day,
    presidents_day,
    mothers_day,
    memorial_day,
    fathers_day,
    labor_day,
    columbus_day,
    election_day,
    thanksgiving
};

/// Easter Sunday of the Gregorian calendar.
[[nodiscard]] calendar::Day easter_of(int year);
[[nodiscard]] calendar::Day holiday_in(Holiday holiday, int year);

}  // namespace annals::temporal
