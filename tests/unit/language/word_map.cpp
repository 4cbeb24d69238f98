#include "language/word_map.hpp"

#include "support/catch.hpp"

using annals::language::WordMap;

TEST_CASE("a word is found with its column only", "[language][lemmas]") {
    WordMap map(3);
    map.add("left\tv\tleave", 'v');
    map.add("left\tj\tleft", 'j');
    map.add("left\tv\tlefts", 'v');
    CHECK(map.find("left", 'v') == "leave");
    CHECK(map.find("left", 'j') == "left");
    CHECK_FALSE(map.find("left", 'n').has_value());
    for (const auto* word : {"", "lef", "lefts"}) CHECK_FALSE(map.find(word, 'v').has_value());
}

TEST_CASE("an empty value is a value, an empty map knows nothing", "[language][lemmas]") {
    WordMap map(1);
    map.add("take", 'b');
    CHECK(map.find("take", 'b') == "");
    CHECK_FALSE(WordMap(0).find("take", 'b').has_value());
}
