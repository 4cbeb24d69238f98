#include <catch2/catch.hpp>

#include "annals/language/document.hpp"
#include "annals/resources/blocks.hpp"
#include "articles.hpp"
#include "temporal/anchor_model.hpp"

using namespace annals;
using namespace annals::test;

TEST_CASE("a history goes on from what it told last", "[temporal]") {
    CHECK(times_in("The duchy was founded in March 1841. In May its first mill was built. By the end of the year there were six.",
                   "2009-12-19") == "March 1841=1841-03 May=1841-05 the end of the year=1841");
}

TEST_CASE("a report counts from its publication, whatever year it has recalled", "[temporal]") {
    CHECK(
        times_in("Prices fell on Friday. The bank, founded in 1941, will cut its rates next week, it said yesterday. Rates rose "
                 "last week. In August the bank had lost money.",
                 "2022-09-12") ==
        "Friday=2022-09-09 1941=1941 next week=2022-W38 yesterday=2022-09-11 last week=2022-W36 August=2022-08");
}

TEST_CASE("what will be is counted from publication, even behind a year of another age", "[temporal]") {
    CHECK(times_in("He joined the bank in the spring of 1989. From 5 to 9 June its offices will be closed. The quarter ends on "
                   "March 31.",
                   "2023-05-03") ==
          "the spring of 1989=1989-SP 5 to 9 June=2023-06-05/2023-06-09 The quarter=2023-Q1 March 31=2023-03-31");
    CHECK(times_in("In the spring of 1641 they came. In June the walls fell. In July peace would come.", "2019-03-04") ==
          "the spring of 1641=1641-SP June=1641-06 July=1641-07");
}

TEST_CASE("a heading with its year dates the passage below it", "[temporal]") {
    CHECK(times_in("The siege began in November 1641.\n\n1642\n\nIn February the walls fell.", "2009-12-19") ==
          "November 1641=1641-11 1642=1642 February=1642-02");
}

TEST_CASE("a heading of a passage before dates less than what was told since", "[temporal]") {
    CHECK(times_in(
              "1641\n\nIn June the siege began, and in July the walls fell.\n\nThe second war\n\nIn May 1643 the army came back. "
              "On June 4 the town fell.",
              "2009-12-19") == "1641=1641 June=1641-06 July=1641-07 May 1643=1643-05 June 4=1643-06-04");
}

TEST_CASE("a season of a history is that of the year told", "[temporal]") {
    CHECK(times_in(
              "The duchy was founded in March 1841. In April 1841 its first mill was built. In May 1842 there were two. During "
              "the summer the river dried up.",
              "2009-12-19") == "March 1841=1841-03 April 1841=1841-04 May 1842=1842-05 the summer=1842-SU");
}

TEST_CASE("a story goes on from its last day, whatever year it has looked ahead to", "[temporal]") {
    CHECK(times_in(
              "The siege began in March 1641. On 10 March 1642 the wall was mined for an assault planned in 1643. It fell on 11 "
              "March.",
              "2009-12-19") == "March 1641=1641-03 10 March 1642=1642-03-10 1643=1643 11 March=1642-03-11");
}

TEST_CASE("a year that says which one is meant dates nothing beside it", "[temporal]") {
    CHECK(times_in("The bridge, built in 1871, was closed in March.", "2024-11-20") == "1871=1871 March=2024-03");
    CHECK(times_in("The law of 1998 was changed in October.", "2024-11-20") == "1998=1998 October=2024-10");
    CHECK(times_in("She won gold in the 1968 Games and died on 17 November.", "2024-11-20") ==
          "1968=1968 17 November=2024-11-17");
}

TEST_CASE("a report that begins with its own days counts from them, whatever history it recalls", "[temporal]") {
    CHECK(times_in("Thousands met on Saturday to honour the rising of more than four decades ago. It began on 2 December 1956 "
                   "and was won on "
                   "1 January 1959. The crowd sang.\n\nThe minister spoke last week of a boat that sank in late November.",
                   "2000-04-01") ==
          "Saturday=2000-04-01 more than four decades ago=1960 2 December 1956=1956-12-02 1 January 1959=1959-01-01 last "
          "week=2000-W12 late November=1999-11");
}

TEST_CASE("all anchors that were weighed are kept, the chosen one with the greatest score", "[temporal]") {
    const auto found = find_times("The duchy was founded in March 1841. In May its first mill was built.", "2009-12-19");
    REQUIRE(found.size() == 2);
    CHECK(found[0].expression.readings.empty());
    const auto& readings = found[1].expression.readings;
    REQUIRE(readings.size() >= 2);
    CHECK(readings[0].anchor.kind == temporal::AnchorKind::publication);
    CHECK(std::find(readings[1].features.begin(), readings[1].features.end(), "goes-on") != readings[1].features.end());
    CHECK(readings[1].score > readings[0].score);
}

TEST_CASE("the weights of anchors are lines of a feature and a number", "[temporal]") {
    const temporal::AnchorModel model("a.weights", "# weights\ngoes-on 1.5\nturns-back -0.5\n");
    CHECK(model.score({"goes-on", "turns-back", "unheard-of"}) == Approx(1));
    CHECK(model.strongest({"turns-back", "goes-on"}, 2) == std::vector<std::string_view>{"goes-on"});
    CHECK_THROWS_AS(temporal::AnchorModel("a.weights", "goes-on much\n"), resources::RuleError);
}
