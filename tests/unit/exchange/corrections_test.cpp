#include "annals/exchange/corrections.hpp"

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace annals;
using graph::Fix;

namespace {

std::string complaint(const std::string& line) {
    const test::ScratchFolder folder;
    try {
        (void)exchange::read_corrections(folder.write("fixes.jsonl", line + "\n"));
    } catch (const article::TableError& error) {
        return std::string(error.what()).substr(folder.path().string().size() + 1);
    }
    return "nothing";
}

}  // namespace

TEST_CASE("corrections are read from JSONL and from CSV alike", "[exchange][corrections]") {
    const test::ScratchFolder folder;
    const auto jsonl = exchange::read_corrections(folder.write(
        "fixes.jsonl",
        R"({"fix": "date", "mentions": ["m-1", "m-2"], "value": "2022-09-05/..", "author": "A. Holm", "reason": "asked, twice"})"));
    const auto csv = exchange::read_corrections(
        folder.write("fixes.csv", "fix,mentions,value,author,reason\ndate,m-1 m-2,2022-09-05/..,A. Holm,\"asked, twice\"\n"));
    REQUIRE(jsonl.size() == 1);
    REQUIRE(csv.size() == 1);
    for (const auto& one : {jsonl[0], csv[0]}) {
        CHECK(one.fix == Fix::date);
        CHECK(one.mentions == std::vector<std::string>{"m-1", "m-2"});
        CHECK(calendar::to_edtf(one.date.value()) == "2022-09-05/..");
        CHECK(one.author == "A. Holm");
        CHECK(one.reason == "asked, twice");
    }
    CHECK(csv[0].line == 2);
}

TEST_CASE("what is no correction is named with line and remedy", "[exchange][corrections]") {
    CHECK(complaint("[]").find("fixes.jsonl:1: no JSON object") == 0);
    CHECK(complaint("{}").find("no \"fix\"; give one of date, merge") != std::string::npos);
    CHECK(complaint(R"({"fix": "delete", "mentions": ["m-1"]})").find("there is no fix \"delete\"") != std::string::npos);
    CHECK(complaint(R"({"fix": "drop"})").find("no \"mentions\"") != std::string::npos);
    CHECK(complaint(R"({"fix": "merge", "mentions": ["m-1"]})").find("at least two") != std::string::npos);
    CHECK(complaint(R"({"fix": "date", "mentions": ["m-1"], "value": "Monday"})").find("\"Monday\" is no date") !=
          std::string::npos);
    CHECK(complaint(R"({"fix": "published", "article": "a", "value": "../2022-09-10"})").find("is no date") != std::string::npos);
    CHECK(complaint(R"({"fix": "published", "value": "2022-09-10"})").find("no \"article\"") != std::string::npos);
    CHECK(complaint(R"({"fix": "rename", "actor": "actor-x"})").find("no \"value\"") != std::string::npos);
    CHECK(complaint(R"({"fix": "drop", "mention": ["m-1"]})").find("\"mention\" is no field") != std::string::npos);
}
