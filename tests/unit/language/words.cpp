#include "annals/language/words.hpp"

#include "reading.hpp"
#include "support/catch.hpp"

using namespace annals::language;
using annals::test::read;

TEST_CASE("a phrase of a lexicon is cut as a text is", "[language]") {
    CHECK(words_of("stock sell-off") == std::vector<std::string_view>{"stock", "sell", "-", "off"});
    CHECK(words_of("e-mail * ministry's") == std::vector<std::string_view>{"e-mail", "*", "ministry", "'s"});
    CHECK(words_of("").empty());
}

TEST_CASE("a word with hyphens reaches from its first part to its last", "[language]") {
    const auto document = read("The 15-Year-Old son-in-law - an ex-soldier - left pre-War Kyiv-backed -").document;
    const auto words = hyphenated_words(document);
    REQUIRE(words.size() == 3);
    CHECK(joined_norm(document, words[0]) == "15-year-old");
    CHECK(joined_norm(document, words[1]) == "son-in-law");
    CHECK(joined_norm(document, words[2]) == "kyiv-backed");
}

TEST_CASE("no word with hyphens crosses a sentence", "[language]") {
    CHECK(hyphenated_words(read("A war-\n\n-torn town").document).empty());
}
