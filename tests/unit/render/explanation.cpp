#include "annals/render/explanation.hpp"

#include "support/catch.hpp"

using namespace annals::render;

namespace {

constexpr const char* when =
    R"({"earliest": "2023-05-14", "latest": "2023-05-14", "granularity": "part_of_day", "text": "Sunday evening",
    "rule": "part of a named day", "anchor": "publication date 2023-05-16", "steps": ["weekday(sunday, past) = 2023-05-14"],
    "basis": "same sentence", "alternatives": [{"earliest": "2023-05-21", "latest": "2023-05-21", "granularity": "day"}],
    "confidence": {"class": "medium", "reasons": ["several-readings"]}})";

std::string event(const std::string& id, const std::string& mention) {
    return R"({"id": ")" + id + R"(", "rank": 1, "headline": "The café fell", "type": "INFRA.DAMAGE", "factuality": "asserted",
        "polarity": "positive", "when": )" +
           when +
           R"(, "places": ["place:x"], "participants": [], "attribution": [], "sources": ["Gazette"], "mentions": [{"id": ")" +
           mention + R"(", "article": "a", "begin": 10, "end": 23, "quote": "The café fell", "trigger": {"begin": 19, "end": 23},
        "type": "INFRA.DAMAGE", "rule": "collapse", "factuality": "claimed", "polarity": "negative", "when": )" +
           when + R"(, "places": [], "participants": [{"actor": "actor:y", "role": "agent"}],
        "attribution": [{"source": "the police", "kind": "indirect", "via": "said"}], "reasons": [], "merged_by": ["same day"]}]})";
}

const std::string written_timeline =
    R"({"actors": [{"id": "actor:y", "name": "Ann Lee"}], "places": [{"id": "place:x", "name": "Norden"}],
    "conflicts": [{"kind": "quantity", "events": ["e-1"], "values": ["3", "4"]}], "relations": [], "events": [)" +
    event("e-1", "m-1") + "," + event("e-2", "m-2") + "]}";

}  // namespace

TEST_CASE("an explanation tells words, rule, date and its arithmetic, and why tellings are one", "[render][explain]") {
    const auto text = explain(written_timeline, "e-1", 80);
    for (const char* line :
         {"The café fell\n", "2023-05-14 (part of day)", "\"Sunday evening\", by rule \"part of a named day\"",
          "weekday(sunday, past) = 2023-05-14", "or: 2023-05-21 (day)", "tellings differ on the quantity: 3, 4",
          "Where      Norden", "Trigger    \"fell\", by rule \"collapse\"", "Ann Lee (agent)", "the police (indirect, \"said\")",
          "claimed, said not to be", "One with   the tellings above: same day"})
        CHECK_THAT(text, Catch::Contains(line));
}

TEST_CASE("a mention's id, or the beginning of an id, is enough where it fits one event", "[render][explain]") {
    CHECK(explain(written_timeline, "m-2", 80) == explain(written_timeline, "e-2", 80));
    CHECK_THROWS_WITH(explain(written_timeline, "e-", 80), Catch::Contains("2 events"));
    CHECK_THROWS_WITH(explain(written_timeline, "x", 80), Catch::Contains("'x'"));
    CHECK_THROWS_AS(explain(written_timeline, "", 80), UnknownId);
}
