#include <fstream>
#include <iterator>
#include <sstream>

#include <rapidcheck.h>
#include <nlohmann/json.hpp>

#include "annals/exchange/json_schema.hpp"
#include "annals/exchange/timeline_json.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;
using nlohmann::json;

namespace {

std::string written(std::vector<events::Record> records, const timeline::Selection& selection = {}, bool shown_only = false) {
    std::ostringstream out;
    const auto timeline = timeline::arrange(graph::link(std::move(records), test::written_in_rule), selection);
    exchange::write_timeline_json(out, timeline, "0123", shown_only);
    return out.str();
}

events::Record flood(const std::string& id = "a") {
    test::RecordBuilder article(
        id, "2023-05-12", "“Évacuez”, said the préfet — and on Friday the Rhône flooded Arles’ old town. It may flood again.");
    article.event("SAY.REQUEST", "said").agent("Préfet", events::Role::speaker);
    article.event("CIV.DISASTER", "flooded")
        .at("on Friday", "2023-05-12")
        .place("Arles", {"Provence", "France"})
        .said_in(0)
        .quantity(3, "street");
    article.event("CIV.DISASTER", "flood").tense(events::TimeRelation::future).factuality(events::Factuality::possible);
    article.record().article.published.evidence.push_back({"byline", "said", article.find("said")});
    return article.record();
}

std::vector<exchange::SchemaFault> faults(const std::string& timeline) {
    return exchange::check_against_schema(timeline, "annals-timeline-1", resources::Bundle::embedded());
}

/// The code points [begin, end) of a UTF-8 text.
std::string slice(const std::string& text, std::size_t begin, std::size_t end) {
    std::string found;
    std::size_t point = 0;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++point;
        if (point > begin && point <= end) found += c;
    }
    return found;
}

}  // namespace

TEST_CASE("the JSON is as its schema says", "[exchange]") {
    for (const auto& fault : faults(written({flood()}))) FAIL_CHECK(fault.where << " " << fault.what);
    for (const auto& fault : faults(written({}))) FAIL_CHECK(fault.where << " " << fault.what);
}

TEST_CASE("offsets count code points: text[begin:end] is the quote", "[exchange]") {
    const auto record = flood();
    const std::string text(record.article.text.view());
    const auto timeline = json::parse(written({record}));
    REQUIRE(timeline["events"].size() == 3);
    for (const auto& event : timeline["events"]) {
        for (const auto& mention : event["mentions"]) {
            CHECK(slice(text, mention["begin"], mention["end"]) == mention["quote"]);
            const auto trigger = slice(text, mention["trigger"]["begin"], mention["trigger"]["end"]);
            CHECK((trigger == "said" || trigger == "flooded" || trigger == "flood"));
        }
    }
    const auto& evidence = timeline["articles"][0]["published"]["evidence"][0];
    CHECK(slice(text, evidence["begin"], evidence["end"]) == evidence["quote"]);
}

TEST_CASE("an open end is an absent field, a closed one a full day", "[exchange]") {
    const auto timeline = json::parse(written({flood()}));
    for (const auto& event : timeline["events"]) {
        const auto& when = event["when"];
        if (event["factuality"] == "possible") {
            CHECK(when["earliest"] == "2023-05-12");
            CHECK_FALSE(when.contains("latest"));
        }
        if (event["type"] == "SAY.REQUEST") {
            CHECK(when["latest"] == "2023-05-12");
            CHECK_FALSE(when.contains("earliest"));
        }
    }
}

TEST_CASE("a publication day is a value only where it is known to the day", "[exchange]") {
    auto record = flood();
    CHECK(json::parse(written({record}))["articles"][0]["published"]["value"] == "2023-05-12");
    record.article.published.latest = test::day("2023-05-14");
    const auto published = json::parse(written({record}))["articles"][0]["published"];
    CHECK_FALSE(published.contains("value"));
    CHECK(published["earliest"] == "2023-05-12");
    CHECK(published["precision"] == "range");
}

TEST_CASE("every event is written, and only the selected ones on demand", "[exchange]") {
    CHECK(json::parse(written({flood()}))["events"].size() == 3);
    CHECK(json::parse(written({flood()}, {}, true))["events"].size() == 2);
}

TEST_CASE("the same articles in another order give the same bytes", "[exchange]") {
    CHECK(written({flood("a"), flood("b")}) == written({flood("b"), flood("a")}));
}

TEST_CASE("any bytes in a name leave valid JSON", "[exchange]") {
    CHECK(rc::check([](const std::string& name) {
        auto record = flood();
        record.entities.actors[0].name = name;
        RC_ASSERT(json::accept(written({record})));
    }));
}
