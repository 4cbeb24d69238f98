#include <rapidcheck.h>

#include "annals/calendar/arithmetic.hpp"
#include "support/catch.hpp"

using namespace annals::calendar;
using namespace date::literals;

namespace {

Day any_day() { return Day{date::days{*rc::gen::inRange(-40000, 60000)}}; }  // 1860 to 2134

}  // namespace

TEST_CASE("weeks start on Monday, and the first week of a year holds its 4 January", "[calendar]") {
    CHECK(iso_week(2022_y / 9 / 11) == IsoWeek{2022, 36});
    CHECK(iso_week(2022_y / 9 / 12) == IsoWeek{2022, 37});
    CHECK(iso_week(2021_y / 1 / 3) == IsoWeek{2020, 53});
    CHECK(monday_of({2022, 36}) == Day{2022_y / 9 / 5});
}

TEST_CASE("a day lies in one week, month, season and year", "[calendar]") {
    const Day day = 2022_y / 9 / 10;
    CHECK(unit_holding(Granularity::week, day) == days(2022_y / 9 / 5, 2022_y / 9 / 12));
    CHECK(unit_holding(Granularity::weekend, day) == days(2022_y / 9 / 10, 2022_y / 9 / 12));
    CHECK(unit_holding(Granularity::quarter, day) == days(2022_y / 7 / 1, 2022_y / 10 / 1));
    CHECK(unit_holding(Granularity::season, day) == days(2022_y / 9 / 1, 2022_y / 12 / 1));
    CHECK(unit_holding(Granularity::decade, day) == days(2020_y / 1 / 1, 2030_y / 1 / 1));
}

TEST_CASE("winter belongs to the year of its December", "[calendar]") {
    CHECK(to_timex3(unit_value(Granularity::season, 2023_y / 2 / 28)) == "2022-WI");
}

TEST_CASE("a month before 31 March is the last day of February", "[calendar]") {
    CHECK(shifted(2022_y / 3 / 31, -1, Granularity::month) == Day{2022_y / 2 / 28});
    CHECK(shifted(2024_y / 2 / 29, 1, Granularity::year) == Day{2025_y / 2 / 28});
}

TEST_CASE("days and weeks forth and back lead to the same day", "[calendar]") {
    CHECK(rc::check("shift and shift back", [] {
        const Day day = any_day();
        const int count = *rc::gen::inRange(-5000, 5000);
        for (const auto unit : {Granularity::day, Granularity::week})
            RC_ASSERT(shifted(shifted(day, count, unit), -count, unit) == day);
    }));
}

TEST_CASE("months and years forth and back lead to the same month", "[calendar]") {
    CHECK(rc::check("shift and shift back", [] {
        const Day day = any_day();
        const int count = *rc::gen::inRange(-500, 500);
        for (const auto unit : {Granularity::month, Granularity::quarter, Granularity::year}) {
            RC_ASSERT(unit_holding(unit, shifted(shifted(day, count, unit), -count, unit)) == unit_holding(unit, day));
        }
    }));
}

TEST_CASE("every unit holds the day that it was asked for", "[calendar]") {
    CHECK(rc::check("unit_holding", [] {
        const Day day = any_day();
        for (const auto unit :
             {Granularity::century, Granularity::decade, Granularity::year, Granularity::half_year, Granularity::season,
              Granularity::quarter, Granularity::month, Granularity::week, Granularity::day}) {
            const auto period = unit_holding(unit, day);
            RC_ASSERT(*first_day(period) <= day);
            RC_ASSERT(day <= *last_day(period));
        }
    }));
}

TEST_CASE("the nearest weekdays lie less than a week away", "[calendar]") {
    CHECK(rc::check("weekdays", [] {
        const Day day = any_day();
        const date::weekday weekday{static_cast<unsigned>(*rc::gen::inRange(0, 7))};
        RC_ASSERT(date::weekday{weekday_on_or_before(day, weekday)} == weekday);
        RC_ASSERT(day - weekday_on_or_before(day, weekday) < date::days{7});
        RC_ASSERT(weekday_on_or_after(day, weekday) - day < date::days{7});
    }));
}

TEST_CASE("early March is its first third", "[calendar]") {
    TemporalValue march = unit_value(Granularity::month, 2022_y / 3 / 15);
    march.modifier = Modifier::start;
    CHECK(narrowed(march) == days(2022_y / 3 / 1, 2022_y / 3 / 11));
    march.modifier = Modifier::approx;
    CHECK(narrowed(march) == march.period);
}
