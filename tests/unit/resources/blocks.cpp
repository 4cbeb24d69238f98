#include "annals/resources/blocks.hpp"

#include "support/catch.hpp"

using namespace annals::resources;

TEST_CASE("a block is a kind, a name and indented fields, each with its place", "[resources]") {
    const auto blocks =
        parse_blocks("a.rules", "# comment\nrule storm at sea\n    words   storm, gale\n    words   squall\n\nrule calm\n");
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0].kind == "rule");
    CHECK(blocks[0].name == "storm at sea");
    CHECK(blocks[0].line == 2);
    REQUIRE(blocks[0].all("words").size() == 2);
    CHECK(blocks[0].first("words") == "storm, gale");
    CHECK(blocks[0].fields[0].line == 3);
    CHECK(blocks[0].fields[0].column == 13);
    CHECK(blocks[1].first("words", "none") == "none");
}

TEST_CASE("a field without a block, and a block without a name, are refused with their place", "[resources]") {
    CHECK_THROWS_WITH(parse_blocks("a.rules", "    words storm\n"), Catch::Contains("a.rules:1:5"));
    CHECK_THROWS_WITH(parse_blocks("a.rules", "rule ok\n    k v\nrule\n"), Catch::Contains("a.rules:3:1"));
}

TEST_CASE("a fault shows the line and a caret below the character", "[resources]") {
    const auto blocks = parse_blocks("a.rules", "rule storm\n    words   storm, gale\n");
    const std::string message = fault(blocks[0], blocks[0].fields[0], 7, "no such word").what();
    CHECK(message == "a.rules:2:20: no such word\n        words   storm, gale\n                       ^");
}

TEST_CASE("lists are trimmed, and empty parts are dropped", "[resources]") {
    CHECK(split_list(" a , b,, c ") == std::vector<std::string>{"a", "b", "c"});
    CHECK(split_list("a|b", '|') == std::vector<std::string>{"a", "b"});
    CHECK(split_list("").empty());
}
