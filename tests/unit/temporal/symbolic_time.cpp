#include <fstream>

#include "support/catch.hpp"

#include "articles.hpp"

namespace temporal = annals::temporal;
using temporal::parse_symbolic_time;
using temporal::to_string;

TEST_CASE("a symbolic time reads back from its words", "[temporal]") {
    for (const auto text :
         {"weekday(saturday, past) part(afternoon)", "shift(-6, month)", "month(march, past) modify(start)",
          "date(september, 5, nearest) to() date(september, 9, nearest)", "shift(-vague, year)", "duration(5, month) ending()",
          "time(5, 30, pm)", "time(12, 0, 0)", "holiday(good_friday, past) unit(day, 0)", "year(2015) slashed(4, 3)",
          "year(1995) to() short_year(96)", "move(-2, week)"}) {
        const auto time = parse_symbolic_time(text);
        REQUIRE(time);
        CHECK(parse_symbolic_time(to_string(*time)) == time);
    }
    CHECK(to_string(*parse_symbolic_time("shift(-6, month)")) == "shift(-6, month)");
}

TEST_CASE("what is no symbolic time is not read as one", "[temporal]") {
    for (const auto text :
         {"", "saturday", "weekday(moonday, past)", "shift(month, 6)", "shift(6", "year()", "unit(week, 1, 2)", "$day"}) {
        INFO(text);
        CHECK_FALSE(parse_symbolic_time(text).has_value());
    }
}

TEST_CASE("an expression that says its own date needs no anchor", "[temporal]") {
    CHECK_FALSE(temporal::needs_anchor(*parse_symbolic_time("year(2022) month(september) day(12)")));
    CHECK_FALSE(temporal::needs_anchor(*parse_symbolic_time("duration(3, day)")));
    CHECK(temporal::needs_anchor(*parse_symbolic_time("weekday(saturday, past)")));
    CHECK(temporal::needs_anchor(*parse_symbolic_time("duration(5, month) ending()")));
}
