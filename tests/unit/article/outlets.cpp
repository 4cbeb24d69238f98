// Outlets, languages and titles that no metadata gives.
#include "article/outlet.hpp"

#include "annals/resources/blocks.hpp"
#include "article/first_words.hpp"
#include "article/language_guess.hpp"
#include "support/catch.hpp"

using namespace annals;
using namespace annals::article;

TEST_CASE("the words of outlets' names do what their examples mark", "[article][rules]") {
    const auto bundle = resources::Bundle::embedded();
    const OutletNames names(bundle);
    const std::string file = "en/outlets/names.words";
    for (const auto& block : resources::parse_blocks(file, bundle.get(file))) {
        for (const auto& example : block.all("example")) {
            CAPTURE(example.value);
            const auto open = example.value.find('[');
            const auto close = example.value.find(']');
            REQUIRE(open < close);
            const auto name = std::string(example.value.substr(open + 1, close - open - 1));
            if (name.size() + 2 == example.value.size())
                CHECK(names.is_masthead(name));
            else
                CHECK(names.in_copyright_line(
                          std::string(example.value.substr(0, open)).append(name).append(example.value.substr(close + 1))) ==
                      name);
        }
        for (const auto& counter : block.all("counter")) {
            CAPTURE(counter.value);
            CHECK_FALSE(names.is_masthead(counter.value));
        }
    }
}

TEST_CASE("a few German words are not read as English", "[article]") {
    CHECK(guess_language("Kampf um das Rathaus\nAm Montag wurde die Stadt befreit, sagte der Bürgermeister.", "") == "de");
    CHECK(guess_language("Le pont ferme\nLe maire a démissionné lundi.", "") == "fr");
    CHECK(guess_language("Wojska wkroczyły wczoraj wieczorem miasta, podało ministerstwo obrony, cytowane przez rzecznika rządu.",
                         "") != "en");
}

TEST_CASE("a headline does without function words and is English all the same", "[article]") {
    CHECK(guess_language("Troops enter Izium. Russian forces flee.", "") == "en");
    CHECK(guess_language("The bridge is open again.", "de") == "de");
}

TEST_CASE("the first words of a body end at a sentence or between words", "[article]") {
    CHECK(first_words("The bridge is open. It took two years.") == "The bridge is open");
    CHECK(first_words("Gov. Ann Example opened the bridge. It took two years.") == "Gov. Ann Example opened the bridge");
    const auto cut = first_words(std::string(60, 'a') + " " + std::string(60, 'b') + ".");
    CHECK(cut == std::string(60, 'a') + "\u2026");
    CHECK(first_words(std::string(200, 'a')).size() == 83);
}
