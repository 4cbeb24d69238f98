#include "entities/gazetteer_file.hpp"

#include "annals/resources/blocks.hpp"
#include "annals/resources/bundle.hpp"
#include "entities/place_choice.hpp"
#include "entities/reading.hpp"
#include "support.hpp"
#include "support/catch.hpp"

using namespace annals::entities;
using annals::resources::RuleError;
using test::read;

namespace {

std::string_view world_bytes() { return annals::resources::Bundle::embedded().get("en/entities/world.gazetteer"); }

const Gazetteer& world() {
    static const Gazetteer gazetteer(world_bytes(), "world.gazetteer");
    return gazetteer;
}

std::string largest(std::string_view key) {
    const auto found = world().find(key);
    return found.empty() ? "nothing" : std::string(world().place(found.front().place).name);
}

std::string refusal(std::string_view bytes) {
    try {
        (void)Gazetteer(bytes, "bad.gazetteer");
        return "accepted";
    } catch (const RuleError& error) {
        return error.what();
    }
}

/// The country last of what a place lies in.
std::string country_of_place(const test::Read& text, std::string_view mention) {
    const auto* place = text.place(mention);
    return place && !place->within.empty() ? place->within.back() : "nowhere";
}

}  // namespace

TEST_CASE("a name's key is its letters alone", "[entities]") {
    CHECK(gazetteer_key("Kahramanmara\xC5\x9F") == "kahramanmaras");
    CHECK(gazetteer_key("Deir ez-Zor") == "deir ez zor");
    CHECK(gazetteer_key("St. Petersburg") == "saint petersburg");
    CHECK(gazetteer_key("Sana\xE2\x80\x99"
                        "a") == "sanaa");
    CHECK(gazetteer_key("?!").empty());
}

TEST_CASE("the gazetteer knows places by their names and spellings", "[entities]") {
    CHECK(largest(gazetteer_key("Kahramanmaras")) == "Kahramanmara\xC5\x9F");
    CHECK(largest(gazetteer_key("The Hague")) == "The Hague");
    CHECK(largest(folded_gazetteer_key("Zaliznichne")) == "Zaliznychne");
    CHECK(largest("no such place at all") == "nothing");
    CHECK(largest("") == "nothing");
    CHECK(world().notice().find("CC BY 4.0") != std::string_view::npos);
}

TEST_CASE("places of the gazetteer lie in one another", "[entities]") {
    const auto hague = world().place(world().find("the hague").front().place);
    REQUIRE(hague.container);
    const auto region = world().place(*hague.container);
    CHECK(region.name == "South Holland");
    CHECK(world().place(*region.container).name == "Netherlands");
    CHECK(hague.latitude == Approx(52.08).margin(0.1));
    CHECK(hague.longitude == Approx(4.3).margin(0.1));
    CHECK(hague.geonames == 2747373U);
}

TEST_CASE("a file that is no gazetteer, or not all of it, is refused in one line", "[entities]") {
    CHECK(refusal("") == "bad.gazetteer: this is no gazetteer; make it with scripts/make_gazetteer");
    CHECK(refusal("ANNALSLM and some more bytes of it") ==
          "bad.gazetteer: this is no gazetteer; make it with scripts/make_gazetteer");
    CHECK(refusal(world_bytes().substr(0, 5000)) ==
          "bad.gazetteer: this gazetteer is not whole; make it with scripts/make_gazetteer");
    auto other = std::string(world_bytes().substr(0, 64));
    other[8] = 99;
    CHECK(refusal(other).find("another version") != std::string::npos);
}

TEST_CASE("a spoilt gazetteer gives wrong answers at worst", "[entities]") {
    auto bytes = std::string(world_bytes().substr(0, world_bytes().size()));
    for (std::size_t i = 100, step = 7; i < bytes.size(); i += step, step = step * 5 % 211 + 3)
        bytes[i] = static_cast<char>(i * 31);
    const Gazetteer spoilt(bytes, "spoilt");
    std::size_t letters = 0;
    for (const auto* name : {"paris", "cairo", "valencia", "springfield", "the hague", "~harkiv", "izmir"}) {
        for (const auto named : spoilt.find(name))
            letters += spoilt.place(named.place).name.size() + country_of(spoilt, named.place);
    }
    for (std::uint32_t i = 0; i < spoilt.size(); i += 97) letters += spoilt.place(i).name.size() + country_of(spoilt, i);
    CHECK(letters > 0);
}

TEST_CASE("the country that an article speaks of tells which town is meant", "[entities]") {
    CHECK(country_of_place(read("Spain declared three days of mourning. Rivers burst their banks in Valencia."), "Valencia") ==
          "Spain");
    CHECK(country_of_place(read("Venezuela declared three days of mourning. Rivers burst their banks in Valencia, Carabobo."),
                           "Valencia") == "Venezuela");
}

TEST_CASE("an earthquake's towns are found together", "[entities]") {
    const auto text =
        read("The earthquake struck Turkey at dawn. Hundreds died in Kahramanmaras and in the town of Elbistan, officials said.");
    CHECK(country_of_place(text, "Kahramanmaras") == "Turkey");
    CHECK(country_of_place(text, "Elbistan") == "Turkey");
    REQUIRE(text.place("Elbistan"));
    CHECK(text.place("Elbistan")->latitude.value_or(0) == Approx(38.2).margin(0.1));
    CHECK(text.place("Elbistan")->geonames);
}

TEST_CASE("what is said behind a comma decides", "[entities]") {
    CHECK(country_of_place(read("A storm tore roofs off houses in Paris, Texas."), "Paris") == "United States");
    CHECK(country_of_place(read("Researchers in Cambridge, Mass., built the robot."), "Cambridge") == "United States");
    CHECK(country_of_place(read("The tower in Paris, France, was closed."), "Paris") == "France");
}

TEST_CASE("where nothing decides, a name has no coordinates", "[entities]") {
    const auto text = read("A school in Springfield was closed on Monday.");
    if (text.place("Springfield")) CHECK_FALSE(text.place("Springfield")->latitude);
    const auto told = read("A school in Springfield, Illinois, was closed on Monday. Springfield has nine schools.");
    REQUIRE(told.place("Springfield"));
    CHECK(told.place("Springfield")->within.front() == "Illinois");
}

TEST_CASE("a village of one name in another part of the country is not meant", "[entities]") {
    const auto text = read("Ukraine's army reached Kupiansk and Izium. Soldiers entered the village of Zaliznychne.");
    REQUIRE(text.place("Zaliznychne"));
    CHECK_FALSE(text.place("Zaliznychne")->latitude);
}

TEST_CASE("a region of the gazetteer is not its town", "[entities]") {
    const auto text = read("Spain sent help. Rain fell on the Valencia region all night. In Valencia the metro stood still.");
    REQUIRE(text.place("Valencia region"));
    REQUIRE(text.place("Valencia"));
    CHECK(text.place("Valencia region")->kind == PlaceKind::region);
    CHECK(text.place("Valencia")->kind == PlaceKind::city);
}

TEST_CASE("persons, firms and teams are no places", "[entities]") {
    CHECK(read("Jackson said the trial was unfair. Jackson left the court.").place("Jackson") == nullptr);
    CHECK(read("Paris Hilton arrived late.").place("Paris") == nullptr);
    CHECK(read("Virginia Smith won the race.").place("Virginia") == nullptr);
    CHECK(read("The Washington Post reported the talks.").place("Washington") == nullptr);
}

TEST_CASE("the court in The Hague stands in the Netherlands", "[entities]") {
    CHECK(country_of_place(read("The judges met in The Hague on Tuesday."), "The Hague") == "Netherlands");
}

TEST_CASE("a word of a longer name is no place", "[entities]") {
    const auto lecturer = read("An economist of Princeton University spoke in New Jersey.");
    CHECK(lecturer.place("Princeton") == nullptr);
    const auto bridge = read("England lost at Stamford Bridge on Sunday.");
    CHECK(bridge.place("Stamford") == nullptr);
}

TEST_CASE("a side of a city that we know is not a city elsewhere", "[entities]") {
    CHECK(country_of_place(read("Police from South Africa searched a flat in East London."), "East London") != "South Africa");
}

TEST_CASE("words with a capital are no regions", "[entities]") {
    CHECK(country_of_place(read("Cameroon and Nigeria signed. The West must help, the minister said."), "West") != "Cameroon");
}

TEST_CASE("the nearest place of an article is found, however many it names", "[entities]") {
    const auto nothing = read("It rained.");
    const DocumentReading reading(nothing.article, nothing.document, test::lexicon().data());
    Neighbourhood neighbourhood(reading);
    std::vector<Point> points;
    for (const auto* name :
         {"oslo", "nairobi", "lima", "perth", "quito", "hanoi", "bergen", "harare", "cordoba", "springfield"}) {
        for (const auto& named : world().find(name)) {
            const auto place = world().place(named.place);
            if (place.kind == Gazetteer::Kind::region || place.kind == Gazetteer::Kind::district) continue;
            neighbourhood.add(named.place);
            points.push_back({place.latitude, place.longitude});
        }
    }
    REQUIRE(points.size() > 10);
    for (double latitude = -80; latitude <= 80; latitude += 16) {
        for (double longitude = -170; longitude <= 170; longitude += 34) {
            const Point here{latitude, longitude};
            double least = 1e9;
            for (const auto& point : points) least = std::min(least, distance(point, here));
            CHECK(neighbourhood.nearest(here) == least);
        }
    }
}

TEST_CASE("a name behind the city of is a place, whatever it looks like", "[entities][gazetteer]") {
    const auto text = read("A plant in the German city of Kassel burned.");
    REQUIRE(text.layer.places.size() == 1);
    CHECK(text.layer.places.front().geonames == 2892518);
}
