#include "temporal/holidays.hpp"

#include "annals/calendar/arithmetic.hpp"

namespace annals::temporal {
namespace {

using calendar::Day;

/// The first such weekday of a year that falls on that day of a month or later: the fourth Thursday of November is the
/// first from the 22nd on.
Day first_from(int year, unsigned month, unsigned day, date::weekday weekday) {
    return calendar::weekday_on_or_after(Day{date::year{year} / static_cast<int>(month) / static_cast<int>(day)}, weekday);
}

}  // namespace

/// The anonymous algorithm of 1876 (Nature 13, p. 487), as Meeus gives it.
Day easter_of(int year) {
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return Day{date::year{year} / (n / 31) / (n % 31 + 1)};
}

Day holiday_in(Holiday holiday, int year) {
    using date::days;
    switch (holiday) {
        case Holiday::easter: return easter_of(year);
        case Holiday::good_friday: return easter_of(year) - days{2};
        case Holiday::easter_monday: return easter_of(year) + days{1};
        case Holiday::palm_sunday: return easter_of(year) - days{7};
        case Holiday::ash_wednesday: return easter_of(year) - days{46};
        case Holiday::ascension: return easter_of(year) + days{39};
        case Holiday::pentecost: return easter_of(year) + days{49};
        case Holiday::king_day: return first_from(year, 1, 15, date::Monday);
        case Holiday::presidents_day: return first_from(year, 2, 15, date::Monday);
        case Holiday::mothers_day: return first_from(year, 5, 8, date::Sunday);
        case Holiday::memorial_day: return first_from(year, 5, 25, date::Monday);
        case Holiday::fathers_day: return first_from(year, 6, 15, date::Sunday);
        case Holiday::labor_day: return first_from(year, 9, 1, date::Monday);
        case Holiday::columbus_day: return first_from(year, 10, 8, date::Monday);
        case Holiday::election_day: return first_from(year, 11, 2, date::Tuesday);
        case Holiday::thanksgiving: break;
    }
    return first_from(year, 11, 22, date::Thursday);
}

}  // namespace annals::temporal
