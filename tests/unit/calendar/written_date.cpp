#include "annals/calendar/written_date.hpp"

#include "annals/calendar/temporal_value.hpp"
#include "support/catch.hpp"

using namespace annals::calendar;

namespace {

std::string read(std::string_view text) {
    const auto date = parse_written_date(text);
    if (!date) return "none";
    if (date->ambiguous) return "ambiguous";
    return date->day ? to_iso(*date->day) : "no year";
}

}  // namespace

TEST_CASE("a date is read in every form that bylines have", "[calendar]") {
    for (const auto* text : {"12 September 2022", "September 12, 2022", "Sept. 12, 2022", "12th of September, 2022",
                             "Mon, 12 Sep 2022", "Monday 12 September 2022", "SEPTEMBER 12 2022", "2022-09-12", "2022/09/12",
                             "12.09.2022", "12-Sep-2022", "September\u00A012,\u00A02022"}) {
        INFO(text);
        CHECK(read(text) == "2022-09-12");
    }
}

TEST_CASE("clock time and zone never move a date to another day", "[calendar]") {
    for (const auto* text :
         {"2022-09-12T23:30:00-05:00", "2022-09-12T00:10:00.000+0300", "2022-09-12 23:59:59 UTC", "Mon, 12 Sep 2022 23:10:00 GMT",
          "September 12, 2022 at 11:43 p.m. EDT", "12 September 2022, 23.52", "12 Sep 2022 | 9 am"}) {
        INFO(text);
        CHECK(read(text) == "2022-09-12");
    }
}

TEST_CASE("a date of three numbers is read only when it can be read one way", "[calendar]") {
    CHECK(read("12/09/2022") == "ambiguous");
    CHECK(read("13/09/2022") == "2022-09-13");
    CHECK(read("09/13/2022") == "2022-09-13");
    CHECK(read("09/09/2022") == "2022-09-09");
}

TEST_CASE("days that no calendar has are no dates", "[calendar]") {
    for (const auto* text :
         {"31 June 2022", "February 29, 2023", "2022-13-01", "0 May 2022", "September 2022", "12 Foo 2022", "", "2022"}) {
        INFO(text);
        CHECK(read(text) == "none");
    }
    CHECK(read("29 February 2024") == "2024-02-29");
}

TEST_CASE("a dateline may leave the year out, and then it is no full date", "[calendar]") {
    CHECK(read("Sept. 12") == "no year");
}

TEST_CASE("a date is found between other words, with its place", "[calendar]") {
    const std::string line = "Published on 12 September 2022 by the desk";
    const auto found = find_written_date(line);
    REQUIRE(found);
    CHECK(line.substr(found->begin, found->end - found->begin) == "12 September 2022");
    CHECK_FALSE(find_written_date("Route 66, 2000 men, maybe 5, 20225"));
}

TEST_CASE("paths and file names carry dates, hashes do not", "[calendar]") {
    const auto day = [](std::string_view path) {
        const auto found = find_path_date(path);
        return found ? to_iso(*found->day) : std::string("none");
    };
    CHECK(day("/world/2022/09/12/bridge") == "2022-09-12");
    CHECK(day("2022-09-12-bridge.txt") == "2022-09-12");
    CHECK(day("bridge_20220912.html") == "2022-09-12");
    CHECK(day("20220912-bridge.html") == "2022-09-12");
    CHECK(day("1733b9c20220912ff") == "none");
    CHECK(day("/2022/13/40/") == "none");
}
