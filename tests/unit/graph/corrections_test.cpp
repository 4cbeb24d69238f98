#include "annals/graph/corrections.hpp"

#include <algorithm>

#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;
using graph::Correction;
using graph::Fix;

namespace {

events::Record retaken(const std::string& id, const std::string& place, const std::string& day) {
    test::RecordBuilder article(id, "2022-09-12", "The army retook the town of " + place + " that day.", id);
    article.event("TERR.CONTROL_CHANGE", "retook").at("that day", day).agent("Army").place(place);
    return article.record();
}

graph::Story told(const std::vector<events::Record>& records, std::vector<Correction> corrections = {}) {
    return graph::link(records, test::written_in_rule, std::move(corrections));
}

/// The id of the only telling of an article.
std::string mention_in(const graph::Story& story, const std::string& article) {
    for (const auto& event : story.events) {
        for (const auto& mention : event.mentions) {
            if (story.records[mention.article].article.id == article) return mention.id;
        }
    }
    return "none";
}

Correction fix(Fix what, std::vector<std::string> mentions, const std::string& value = {}) {
    Correction made;
    made.fix = what;
    made.mentions = std::move(mentions);
    made.value = value;
    if (what == Fix::date || what == Fix::published) made.date = test::value(value);
    made.author = "A. Holm";
    made.reason = "asked the mayor";
    return made;
}

const std::vector<events::Record> one_day{retaken("a", "Izium", "2022-09-10"), retaken("b", "Izium", "2022-09-10")};
const std::vector<events::Record> two_days{retaken("a", "Izium", "2022-09-10"), retaken("b", "Izium", "2022-09-11")};

}  // namespace

TEST_CASE("a corrected date stands, says by whom, and lets the telling find its event", "[graph][corrections]") {
    const auto wrong = told(two_days);
    REQUIRE(wrong.events.size() == 2);
    const auto story = told(two_days, {fix(Fix::date, {mention_in(wrong, "b")}, "2022-09-10")});
    REQUIRE(story.events.size() == 1);
    CHECK(test::iso(story.events[0].when.value) == "2022-09-10");
    CHECK(story.events[0].when.basis == graph::WhenBasis::corrected);
    CHECK(story.events[0].when.anchor == "by A. Holm: asked the mayor");
    CHECK(story.events[0].corrected_by == std::vector<std::uint32_t>{0});
    CHECK(story.stale.empty());
}

TEST_CASE("a corrected date is not outvoted by other tellings", "[graph][corrections]") {
    const auto wrong = told(one_day);
    const auto both = std::vector{mention_in(wrong, "a"), mention_in(wrong, "b")};
    const auto story = told(one_day, {fix(Fix::date, {both[0]}, "2022-09-08/2022-09-09"), fix(Fix::merge, both)});
    REQUIRE(story.events.size() == 1);
    CHECK(test::iso(story.events[0].when.value) == "2022-09-08/2022-09-09");
}

TEST_CASE("what was told apart is merged by hand, and says so", "[graph][corrections]") {
    const auto apart = told(two_days);
    const auto story = told(two_days, {fix(Fix::merge, {mention_in(apart, "a"), mention_in(apart, "b")})});
    REQUIRE(story.events.size() == 1);
    CHECK(story.events[0].mentions[1].merged_by.back() == "merged by A. Holm: asked the mayor");
}

TEST_CASE("what was told as one is split by hand", "[graph][corrections]") {
    const auto together = told(one_day);
    REQUIRE(together.events.size() == 1);
    CHECK(told(one_day, {fix(Fix::split, {mention_in(together, "b")})}).events.size() == 2);
}

TEST_CASE("a dropped telling is gone, and with the last one its event", "[graph][corrections]") {
    const auto wrong = told(two_days);
    const auto story = told(two_days, {fix(Fix::drop, {mention_in(wrong, "b")})});
    REQUIRE(story.events.size() == 1);
    CHECK(mention_in(story, "b") == "none");
    CHECK(std::all_of(story.relations.begin(), story.relations.end(),
                      [](const auto& one) { return one.from == 0 && one.to == 0; }));
}

TEST_CASE("events, actors and places are renamed", "[graph][corrections]") {
    const auto before = told(one_day);
    auto actor = fix(Fix::rename, {}, "Ukrainian army"), place = fix(Fix::rename, {}, "Izyum");
    actor.actor = before.actors.at(0).id;
    place.place = before.places.at(0).id;
    const auto story = told(one_day, {fix(Fix::rename, {mention_in(before, "a")}, "Izium is free"), actor, place});
    CHECK(story.events.at(0).headline == "Izium is free");
    CHECK(story.actors.at(0).entity.name == "Ukrainian army");
    CHECK(story.places.at(0).entity.name == "Izyum");
    CHECK(story.stale.empty());
}

TEST_CASE("a publication date is set by id or by fingerprint of the article", "[graph][corrections]") {
    for (const auto* key : {"a", "sha-a"}) {
        auto published = fix(Fix::published, {}, "2022-09-11");
        published.article = key;
        const auto story = told(one_day, {published});
        CHECK(story.records.at(0).article.published.day() == test::day("2022-09-11"));
        CHECK(story.records.at(1).article.published.day() == test::day("2022-09-12"));
    }
}

TEST_CASE("a correction that changes nothing is named", "[graph][corrections]") {
    const auto before = told(one_day);
    const auto both = std::vector{mention_in(before, "a"), mention_in(before, "b")};
    auto place = fix(Fix::rename, {}, before.places.at(0).entity.name);
    place.place = before.places.at(0).id;
    const auto story = told(one_day, {fix(Fix::date, both, "2022-09-10"), fix(Fix::merge, both), fix(Fix::split, both), place,
                                      fix(Fix::rename, {both[0]}, before.events.at(0).headline)});
    REQUIRE(story.idle.size() == 5);
    CHECK(story.idle[0].why == "it is dated so");
    CHECK(story.idle[4].correction == 4);
    CHECK(told(one_day, {fix(Fix::split, {both[0]})}).idle.empty());
    CHECK(told(one_day, {fix(Fix::date, {both[0]}, "2022-09-09")}).idle.empty());
}

TEST_CASE("a name in the place of an id is answered with the id", "[graph][corrections]") {
    auto actor = fix(Fix::rename, {}, "Ukrainian army");
    actor.actor = told(one_day).actors.at(0).entity.name;
    const auto story = told(one_day, {actor});
    REQUIRE(story.stale.size() == 1);
    CHECK(story.stale[0].why == "no actor with the id \"Army\" (the id of Army is " + story.actors.at(0).id + ")");
}

TEST_CASE("a correction that fits nothing is named, and the others hold", "[graph][corrections]") {
    auto unknown = fix(Fix::published, {}, "2022-09-11");
    unknown.article = "z";
    const auto wrong = told(two_days);
    const auto story = told(two_days, {fix(Fix::drop, {"m-gone"}), unknown, fix(Fix::drop, {mention_in(wrong, "a")})});
    CHECK(story.events.size() == 1);
    REQUIRE(story.stale.size() == 2);
    CHECK(story.stale[0].why == "no mention \"m-gone\"");
    CHECK(story.stale[1].correction == 1);
    CHECK(story.stale[1].why == "no article \"z\"");
}
