// Whose ministry, whose "it": what a text makes clear without saying it.
#include "support.hpp"
#include "support/catch.hpp"

using namespace annals::entities;
using test::read;

TEST_CASE("the mayor of a town that no list knows makes the town no person", "[entities]") {
    for (const auto* sentence :
         {"The mayor of Brennau said that the dam would hold.", "Ann Lee, the mayor of Brennau, resigned.",
          "The mayor of Brennau, Ann Lee, told reporters that it was over.", "\"It is over,\" said the mayor of Brennau.",
          "A new mayor of Brennau was elected on Sunday.", "Mayor of Brennau resigns after the flood"}) {
        CAPTURE(sentence);
        const auto text = read(sentence);
        CHECK(text.actor_name("Brennau") == "nobody");
        CHECK(text.place_name("Brennau") == "Brennau");
    }
}

TEST_CASE("the town of an office is no part of its holder's name", "[entities]") {
    const auto text = read("Mayor of Brennau Jana Kolb told reporters that help had come. Kolb thanked them.");
    CHECK(text.actor_name("Mayor of Brennau Jana Kolb") == "Jana Kolb");
    CHECK(text.actor_name("Kolb") == "Jana Kolb");
}

TEST_CASE("a defence ministry without its country is the one the article names", "[entities]") {
    const auto text = read("The Peruvian Defence Ministry sent two ships. A day later the Defence Ministry sent three.");
    CHECK(text.actor_name("Defence Ministry") == "Ministry of Defence of Peru");
}

TEST_CASE("a ministry without its country is that of the only state last spoken of", "[entities]") {
    const auto text = read("Russia announced a retreat. The Defence Ministry gave no reason.");
    CHECK(text.actor_name("Defence Ministry") == "Ministry of Defence of Russia");
    CHECK(read("Peru closed its schools. The health ministry gave no reason.").actor_name("health ministry") ==
          "Health Ministry of Peru");
}

TEST_CASE("a ministry that may be of two countries stays its own", "[entities]") {
    const auto text = read("Russia and Ukraine spoke of a truce. The Defence Ministry gave no details.");
    CHECK(text.actor_name("Defence Ministry") == "Defence Ministry");
}

TEST_CASE("a bank's short name is the bank, before and after the full one", "[entities]") {
    const auto text =
        read("Buyers look at Norvane Savings. Norvane Savings Bank failed in March. Norvane Savings had 61 branches.");
    CHECK(text.actor_name("Norvane Savings") == "Norvane Savings Bank");
}

TEST_CASE("what something allows it to do, its owner does", "[entities]") {
    CHECK(read("Ukraine's counteroffensive allowed it to retake Izium.").actor_name("it") == "Ukraine");
    CHECK(read("The speed of Peru's navy has enabled it to win.").actor_name("it") == "Navy of Peru");
    CHECK(read("Rain allowed it to grow.").actor_name("it") == "nobody");
}
