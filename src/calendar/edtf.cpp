// Extended Date/Time Format, ISO 8601-2: the part of levels 0 to 2 that a calendar value needs.
#include "annals/calendar/arithmetic.hpp"
#include "annals/calendar/temporal_value.hpp"

namespace annals::calendar {
namespace {

std::string day_interval(const Period& period) {
    const auto first = first_day(period), last = last_day(period);
    const auto begin = first ? to_iso(*first) : "..";
    const auto end = last ? to_iso(*last) : "..";
    return begin == end ? begin : begin + "/" + end;
}

/// EDTF numbers the divisions of a year: seasons from 21, quarters from 33, halves from 40.
std::string division(const TemporalValue& value) {
    const date::year_month_day first{*first_day(value.period)};
    const auto month = static_cast<unsigned>(first.month());
    unsigned code = 40 + month / 7;
    if (value.granularity == Granularity::season) code = 20 + month / 3;
    if (value.granularity == Granularity::quarter) code = 33 + month / 3;
    return date::format("%Y", first.year()) + "-" + std::to_string(code);
}

/// A year before the year 1 has a sign in EDTF: 480 BC is -0479.
std::string unmodified_before_christ(const TemporalValue& value) {
    const date::year_month_day first{*first_day(value.period)};
    switch (value.granularity) {
        case Granularity::year: return date::format("%Y", first.year());
        case Granularity::month: return date::format("%Y-%m", first);
        default: return day_interval(value.period);
    }
}

std::string unmodified(const TemporalValue& value) {
    if (date::year_month_day{*first_day(value.period)}.year() <= date::year{0}) return unmodified_before_christ(value);
    switch (value.granularity) {
        case Granularity::century: return to_timex3(value) + "XX";
        case Granularity::decade: return to_timex3(value) + "X";
        case Granularity::year:
        case Granularity::month:
        case Granularity::day: return to_timex3(value);
        case Granularity::half_year:
        case Granularity::season:
        case Granularity::quarter: return division(value);
        case Granularity::part_of_day: return to_iso(*first_day(value.period));
        case Granularity::minute: return date::format("%FT%H:%M:00", *value.period.begin);
        case Granularity::interval: return to_timex3(value);
        default: return day_interval(value.period);
    }
}

}  // namespace

std::string to_edtf(const TemporalValue& value) {
    if (!value.period.begin && !value.period.end) return "";
    if (!value.period.begin || !value.period.end) return day_interval(value.period);
    auto text = unmodified(value);
    const bool vague = value.modifier == Modifier::start || value.modifier == Modifier::mid || value.modifier == Modifier::end ||
                       value.modifier == Modifier::approx;
    // Only plain dates may carry the mark of approximation; a division, an interval or a time of day is left as it is.
    const bool plain = value.granularity == Granularity::year || value.granularity == Granularity::month ||
                       value.granularity == Granularity::day;
    if (vague && plain) text += '~';
    return text;
}

}  // namespace annals::calendar
