#include "annals/calendar/temporal_value.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

namespace annals::calendar {
namespace {

constexpr std::array<std::string_view, 13> granularities{"century", "decade",      "year",  "half_year", "season",
                                                         "quarter", "month",       "week",  "weekend",   "interval",
                                                         "day",     "part_of_day", "minute"};
constexpr std::array<std::string_view, 13> modifiers{"",          "BEFORE",    "AFTER",         "ON_OR_BEFORE",  "ON_OR_AFTER",
                                                     "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START",
                                                     "MID",       "END",       "APPROX"};
constexpr std::array<std::string_view, 7> parts{"", "TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};

/// With leading zeros.
void append(std::string& text, unsigned number, std::size_t digits) {
    const auto written = std::to_string(number);
    text.append(digits - std::min(digits, written.size()), '0') += written;
}

}  // namespace

// Digit by digit: a stream for each date of a large story costs more than what the date is for.
std::string to_iso(Day day) {
    const date::year_month_day ymd{day};
    const int year = static_cast<int>(ymd.year());
    std::string text = year < 0 ? "-" : "";
    append(text, static_cast<unsigned>(std::abs(year)), 4);
    append(text += '-', static_cast<unsigned>(ymd.month()), 2);
    append(text += '-', static_cast<unsigned>(ymd.day()), 2);
    return text;
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
