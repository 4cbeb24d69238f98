#include "language/sorted_lines.hpp"

#include "support/catch.hpp"

using annals::language::SortedLines;

TEST_CASE("a sorted text is a dictionary", "[language]") {
    const SortedLines lines("# words\na\ttop\nleft\tj\tleft\nleft\tv\tleave\nleftist\nz\n");
    CHECK(lines.find("a") == "top");
    CHECK(lines.find("left\tv") == "leave");
    CHECK(lines.find("left\tj") == "left");
    CHECK(lines.find("leftist") == "");
    CHECK(lines.find("z") == "");
    for (const auto* word : {"", "b", "lef", "left\tx", "lefties", "zz", "#"}) CHECK_FALSE(lines.contains(word));
}

TEST_CASE("an empty dictionary knows nothing", "[language]") {
    CHECK_FALSE(SortedLines("").contains("a"));
    CHECK_FALSE(SortedLines("# only a comment").contains("a"));
}
