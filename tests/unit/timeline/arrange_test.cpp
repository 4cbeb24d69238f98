#include <rapidcheck.h>

#include "annals/timeline/timeline.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"
#include "timeline/selection.hpp"

using namespace annals;
using timeline::Selection;

namespace {

/// A storm in three acts, the last of them only feared.
graph::Story storm() {
    test::RecordBuilder article("a", "2023-05-12",
                                "The storm hit Brest on Monday. Police closed the port on Tuesday. The dam may break.");
    article.event("CIV.DISASTER", "hit").at("on Monday", "2023-05-08").place("Brest");
    article.event("ECO.POLICY", "closed").at("on Tuesday", "2023-05-09").agent("Police");
    article.event("INFRA.DAMAGE", "break").tense(events::TimeRelation::future).factuality(events::Factuality::possible);
    return graph::link({article.record()}, test::written_in_rule);
}

std::vector<std::string> shown(const Selection& selection) {
    std::vector<std::string> types;
    const auto timeline = timeline::arrange(storm(), selection);
    for (const auto& entry : timeline.entries) {
        if (entry.shown) types.push_back(timeline.story.events[entry.event].type);
    }
    return types;
}

}  // namespace

TEST_CASE("a timeline shows what happened, and on demand what may", "[timeline]") {
    CHECK(shown({}) == std::vector<std::string>{"CIV.DISASTER", "ECO.POLICY"});
    Selection all;
    all.all = true;
    CHECK(shown(all).size() == 3);
    CHECK(timeline::arrange(storm(), {}).entries.size() == 3);
}

TEST_CASE("both ends of a range of days belong to it", "[timeline][selection]") {
    Selection monday;
    monday.from = monday.to = test::day("2023-05-08");
    CHECK(shown(monday) == std::vector<std::string>{"CIV.DISASTER"});
    Selection later;
    later.from = test::day("2023-05-09");
    CHECK(shown(later) == std::vector<std::string>{"ECO.POLICY"});
}

TEST_CASE("an actor or a place is named in any case", "[timeline][selection]") {
    Selection police, brest, focus;
    police.actor = "POLICE";
    brest.place = "brest";
    focus.focus = "Brest";
    CHECK(shown(police) == std::vector<std::string>{"ECO.POLICY"});
    CHECK(shown(brest) == std::vector<std::string>{"CIV.DISASTER"});
    CHECK(shown(focus) == std::vector<std::string>{"CIV.DISASTER"});
}

TEST_CASE("an unknown name is answered with the nearest ones", "[timeline][selection]") {
    Selection misspelt;
    misspelt.actor = "Polise";
    CHECK_THROWS_WITH(timeline::arrange(storm(), misspelt), "no actor named \"Polise\" in these articles; nearest: Police");
    CHECK(timeline::nearest_names({"Izium", "Kharkiv", "Oleh Syniehubov"}, "syniehubov").front() == "Oleh Syniehubov");
}

TEST_CASE("the top N are the most salient, still in the order of time", "[timeline][salience]") {
    Selection one;
    one.top = 1;
    CHECK(shown(one).size() == 1);
    Selection two;
    two.top = 2;
    CHECK(shown(two) == std::vector<std::string>{"CIV.DISASTER", "ECO.POLICY"});
}

TEST_CASE("an event that two outlets tell matters more than one that one tells", "[timeline][salience]") {
    const auto strike = [](const std::string& id, const std::string& place) {
        test::RecordBuilder article(id, "2023-05-12", "Miners walked out in " + place + " on Monday.", "Outlet " + id);
        article.event("CIV.PROTEST", "walked out").at("on Monday", "2023-05-08").agent("Miners").place(place);
        return article.record();
    };
    const auto timeline = timeline::arrange(
        graph::link({strike("a", "Lens"), strike("b", "Lens"), strike("c", "Metz")}, test::written_in_rule), {});
    REQUIRE(timeline.story.events.size() == 2);
    CHECK(timeline.story.events[0].salience == 1);
    CHECK(timeline.story.events[1].salience < 1);
}

TEST_CASE("ranks count from one and never fall", "[timeline]") {
    const auto timeline = timeline::arrange(storm(), {});
    std::uint32_t last = 0;
    for (const auto& entry : timeline.entries) {
        CHECK((entry.rank == last || entry.rank == last + 1));
        last = entry.rank;
    }
    CHECK(timeline.entries.front().rank == 1);
}
