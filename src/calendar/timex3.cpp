// TIMEX3 @value (TimeML 1.2.1), written and read.
#include <array>
#include <charconv>
#include <cstdio>

#include "annals/calendar/arithmetic.hpp"
#include "annals/calendar/temporal_value.hpp"

namespace annals::calendar {
namespace {

using date::year_month_day;

template <typename... Numbers> std::string format(const char* pattern, Numbers... numbers) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), pattern, numbers...);
    return buffer.data();
}

struct Parts {
    int year;
    unsigned month, day;
};
Parts parts_of(Day day) {
    const year_month_day ymd{day};
    return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

/// "BC" before the year 1, and the year as counted back from there. The calendar has a year 0; a century before our era is
/// named by its last year.
struct EraYear {
    const char* era;
    int year;
};
EraYear era_year(int year, int span) { return year > 0 ? EraYear{"", year} : EraYear{"BC", 1 - year - (span - 1)}; }

std::string iso_week_name(Day day) {
    const IsoWeek week = iso_week(day);
    return format("%04d-W%02u", week.year, week.week);
}

std::string one_unit(Granularity unit, Day day) {
    const auto [calendar_year, month, day_of_month] = parts_of(day);
    const auto [era, year] = era_year(calendar_year, unit == Granularity::century ? 100 : (unit == Granularity::decade ? 10 : 1));
    switch (unit) {
        case Granularity::century: return format("%s%02d", era, year / 100);
        case Granularity::decade: return format("%s%03d", era, year / 10);
        case Granularity::year: return format("%s%04d", era, year);
        case Granularity::half_year: return format("%s%04d-H%u", era, year, month <= 6 ? 1U : 2U);
        case Granularity::season:
            return format("%s%04d-", era, month < 3 ? year - 1 : year) +
                   std::string(timex3_code_of_season(month < 3 ? 12 : month / 3 * 3));
        case Granularity::quarter: return format("%s%04d-Q%u", era, year, (month + 2) / 3);
        case Granularity::month: return format("%s%04d-%02u", era, year, month);
        case Granularity::week: return iso_week_name(day);
        case Granularity::weekend: return iso_week_name(day) + "-WE";
        default: return format("%s%04d-%02u-%02u", era, year, month, day_of_month);
    }
}

/// The coarsest of year, month and day that fits both ends.
Granularity fineness(Day first, Day last) {
    const auto begin = parts_of(first), after = parts_of(last + date::days{1});
    if (begin.day != 1 || after.day != 1) return Granularity::day;
    return begin.month == 1 && after.month == 1 ? Granularity::year : Granularity::month;
}

std::string interval(const Period& period) {
    const auto first = first_day(period), last = last_day(period);
    if (!first && !last) return "";
    const auto unit = fineness(first.value_or(*(last ? last : first)), last.value_or(*(first ? first : last)));
    const auto begin = first ? one_unit(first && last ? unit : Granularity::day, *first) : "..";
    const auto end = last ? one_unit(first && last ? unit : Granularity::day, *last) : "..";
    return begin == end ? begin : begin + "/" + end;
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    if (digits.empty() || digits.front() < '0' || digits.front() > '9') return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

std::optional<Day> make_day(int year, int month, int day) {
    const year_month_day ymd{date::year{year} / date::month{static_cast<unsigned>(month)} /
                             date::day{static_cast<unsigned>(day)}};
    if (!ymd.ok()) return std::nullopt;
    return Day{ymd};
}

std::optional<TemporalValue> unit_from(Granularity unit, std::optional<Day> day) {
    if (!day) return std::nullopt;
    return unit_value(unit, *day);
}

std::optional<TemporalValue> parse_week(int year, std::string_view rest) {
    const auto week = number(rest.substr(1, 2));
    if (!week || *week < 1 || *week > 53) return std::nullopt;
    const Day monday = monday_of({year, static_cast<unsigned>(*week)});
    if (iso_week(monday).year != year) return std::nullopt;
    if (rest.size() == 3) return unit_value(Granularity::week, monday);
    if (rest.substr(3) == "-WE") return unit_value(Granularity::weekend, monday);
    return std::nullopt;
}

/// What follows "YYYY-": a season, quarter, half or week.
std::optional<TemporalValue> parse_part_of_year(int year, std::string_view rest) {
    for (const unsigned month : {3U, 6U, 9U, 12U}) {
        if (rest == timex3_code_of_season(month))
            return unit_from(Granularity::season, make_day(year, static_cast<int>(month), 1));
    }
    if (rest.front() == 'W') return parse_week(year, rest);
    const auto which = number(rest.substr(1));
    if (!which || *which < 1) return std::nullopt;
    if (rest.front() == 'Q' && *which <= 4) return unit_from(Granularity::quarter, make_day(year, *which * 3, 1));
    if (rest.front() == 'H' && *which <= 2) return unit_from(Granularity::half_year, make_day(year, *which * 6, 1));
    return std::nullopt;
}

std::optional<TemporalValue> parse_time(Day day, std::string_view time) {
    for (const auto part :
         {PartOfDay::morning, PartOfDay::noon, PartOfDay::afternoon, PartOfDay::evening, PartOfDay::night, PartOfDay::daytime}) {
        if (time == timex3_code(part)) return TemporalValue{part_of(day, part), Granularity::part_of_day, part};
    }
    const auto hour = number(time.substr(1, 2));
    const auto minute = time.size() == 6 && time[3] == ':' ? number(time.substr(4)) : std::nullopt;
    if (!hour || !minute || *hour > 24 || *minute > 59) return std::nullopt;
    const auto begin = Instant{day} + std::chrono::hours{*hour} + std::chrono::minutes{*minute};
    return TemporalValue{{begin, begin + std::chrono::minutes{1}}, Granularity::minute};
}

/// "BC0480-06", from what "0480-06" is.
std::optional<TemporalValue> before_our_era(const std::optional<TemporalValue>& mirrored) {
    if (!mirrored || mirrored->granularity > Granularity::day) return std::nullopt;
    const auto [year, month, day] = parts_of(*first_day(mirrored->period));
    if (mirrored->granularity > Granularity::decade)
        return unit_from(mirrored->granularity, make_day(1 - year, static_cast<int>(month), static_cast<int>(day)));
    // The 4th century BC is 400 to 301 BC, the 470s BC are 479 to 470 BC.
    const bool century = mirrored->granularity == Granularity::century;
    const int first = century ? year + 100 : year + 9, last = century ? year + 1 : year;
    return TemporalValue{days(*make_day(1 - first, 1, 1), *make_day(2 - last, 1, 1)), mirrored->granularity};
}

std::optional<TemporalValue> parse_interval(std::string_view begin, std::string_view end) {
    const auto first = begin == ".." ? std::nullopt : parse_timex3(begin);
    const auto last = end == ".." ? std::nullopt : parse_timex3(end);
    if ((!first && begin != "..") || (!last && end != "..")) return std::nullopt;
    Period period;
    if (first) period.begin = first->period.begin;
    if (last) period.end = last->period.end;
    return TemporalValue{period, Granularity::interval};
}

}  // namespace

std::string to_timex3(const TemporalValue& value) {
    if (value.granularity == Granularity::interval || !value.period.begin || !value.period.end) return interval(value.period);
    const Day day = *first_day(value.period);
    auto text = one_unit(value.granularity, day);
    if (value.granularity == Granularity::part_of_day) return text + std::string(timex3_code(value.part));
    if (value.granularity == Granularity::minute) return text + date::format("T%H:%M", *value.period.begin);
    return text;
}

std::optional<TemporalValue> parse_timex3(std::string_view text) {
    if (const auto slash = text.find('/'); slash != std::string_view::npos)
        return parse_interval(text.substr(0, slash), text.substr(slash + 1));
    if (text.starts_with("BC")) return before_our_era(parse_timex3(text.substr(2)));
    const auto year = number(text.substr(0, 4));
    if (!year) return std::nullopt;
    if (text.size() == 2) return unit_from(Granularity::century, make_day(*year * 100, 1, 1));
    if (text.size() == 3) return unit_from(Granularity::decade, make_day(*year * 10, 1, 1));
    if (text.size() == 4) return unit_from(Granularity::year, make_day(*year, 1, 1));
    if (text.size() < 7 || text[4] != '-') return std::nullopt;
    const auto month = number(text.substr(5, 2));
    if (!month) return parse_part_of_year(*year, text.substr(5));
    if (text.size() == 7) return unit_from(Granularity::month, make_day(*year, *month, 1));
    const auto day = text.size() >= 10 && text[7] == '-' ? number(text.substr(8, 2)) : std::nullopt;
    const auto whole = day ? make_day(*year, *month, *day) : std::nullopt;
    if (!whole) return std::nullopt;
    return text.size() == 10 ? unit_value(Granularity::day, *whole) : parse_time(*whole, text.substr(10));
}

}  // namespace annals::calendar
