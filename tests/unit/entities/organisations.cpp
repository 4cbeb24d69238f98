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

TEST_CASE("bodies without a name act", "[entities]") {
    const auto text =
        read("The fire service said the government had asked a court. Unions called a strike. The ruling party won.");
    CHECK(text.actor_name("fire service") == "fire service");
    CHECK(text.actor_name("government") == "government");
    CHECK(text.actor_name("court") == "court");
    CHECK(text.actor_name("Unions") == "unions");
    CHECK(text.actor_name("ruling party") == "ruling party");
}

TEST_CASE("a body before its noun, a lone group and a bank are none", "[entities]") {
    CHECK(read("Government bonds fell.").layer.actors.empty());
    CHECK(read("A group walked by.").layer.actors.empty());
    CHECK(read("They sat by the bank.").layer.actors.empty());
}

TEST_CASE("news agencies are media", "[entities]") {
    const auto text = read("The Associated Press reported it.");
    REQUIRE(!text.layer.actors.empty());
    CHECK(text.layer.actors.front().kind == ActorKind::media);
    CHECK(text.layer.actors.front().name == "Associated Press");
}
