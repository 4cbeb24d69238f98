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
