#include <filesystem>
#include <fstream>

#include "support/catch.hpp"
#include "unit/events/reading_support.hpp"

using namespace annals;
using namespace annals::events;

namespace {

std::vector<std::string> words_of(const Record& record, const std::vector<EventMention>& events) {
    std::vector<std::string> words;
    for (const auto& event : events) words.push_back(std::string(record.article.text.quote(event.trigger)));
    return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("what no rule types is an event all the same", "[events][further]") {
    const auto record = read("The bakery painted two rooms after the renovation of its kitchen, the owner said.");
    CHECK(words_of(record, record.events) == Words{"said"});
    CHECK(words_of(record, record.further_events) == Words{"painted", "renovation"});
    CHECK(record.further_events.front().type == untyped);
}

TEST_CASE("things, people and lasting relations are no events", "[events][further]") {
    const auto record = read("The old market, which belongs to the city, has forty stalls and a management of three people.");
    CHECK(words_of(record, record.further_events) == Words{});
}

TEST_CASE("further events have a time, a place and a stance like all others", "[events][further]") {
    const auto record = read("The bakery in Oslo may paint its rooms on Saturday.");
    REQUIRE(words_of(record, record.further_events) == Words{"paint"});
    const auto& paint = record.further_events.front();
    CHECK(paint.factuality == Factuality::possible);
    CHECK(paint.time.expression == 0U);
}

TEST_CASE("told and further events come in text order once all are told", "[events][further]") {
    auto record = read("“Rebels shelled the port,” the mayor said. He painted two rooms and denied the attack.");
    const auto told = record.events.size(), further = record.further_events.size();
    std::vector<std::string> contents;  // the saying of each content
    for (const auto& event : record.events) contents.push_back(event.content_of ? record.events[*event.content_of].rule : "");
    tell_everything(record);
    CHECK(record.events.size() == told + further);
    CHECK(record.further_events.empty());
    CHECK(std::is_sorted(record.events.begin(), record.events.end(),
                         [](const auto& a, const auto& b) { return a.trigger < b.trigger; }));
    for (const auto& event : record.events) {
        if (event.type == untyped || !event.content_of) continue;
        CHECK(std::find(contents.begin(), contents.end(), record.events[*event.content_of].rule) != contents.end());
    }
}

TEST_CASE("a faulty weight of the trigger model is reported with its line", "[events][further]") {
    const auto folder = std::filesystem::temp_directory_path() / "annals-bad-weights";
    std::filesystem::create_directories(folder / "en/events");
    const auto read_with = [&](const std::string& line) {
        std::ofstream(folder / "en/events/triggers.weights") << "# weights\n" << line << "\n";
        EventRules rules(resources::Bundle::with_overrides(folder));
    };
    CHECK_THROWS_WITH(read_with("noun-preposition after much"), Catch::Contains("triggers.weights:2: a line is a feature"));
    CHECK_THROWS_WITH(read_with("noun-colour red 1"), Catch::Contains("no such feature: noun-colour"));
    CHECK_THROWS_WITH(read_with("noun-preposition beyond 1"), Catch::Contains("noun-preposition is never beyond"));
    std::filesystem::remove_all(folder);
}

TEST_CASE("what is said on Sunday happened by Sunday, also what no rule types", "[events][further]") {
    const auto record =
        read("He painted a wall. She painted a door. The mayor said on Sunday that the clerk had painted the hall.");
    REQUIRE_FALSE(record.further_events.empty());
    const auto& painted = record.further_events.back();
    CHECK(painted.time.relation == TimeRelation::until);
    CHECK(painted.time.expression == 0U);
}
