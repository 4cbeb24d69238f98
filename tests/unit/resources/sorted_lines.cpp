#include "annals/resources/sorted_lines.hpp"

#include <string>

#include "support/catch.hpp"

using annals::resources::SortedLines;

TEST_CASE("a sorted file is looked up by the beginning of its lines", "[resources]") {
    const SortedLines words("# a comment\nact n 12\nact v -3\nact-like a 4\nzoo n 7\n");
    CHECK(words.after("act n ") == "12");
    CHECK(words.after("act v ") == "-3");
    CHECK(words.after("act-like a ") == "4");
    CHECK(words.after("zoo n ") == "7");
    CHECK_FALSE(words.after("act a "));
    CHECK_FALSE(words.after("aa n "));
    CHECK_FALSE(words.after("zzz n "));
}

TEST_CASE("a sorted file may be empty, or end without a line end", "[resources]") {
    CHECK_FALSE(SortedLines("").after("act n "));
    CHECK_FALSE(SortedLines("\n").after("act n "));
    CHECK(SortedLines("act n 1\nbid n 2").after("bid n ") == "2");
}

TEST_CASE("every line of a long sorted file is found", "[resources]") {
    std::string contents;
    for (int i = 10000; i < 10500; ++i) contents += std::to_string(i) + " " + std::to_string(2 * i) + "\n";
    const SortedLines lines(contents);
    for (int i = 10000; i < 10500; ++i) CHECK(lines.after(std::to_string(i) + " ") == std::to_string(2 * i));
}
