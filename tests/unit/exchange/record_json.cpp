#include "annals/exchange/record_json.hpp"

#include <sstream>

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "unit/events/reading_support.hpp"

using namespace annals;

namespace {

nlohmann::json line_json_of(const std::string& text) {
    auto record = events::read(text);
    record.article.id = "a";
    std::ostringstream out;
    exchange::write_record_json(out, record);
    CHECK(out.str().find('\n') == out.str().size() - 1);
    return nlohmann::json::parse(out.str());
}

/// By code points: the texts below have characters of several bytes only where nothing is quoted behind them.
std::string quoted(const nlohmann::json& record, const nlohmann::json& span) {
    const auto text = record["article"]["text"].get<std::string>();
    return text.substr(span["begin"], span["end"].get<std::size_t>() - span["begin"].get<std::size_t>());
}

}  // namespace

TEST_CASE("a record holds all events, those of a timeline marked", "[exchange][record]") {
    const auto record = line_json_of("The ferry sank on Saturday. The owner painted another.");
    REQUIRE(record["events"].size() == 2);
    CHECK(record["events"][0]["told"] == true);
    CHECK(record["events"][1]["told"] == false);
    CHECK(record["events"][1]["type"] == "OTHER");
    CHECK(quoted(record, record["events"][0]["trigger"]) == "sank");
    CHECK(quoted(record, record["events"][1]["trigger"]) == "painted");
    CHECK(record["events"][0]["when"]["earliest"] == "2022-09-10");
    CHECK(quoted(record, record["times"][0]) == "Saturday");
}

TEST_CASE("a record of an article from standard input says nothing of where it lay", "[exchange][record]") {
    const auto record = line_json_of("Rain fell.");
    CHECK_FALSE(record["article"].contains("path"));
    CHECK(record["schema"] == "annals-record-1");
}

TEST_CASE("actors and places of a record are numbers into its lists", "[exchange][record]") {
    const auto record = line_json_of("Ukraine retook Izium on Saturday.");
    const auto& event = record["events"][0];
    REQUIRE(event["participants"].size() == 2);
    CHECK_FALSE(event["participants"][1].contains("actor"));
    CHECK(quoted(record, event["participants"][1]) == "Izium");
    CHECK(record["actors"][event["participants"][0]["actor"].get<std::size_t>()]["name"] == "Ukraine");
    REQUIRE(event["places"].size() == 1);
    CHECK(record["places"][event["places"][0].get<std::size_t>()]["name"] == "Izium");
}

TEST_CASE("what is no article becomes a record with an error", "[exchange][record]") {
    std::ostringstream out;
    exchange::write_error_record(out, 7, "the JSON ends early");
    CHECK(out.str() == "{\"schema\":\"annals-record-1\",\"line\":7,\"error\":\"the JSON ends early\"}\n");
}
