#include "annals/exchange/json_schema.hpp"

#include "exchange/json_place.hpp"
#include "support/catch.hpp"

using namespace annals;

namespace {

const auto bundle = resources::Bundle::embedded();

constexpr std::string_view tags = R"({
  "id": "note", "published": null,
  "timexes": [
    {"begin": 0, "end": 6, "text": "Monday", "type": "DATE", "value": "XXXX-WXX-1", "rule": "weekday", "anchor": "none"},
    {"begin": 7, "end": 9, "text": "}]\"", "type": "DATE", "value": "x", "rule": "r", "anchor": "t1"}
  ]
})";

/// "line 4: /timexes/0/begin is -1: …" for each fault.
std::vector<std::string> faults_in(std::string text, std::string_view schema = "annals-times-1") {
    std::vector<std::string> all;
    for (const auto& [where, line, what] : exchange::check_against_schema(text, schema, bundle))
        all.push_back("line " + std::to_string(line) + ": " + where + " " + what);
    return all;
}

/// The sample with its first `from` replaced.
std::string with(std::string_view from, std::string_view to) {
    std::string text(tags);
    return text.replace(text.find(from), from.size(), to);
}

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("a valid document has no fault", "[exchange][schema]") { CHECK(faults_in(std::string(tags)).empty()); }

TEST_CASE("a fault names its place in the document and its line", "[exchange][schema]") {
    CHECK(faults_in(with("\"id\": \"note\", ", "")) == Faults{"line 1:  lacks \"id\""});
    CHECK(faults_in(with("\"weekday\"", "7")) == Faults{"line 4: /timexes/0/rule is 7, which is of another type"});
    CHECK(faults_in(with("t1", "t")) == Faults{"line 5: /timexes/1/anchor is \"t\", which is not of the form asked for"});
    CHECK(faults_in(with("\"type\": \"DATE\"", "\"type\": \"DAY\"")) ==
          Faults{"line 4: /timexes/0/type is \"DAY\", none of the values that may stand there"});
    CHECK(faults_in(with("\"rule\": \"r\"", "\"a/b\": 1, \"rule\": \"r\"")) ==
          Faults{"line 5: /timexes/1/a~1b is not in the schema"});
}

TEST_CASE("a definition of another schema is followed", "[exchange][schema]") {
    const auto found = faults_in(with("\"begin\": 0", "\"begin\": -1"));
    REQUIRE(found.size() == 1);
    CHECK_THAT(found.front(), Catch::Matchers::StartsWith("line 4: /timexes/0/begin is -1: expected number greater than"));
}

TEST_CASE("what is not JSON is one fault with its line", "[exchange][schema]") {
    const auto found = faults_in("{\n\"id\": \n}");
    REQUIRE(found.size() == 1);
    CHECK_THAT(found.front(), Catch::Matchers::Equals("line 3:  is not JSON: column 1 cannot stand there"));
}

TEST_CASE("neither a string of a megabyte nor lists a hundred thousand deep break the check", "[exchange][schema]") {
    CHECK(faults_in(with("t1", std::string(1'000'000, 't'))).size() == 1);
    const std::string deep(100'000, '[');
    CHECK(faults_in(with("null", deep + std::string(100'000, ']'))).size() == 1);
}

TEST_CASE("a document shows which schema it has", "[exchange][schema]") {
    CHECK(exchange::schema_of(tags, bundle) == "annals-times-1");
    CHECK(exchange::schema_of(R"({"schema": "annals-record-1"})", bundle) == "annals-record-1");
    CHECK_FALSE(exchange::schema_of(R"({"schema": "annals-record-999"})", bundle));
    CHECK_FALSE(exchange::schema_of(R"({"schema": "../en/time"})", bundle));
    CHECK_FALSE(exchange::schema_of("[1]", bundle));
    CHECK_FALSE(exchange::schema_of("{", bundle));
}

TEST_CASE("a pointer leads to the line of its value", "[exchange][schema]") {
    const std::string text = "{\n\"a,}\": \"]\\\"\",\n\"b/c\": [\n{}, 2,\n{\"d\": 1}]}";
    CHECK(exchange::line_of(text, {"a,}"}) == 2);
    CHECK(exchange::line_of(text, {"b/c", "1"}) == 4);
    CHECK(exchange::line_of(text, {"b/c", "2", "d"}) == 5);
    CHECK(exchange::line_of(text, {"b/c", "9"}) == 3);
    CHECK(exchange::json_pointer({"b/c", "0", "~"}) == "/b~1c/0/~0");
}
