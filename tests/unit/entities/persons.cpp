#include "support.hpp"
#include "support/catch.hpp"

using namespace annals::entities;
using test::read;

TEST_CASE("a title and the place it belongs to are part of a person's mention, the name alone is an alias", "[entities]") {
    const auto text = read("Ashford Governor Helen Marsh spoke first.");
    const auto* actor = text.actor("Governor Helen Marsh");
    if (!actor) actor = text.actor("Ashford Governor Helen Marsh");
    REQUIRE(actor);
    CHECK(actor->kind == ActorKind::person);
    CHECK(actor->name == "Helen Marsh");
    CHECK(actor->aliases.front() == "Helen Marsh");
}

TEST_CASE("a place inside a title is nested and stands after its person", "[entities]") {
    const auto text = read("Kharkiv Governor Oleh Syniehubov announced it.");
    REQUIRE(text.layer.mentions.size() >= 2);
    CHECK(text.words(text.layer.mentions[0]) == "Kharkiv Governor Oleh Syniehubov");
    CHECK(text.words(text.layer.mentions[1]) == "Kharkiv");
    CHECK(text.layer.mentions[0].span.contains(text.layer.mentions[1].span));
}

TEST_CASE("a last name alone means the person named in full before or after it", "[entities]") {
    const auto text = read("Petrenko was calm. Mayor Olha Petrenko spoke for an hour. Petrenko then left.");
    CHECK(text.actor_name("Petrenko") == "Olha Petrenko");
    CHECK(text.layer.actors.size() == 1);
}

TEST_CASE("an apposition gives the role", "[entities]") {
    const auto text = read("Roman Kovalenko, deputy head of the administration, thanked the firemen.");
    REQUIRE(text.actor("Roman Kovalenko"));
    CHECK(text.actor("Roman Kovalenko")->role == "deputy head of the administration");
}

TEST_CASE("a comma and a verb give no role", "[entities]") {
    const auto text = read("Robert Hale, an assistant attorney general said on Tuesday, would appeal.");
    REQUIRE(text.actor("Robert Hale"));
    CHECK(text.actor("Robert Hale")->role == "an assistant attorney general");
}

TEST_CASE("transliterations of one person share a key across articles", "[entities]") {
    const auto key = [](const std::string& name) {
        const auto text = read("President " + name + " spoke.");
        return text.layer.actors.empty() ? std::string("none") : text.layer.actors.front().key;
    };
    CHECK(key("Volodymyr Zelensky") == key("Volodymyr Zelenskyy"));
    CHECK(key("Volodymyr Zelensky") == key("Volodymyr Zelenskiy"));
    CHECK(key("Oleksii Hrytsenko") == key("Alexei Gritsenko"));
    CHECK(key("Oleh Syniehubov") == key("Oleg Synegubov"));
}

TEST_CASE("namesakes with other first names keep their own keys", "[entities]") {
    const auto text = read("Senator Jane Foster met Judge Mark Foster.");
    REQUIRE(text.layer.actors.size() == 2);
    CHECK(text.layer.actors[0].key != text.layer.actors[1].key);
}

TEST_CASE("a word that starts a sentence is no name for its capital", "[entities]") {
    CHECK(read("Meanwhile the rain went on. Shelling stopped at noon.").layer.actors.empty());
}

TEST_CASE("a noun of office with of and a firm is no person", "[entities]") {
    const auto text = read("The CEO of Meadow Dairy resigned.");
    for (const auto& actor : text.layer.actors) CHECK(actor.kind != ActorKind::person);
}

TEST_CASE("a mayor of two family names keeps both", "[entities]") {
    CHECK(read("Mayor of Brennau Otto Lee-Hart said the bridge was safe.").layer.actors.size() == 1);
    CHECK(read("Mayor of Brennau Zuzka Lee-Hart said the bridge was safe.").layer.actors.size() == 1);
}

TEST_CASE("a person is called by a name in the middle", "[entities]") {
    CHECK(read("President Luiz Inacio Lula da Silva won. Lula smiled.").actor_name("Lula") == "Luiz Inacio Lula da Silva");
}

TEST_CASE("a title may stand before the comma", "[entities]") {
    CHECK(read("The army chief, Paul Daku, spoke.").actor("Paul Daku")->role == "army chief");
}

TEST_CASE("a last name that is a common word as well opens a sentence about its bearer", "[entities]") {
    const auto text = read("Mayor Ada Fields spoke first. Fields said it was late. Fields then left.");
    REQUIRE(text.layer.actors.size() == 1);
    CHECK(text.layer.mentions.size() == 3);
    CHECK(text.actor_name("Fields") == "Ada Fields");
    CHECK(read("Mayor Ada Fields spoke first. Fields were wet.").layer.mentions.size() == 1);
    CHECK(read("Mayor Ada Marsh spoke first. Fields said it was late.").layer.mentions.size() == 1);
}

TEST_CASE("what the name finder takes for a person or a firm is one", "[entities]") {
    const auto text = read("The owner, businesswoman Lin Tan, left Tandem Devices on Friday.");
    REQUIRE(text.actor("Lin Tan"));
    CHECK(text.actor("Lin Tan")->kind == ActorKind::person);
}

TEST_CASE("some first names are months", "[entities]") {
    CHECK(read("Boris Kade was arrested by Jan Novak.").actor_name("Jan Novak") == "Jan Novak");
    CHECK(read("April Jones, a nurse, spoke for an hour.").actor_name("April Jones") == "April Jones");
    CHECK(read("In June Labour won the vote.").actor_name("June Labour") == "nobody");
}

TEST_CASE("whose son somebody is, he is not", "[entities]") {
    const auto text = read("The son of President Ana Moraru was arrested.");
    CHECK(text.mention("The son of President Ana Moraru") == nullptr);
    CHECK(text.actor_name("President Ana Moraru") == "Ana Moraru");
}
