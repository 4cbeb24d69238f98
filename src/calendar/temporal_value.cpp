#include "annals/calendar/temporal_value.hpp"

#include <array>

namespace annals::calendar {
namespace {

constexpr std::array<std::string_view, 13> granularities{"century", "decade",      "year",  "half_year", "season",
                                                         "quarter", "month",       "week",  "weekend",   "interval",
                                                         "day",     "part_of_day", "minute"};
constexpr std::array<std::string_view, 13> modifiers{"",          "BEFORE",    "AFTER",         "ON_OR_BEFORE",  "ON_OR_AFTER",
                                                     "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START",
                                                     "MID",       "END",       "APPROX"};
constexpr std::array<std::string_view, 7> parts{"", "TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};

}  // namespace

std::string to_iso(Day day) {
    // date's %F writes a year before the year 0 with three digits.
    const date::year_month_day ymd{day};
    return date::format("%Y", ymd.year()) + date::format("-%m-%d", day);
}
std::string_view name(Granularity granularity) { return granularities.at(static_cast<std::size_t>(granularity)); }
std::string_view name(Modifier modifier) { return modifiers.at(static_cast<std::size_t>(modifier)); }
std::string_view timex3_code(PartOfDay part) { return parts.at(static_cast<std::size_t>(part)); }

std::string_view timex3_code_of_season(unsigned first_month) {
    switch (first_month) {
        case 3: return "SP";
        case 6: return "SU";
        case 9: return "FA";
        default: return "WI";
    }
}

}  // namespace annals::calendar
