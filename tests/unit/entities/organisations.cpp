#include "support.hpp"
#include "support/catch.hpp"

using namespace annals::entities;
using test::read;

TEST_CASE("a brigade is named with the force it belongs to", "[entities]") {
    const auto text = read("A spokesperson for the Falcon Brigade of the Land Forces of Poland agreed.");
    REQUIRE(text.actor("Falcon Brigade of the Land Forces of Poland"));
    CHECK(text.actor("Falcon Brigade of the Land Forces of Poland")->kind == ActorKind::organisation);
}

TEST_CASE("an acronym in brackets stands for the name before it", "[entities]") {
    const auto text = read("The Meadow Dairy Union (MDU) went on strike. The MDU wants more.");
    CHECK(text.actor_name("MDU") == "Meadow Dairy Union");
}

TEST_CASE("ministries of one name and two countries differ", "[entities]") {
    const auto text = read("The Ukrainian Defence Ministry and the Russian Defense Ministry disagree.");
    CHECK(text.actor_name("Ukrainian Defence Ministry") == "Ministry of Defence of Ukraine");
    CHECK(text.actor_name("Russian Defense Ministry") == "Ministry of Defence of Russia");
}

TEST_CASE("a lone common noun of an office is no organisation", "[entities]") {
    CHECK(read("The bank was shut.").layer.actors.empty());
}

TEST_CASE("news agencies are media", "[entities]") {
    const auto text = read("The Associated Press reported it.");
    REQUIRE(!text.layer.actors.empty());
    CHECK(text.layer.actors.front().kind == ActorKind::media);
    CHECK(text.layer.actors.front().name == "Associated Press");
}
