#include "support.hpp"
#include "support/catch.hpp"

using namespace annals::entities;
using test::read;

TEST_CASE("a region and its city of one name are two places", "[entities]") {
    const auto text = read("They left the city of Kharkiv. The Kharkiv region was quiet.");
    REQUIRE(text.place("Kharkiv"));
    REQUIRE(text.place("Kharkiv region"));
    CHECK(text.place("Kharkiv")->kind == PlaceKind::city);
    CHECK(text.place("Kharkiv region")->kind == PlaceKind::region);
    CHECK(text.place("Kharkiv region")->name == "Kharkiv Oblast");
    CHECK(text.place("Kharkiv")->key != text.place("Kharkiv region")->key);
}

TEST_CASE("spellings of one town are one place", "[entities]") {
    const auto text = read("Izium was free. Izyum celebrated.");
    CHECK(text.layer.places.size() == 1);
    CHECK(text.layer.places.front().aliases == std::vector<std::string>{"Izium", "Izyum"});
}

TEST_CASE("a country is a place and its state", "[entities]") {
    const auto text = read("Norway signed first.");
    REQUIRE(text.mention("Norway"));
    CHECK(text.actor_name("Norway") == "Norway");
    CHECK(text.place_name("Norway") == "Norway");
}

TEST_CASE("a capital is a city and a name for its state", "[entities]") {
    const auto text = read("Moscow insists on its terms.");
    CHECK(text.actor_name("Moscow") == "Russia");
    CHECK(text.place_name("Moscow") == "Moscow");
    CHECK(text.mention("Moscow"));
}

TEST_CASE("a palace acts for its state and is no place", "[entities]") {
    const auto text = read("The Kremlin denied it.");
    CHECK(text.actor_name("Kremlin") == "Russia");
    CHECK(text.place("Kremlin") == nullptr);
}

TEST_CASE("an adjective of nationality names the state alone", "[entities]") {
    const auto text = read("The Russian retreat began.");
    REQUIRE(text.mention("Russian"));
    CHECK(text.actor_name("Russian") == "Russia");
    CHECK(text.place("Russian") == nullptr);
    CHECK(text.mention("Russian")->basis == MentionBasis::demonym);
}

TEST_CASE("troops are not their state", "[entities]") {
    const auto text = read("Ukrainian troops entered. Ukraine thanked them.");
    CHECK(text.actor("Ukrainian troops")->kind == ActorKind::armed_force);
    CHECK(text.actor("Ukraine")->kind == ActorKind::state);
    for (const auto& alias : text.actor("Ukraine")->aliases) CHECK(alias != "Ukrainian troops");
}

TEST_CASE("an unknown name after a preposition of place is a place, and is so again", "[entities]") {
    const auto text = read("A bridge fell near Bexley. Bexley has no other bridge.");
    CHECK(text.place_name("Bexley") == "Bexley");
    CHECK(text.layer.places.size() == 1);
}

TEST_CASE("us is a word, US is a country", "[entities]") {
    CHECK(read("They told us everything.").layer.mentions.empty());
    CHECK(read("They told the US everything.").actor_name("US") == "United States");
}

TEST_CASE("every mention quotes the text of its tokens", "[entities]") {
    const auto text = read(
        "In Kyiv, President Volodymyr Zelensky thanked NATO. \xE2\x80\x9CUkraine\xE2\x80\x99s army holds,\xE2\x80\x9D he "
        "said.\nThe town of Marlow slept.");
    REQUIRE(!text.layer.mentions.empty());
    for (const auto& mention : text.layer.mentions) {
        CHECK(mention.span.begin == text.document.tokens[mention.tokens.begin].span.begin);
        CHECK(mention.span.end == text.document.tokens[mention.tokens.end - 1].span.end);
        CHECK((mention.actor || mention.place));
    }
}

TEST_CASE("mentions stand in text order, an outer one before what it holds", "[entities]") {
    const auto text = read(
        "Kharkiv Governor Oleh Syniehubov and Ukraine's armies waited near the border with Russia for the Bohun Brigade of the "
        "Land Forces of Ukraine.");
    for (std::size_t i = 1; i < text.layer.mentions.size(); ++i) {
        const auto a = text.layer.mentions[i - 1].span, b = text.layer.mentions[i].span;
        CHECK((a.begin < b.begin || (a.begin == b.begin && a.end > b.end)));
        CHECK((!a.overlaps(b) || a.contains(b)));
    }
}

TEST_CASE("Georgia is a state among American names and a country otherwise", "[entities]") {
    CHECK(read("Storms hit Georgia, Alabama and Florida.").place("Georgia")->kind == PlaceKind::region);
    CHECK(read("Georgia and Armenia signed. Tbilisi was pleased.").place("Georgia")->kind == PlaceKind::country);
}

TEST_CASE("Paris in Texas is not Paris in France", "[entities]") {
    const auto text = read("A plane crashed near Paris in north-east Texas on Tuesday.");
    REQUIRE(text.place("Paris") != nullptr);
    CHECK(text.place("Paris")->within == std::vector<std::string>{"Texas", "United States"});
    CHECK(read("He met friends in Paris in France.").place_name("Paris") == "Paris");
}

TEST_CASE("a person's first name is no town, an airline's no person", "[entities]") {
    CHECK(read("Aynsley Pears was sent off for a foul on Darwin Nunez.").place("Darwin") == nullptr);
    CHECK(read("Lone Star Air said the plane had left.").actor("Star Air") == nullptr);
}
