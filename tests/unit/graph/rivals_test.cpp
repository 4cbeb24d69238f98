// Statements that cannot both be true.
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;
using events::TimeRelation;
using test::link;

namespace {

struct Telling {
    std::string id, text, type, trigger;
    bool denied = false;
};

events::Record told(const Telling& telling) {
    test::RecordBuilder article(telling.id, "2024-05-13", telling.text, telling.id);
    auto event = article.event(telling.type, telling.trigger).at("Friday", "2024-05-10").agent("Guards").place("Tarn");
    if (telling.denied) event.denied();
    article.record().entities.places[0].kind = entities::PlaceKind::city;
    return article.record();
}

std::vector<graph::Conflict> conflicts(const Telling& a, const Telling& b) { return link({told(a), told(b)}).conflicts; }

const Telling left{"a", "The guards fled from Tarn on Friday.", "MIL.RETREAT", "fled", false};

}  // namespace

TEST_CASE("what one paper tells and another denies is a conflict of claims", "[graph][conflicts]") {
    const auto found = conflicts(left, {"b", "The guards never fled from Tarn on Friday.", "MIL.RETREAT", "fled", true});
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == graph::ConflictKind::claim);
    CHECK(found[0].events.size() == 2);
    CHECK(found[0].values.size() == 2);
    CHECK(found[0].mentions.size() == 2);
}

TEST_CASE("those who regroup in one paper and flee in another are told of with rival words", "[graph][conflicts]") {
    const auto found = conflicts(left, {"b", "The guards regrouped outside Tarn on Friday.", "MIL.RETREAT", "regrouped", false});
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == graph::ConflictKind::claim);
}

TEST_CASE("a town given up whole, and only in part, is a conflict of outcomes", "[graph][conflicts]") {
    const auto found = conflicts(left, {"b", "The guards have only left the part of Tarn on Friday that lies west of the river.",
                                        "MIL.RETREAT", "left", false});
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == graph::ConflictKind::outcome);
}

TEST_CASE("two papers that agree have no conflict", "[graph][conflicts]") {
    CHECK(conflicts(left, {"b", "On Friday the guards ran from Tarn.", "MIL.RETREAT", "ran", false}).empty());
}

TEST_CASE("one voice does not contradict itself", "[graph][conflicts]") {
    test::RecordBuilder article("a", "2024-05-13",
                                "The guards fled from Tarn on Friday. The guards regrouped in Tarn on Friday.");
    article.event("MIL.RETREAT", "fled").at("Friday", "2024-05-10").agent("Guards").place("Tarn");
    article.event("MIL.RETREAT", "regrouped").at("Friday", "2024-05-10").agent("Guards").place("Tarn");
    CHECK(link({article.record()}).conflicts.empty());
}

TEST_CASE("figures of one day and place that differ are shown, though they are told as two events", "[graph][conflicts]") {
    const auto killed = [](const std::string& id, double number) {
        auto record = told({id, "A quake in Tarn killed people on Friday.", "HUM.CASUALTY", "killed", false});
        record.events[0].quantities.push_back({record.events[0].trigger, number, "person", ""});
        return record;
    };
    const auto story = link({killed("a", 14), killed("b", 62)});
    CHECK(std::any_of(story.conflicts.begin(), story.conflicts.end(),
                      [](const graph::Conflict& conflict) { return conflict.kind == graph::ConflictKind::quantity; }));
}

TEST_CASE("square miles and square kilometres are one measure", "[graph][conflicts]") {
    const auto taken = [](const std::string& id, double number, const std::string& unit) {
        auto record = told({id, "The guards took land at Tarn on Friday.", "TERR.CONTROL_CHANGE", "took", false});
        record.events[0].quantities.push_back({record.events[0].trigger, number, unit, ""});
        return record;
    };
    const auto disputed = [&](double miles, double kilometres) {
        return !link({taken("a", miles, "square mile"), taken("b", kilometres, "square kilometre")}).conflicts.empty();
    };
    CHECK_FALSE(disputed(1100, 2850));
    CHECK(disputed(1100, 6000));
}
