#include "support.hpp"
#include "support/catch.hpp"

using namespace annals::entities;
using test::read;

TEST_CASE("he is the person the last sentence is about", "[entities]") {
    const auto text = read("Mayor David Stone met Judge Mark Foster. He spoke for an hour.");
    CHECK(text.actor_name("He") == "David Stone");
    CHECK(text.mention("He")->basis == MentionBasis::pronoun);
}

TEST_CASE("she is no David", "[entities]") {
    const auto text = read("Mayor David Stone met Judge Helen Foster. She spoke for an hour.");
    CHECK(text.actor_name("She") == "Helen Foster");
}

TEST_CASE("a pronoun without anybody before it stays open", "[entities]") {
    CHECK(read("He had left by then.").layer.mentions.empty());
}

TEST_CASE("a commander's forces are those of his country", "[entities]") {
    const auto text = read("Ukrainian Commander-in-Chief Valerii Kovalenko said that his forces had advanced.");
    CHECK(text.actor_name("his forces") == "Armed Forces of Ukraine");
}

TEST_CASE("the military is that of the country last spoken of", "[entities]") {
    const auto text = read("Peru held its elections in April. The military stayed in its barracks.");
    CHECK(text.actor_name("The military") == "Armed Forces of Peru");
}

TEST_CASE("the town is the last town, the region the last region", "[entities]") {
    const auto text = read("Fighting went on in Kupiansk and the Donetsk region. The town was in ruins. The region was not.");
    CHECK(text.place_name("The town") == "Kupiansk");
    CHECK(text.place_name("The region") == "Donetsk Oblast");
}

TEST_CASE("the president is the last person with that office", "[entities]") {
    const auto text = read("French President Emmanuel Macron met Helen Foster, the mayor. The president smiled.");
    CHECK(text.actor_name("The president") == "Emmanuel Macron");
}

TEST_CASE("references give no aliases", "[entities]") {
    const auto text = read("Mayor David Stone came. He spoke.");
    for (const auto& alias : text.actor("He")->aliases) CHECK(alias != "He");
}

TEST_CASE("the south is that of the country the article is about", "[entities]") {
    const auto text = read("Kupiansk and Izium are free. Fighting goes on in the south.");
    CHECK(text.place_name("south") == "southern Ukraine");
}

TEST_CASE("an adviser to a president is not the president", "[entities]") {
    const auto text =
        read("French President Emmanuel Macron listened. Mark Foster, adviser to President Macron, spoke. The president smiled.");
    CHECK(text.actor_name("The president") == "Emmanuel Macron");
}

TEST_CASE("he is not a person named before, when somebody without a name came between", "[entities]") {
    CHECK(read("Dan Popa spoke. The former minister was arrested. He was released.").actor_name("He") == "nobody");
    CHECK(read("Dan Popa met the former minister. He was released.").actor_name("He") == "Dan Popa");
    CHECK(read("Dan Popa spoke. A woman listened. He was arrested.").actor_name("He") == "Dan Popa");
    CHECK(read("The army chief, General Paul Daku, spoke. He smiled.").actor_name("He") == "Paul Daku");
}

TEST_CASE("the firm is not the one that a bid came from", "[entities]") {
    CHECK(read("Vindkraft rejected a bid from RWE in July. The firm grew.").actor_name("The firm") == "nobody");
}

TEST_CASE("the bank is not the central bank, when another firm came between", "[entities]") {
    CHECK(read("The Bank of Japan raised rates. Barclays made a profit. The bank grew.").actor_name("The bank") == "nobody");
    CHECK(read("The Bank of Japan raised rates. The bank was calm.").actor_name("The bank") == "Bank of Japan");
}

TEST_CASE("\"him\" is who is named right before \"to\" and the verb", "[entities]") {
    const auto text =
        read("Lars Edberg, who lost, phoned Petter Aune, who won. Mr. Lars Edberg phoned Mr. Petter Aune to thank him.");
    const auto* him = text.actor("him");
    REQUIRE(him);
    CHECK(him->name == "Petter Aune");
}

TEST_CASE("\"they\" are not the police where others without a name may be meant", "[entities]") {
    CHECK(read("Police held three men on Sunday. They were freed on Monday.").actor("They") == nullptr);
    CHECK(read("Three miners were held by police. They were freed on Monday.").actor("They") == nullptr);
    CHECK(read("Police closed the road. They gave no reason.").actor_name("They") == "Police");
}

TEST_CASE("a body without a name belongs to the country that the article is about", "[entities]") {
    const auto text = read("The government sent help. Floods hit Kenya. The government sent more to Nairobi.");
    REQUIRE(text.actor("government"));
    CHECK(text.actor("government")->key == "group/government,kenya");
    CHECK(std::count_if(text.layer.actors.begin(), text.layer.actors.end(),
                        [](const auto& actor) { return actor.name == "government"; }) == 1);
    CHECK(read("A power station burned.").layer.actors.empty());
}

TEST_CASE("a court is of the country of its town, and two courts of two countries are of none", "[entities]") {
    CHECK(read("The minister fled to Bolivia. A court in Cusco jailed him.").actor("court")->key.ends_with(",peru"));
    CHECK(read("A court in London let him go. A court in Moscow jailed him.").actor("court")->key.find(',') == std::string::npos);
}
