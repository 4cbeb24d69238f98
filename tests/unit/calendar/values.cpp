#include <rapidcheck.h>

#include "annals/calendar/arithmetic.hpp"
#include "support/catch.hpp"

using namespace annals::calendar;
using namespace date::literals;

namespace {

std::string timex3_of_edtf(std::string_view timex3) { return to_edtf(*parse_timex3(timex3)); }

}  // namespace

TEST_CASE("every value of the calendar reads back from its TIMEX3 form", "[calendar]") {
    CHECK(rc::check("to_timex3, parse_timex3", [] {
        const Day day{date::days{*rc::gen::inRange(-40000, 60000)}};
        for (const auto unit :
             {Granularity::century, Granularity::decade, Granularity::year, Granularity::half_year, Granularity::season,
              Granularity::quarter, Granularity::month, Granularity::week, Granularity::weekend, Granularity::day}) {
            const auto value = unit_value(unit, day);
            RC_ASSERT(parse_timex3(to_timex3(value)) == value);
        }
        for (const auto part : {PartOfDay::morning, PartOfDay::noon, PartOfDay::afternoon, PartOfDay::evening, PartOfDay::night,
                                PartOfDay::daytime}) {
            const TemporalValue value{part_of(day, part), Granularity::part_of_day, part};
            RC_ASSERT(parse_timex3(to_timex3(value)) == value);
        }
    }));
}

TEST_CASE("years before our era count back from BC0001, and EDTF has a year 0 there", "[calendar]") {
    for (const auto* text : {"BC0480", "BC0480-06", "BC0479-06-12", "BC0481-FA", "BC047", "BC03"}) {
        INFO(text);
        const auto value = parse_timex3(text);
        REQUIRE(value);
        CHECK(to_timex3(*value) == text);
    }
    CHECK(timex3_of_edtf("BC0480") == "-0479");
    CHECK(timex3_of_edtf("BC0480-06") == "-0479-06");
    CHECK(timex3_of_edtf("BC0479-06-12") == "-0478-06-12");
    CHECK(to_iso(0_y / 3 / 5) == "0000-03-05");
    CHECK(timex3_of_edtf("BC047") == "-0478-01-01/-0469-12-31");
}

TEST_CASE("an interval reads back from its TIMEX3 form", "[calendar]") {
    CHECK(rc::check("intervals", [] {
        const Day begin{date::days{*rc::gen::inRange(-40000, 60000)}};
        const Day end = begin + date::days{*rc::gen::inRange(2, 4000)};
        const TemporalValue value{days(begin, end), Granularity::interval};
        RC_ASSERT(parse_timex3(to_timex3(value))->period == value.period);
    }));
}

TEST_CASE("TIMEX3 writes weeks, weekends and parts of the day", "[calendar]") {
    const Day saturday = 2022_y / 9 / 10;
    CHECK(to_timex3(unit_value(Granularity::week, saturday)) == "2022-W36");
    CHECK(to_timex3(unit_value(Granularity::weekend, saturday)) == "2022-W36-WE");
    CHECK(to_timex3({part_of(saturday, PartOfDay::afternoon), Granularity::part_of_day, PartOfDay::afternoon}) ==
          "2022-09-10TAF");
    CHECK(to_timex3({days(2014_y / 1 / 1, 2016_y / 1 / 1), Granularity::interval}) == "2014/2015");
}

TEST_CASE("what is no stretch of the calendar is not read as one", "[calendar]") {
    for (const auto text : {"", "P3D", "XXXX-WXX-6", "PAST_REF", "2022-02-30", "2022-13", "2022-W54", "2022-Q5",
                            "2022-09-10T25:00", "20x2", "2022-09-10TXX", "12/"}) {
        INFO(text);
        CHECK_FALSE(parse_timex3(text).has_value());
    }
}

TEST_CASE("EDTF has no weeks: they become intervals of days", "[calendar]") {
    CHECK(timex3_of_edtf("2022-W36") == "2022-09-05/2022-09-11");
    CHECK(timex3_of_edtf("2022-W36-WE") == "2022-09-10/2022-09-11");
}

TEST_CASE("EDTF numbers seasons, quarters and halves", "[calendar]") {
    CHECK(timex3_of_edtf("2022-SP") == "2022-21");
    CHECK(timex3_of_edtf("2022-WI") == "2022-24");
    CHECK(timex3_of_edtf("1989-Q1") == "1989-33");
    CHECK(timex3_of_edtf("1989-Q4") == "1989-36");
    CHECK(timex3_of_edtf("2022-H1") == "2022-40");
    CHECK(timex3_of_edtf("2022-H2") == "2022-41");
    CHECK(timex3_of_edtf("199") == "199X");
    CHECK(timex3_of_edtf("19") == "19XX");
}

TEST_CASE("EDTF marks what is only about a date, and open ends", "[calendar]") {
    TemporalValue march = *parse_timex3("2022-03");
    march.modifier = Modifier::start;
    CHECK(to_edtf(march) == "2022-03~");
    CHECK(to_edtf(*parse_timex3("../2022-09-12")) == "../2022-09-12");
    CHECK(to_edtf(*parse_timex3("2022-09-12/..")) == "2022-09-12/..");
}
