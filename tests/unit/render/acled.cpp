#include "render/acled.hpp"

#include <sstream>

#include "render/acled_table.hpp"
#include "story_builder.hpp"
#include "support/catch.hpp"

using namespace annals;
using namespace annals::render;
using namespace annals::render::test;
using namespace date::literals;
using Catch::Matchers::Contains;

namespace {

constexpr auto day = 2022_y / 9 / 10;

/// A battle, told in one article whose text is `words`.
EventBuilder battle(StoryBuilder& story, graph::When when, const std::string& words = "Troops attacked.") {
    story.article("a", "Northern Herald", words);
    auto event = story.event(words, std::move(when)).told_in(0);
    story.story().events.back().type = "MIL.OFFENSIVE";
    return event;
}

Losses write(const StoryBuilder& story, std::string& table) {
    std::ostringstream out;
    auto losses = write_acled(out, story.timeline(), {});
    table = out.str();
    return losses;
}

std::string written(const StoryBuilder& story) {
    std::string table;
    static_cast<void>(write(story, table));
    return table;
}

}  // namespace

TEST_CASE("every type has a kind of event that ACLED knows, or none", "[render]") {
    const AcledTable table(resources::Bundle::embedded());
    REQUIRE(table.find("MIL.STRIKE") != nullptr);
    CHECK(table.find("MIL.STRIKE")->event == "Explosions/Remote violence");
    CHECK(table.find("MIL.STRIKE")->sub_event == "Shelling/artillery/missile attack");
    CHECK(table.find("CIV.PROTEST")->disorder == "Demonstrations");
    CHECK(table.find("SAY.STATEMENT") == nullptr);
}

TEST_CASE("time precision is 1 for a day, 2 for a week, 3 for what is less exact", "[render]") {
    const std::vector<std::pair<graph::When, std::string>> known{{on(day), R"("2022-09-10",2022,1,)"},
                                                                 {from_to(day, 2022_y / 9 / 16), R"("2022-09-10",2022,2,)"},
                                                                 {from_to(day, 2022_y / 9 / 17), R"("2022-09-10",2022,3,)"},
                                                                 {up_to(day), R"("2022-09-10",2022,3,)"}};
    for (const auto& [when, cells] : known) {
        StoryBuilder story;
        battle(story, when);
        CHECK_THAT(written(story), Contains(cells));
    }
}

TEST_CASE("who acts is actor1, who suffers is actor2, and others stand beside them", "[render]") {
    StoryBuilder story;
    battle(story, on(day)).by("army").by("militia").by("rebels", events::Role::patient);
    CHECK_THAT(written(story), Contains(R"("Armed clash","army","militia","rebels","")"));
}

TEST_CASE("the place is the most exact one, with its region and country", "[render]") {
    StoryBuilder story;
    battle(story, on(day)).at("Kharkiv Oblast").at("Izium");
    auto& places = story.story().places;
    places[0].entity = {"", "Kharkiv Oblast", entities::PlaceKind::region, {}, 49.6, 36.3, {"Ukraine"}, {}};
    places[1].entity = {"", "Izium", entities::PlaceKind::city, {}, 49.25, 37.25, {"Kharkiv Oblast", "Ukraine"}, {}};
    CHECK_THAT(written(story), Contains(R"("Ukraine","Kharkiv Oblast","Izium",49.250000,37.250000,1,)"));
}

TEST_CASE("the dead are counted only where all that is told speaks of death and of one number", "[render]") {
    const auto with = [](const std::string& words, std::uint32_t trigger_end, std::vector<events::Quantity> quantities) {
        StoryBuilder story;
        battle(story, on(day), words);
        story.story().records[0].events[0].trigger = {0, trigger_end};
        story.story().events[0].quantities = std::move(quantities);
        return written(story);
    };
    const events::Quantity two{{}, 2, "soldier", ""}, five{{}, 5, "soldier", ""};
    CHECK_THAT(with("Killed were two.", 6, {two}), Contains(R"(,2,"factuality)"));
    CHECK_THAT(with("Wounded were two.", 7, {two}), Contains(R"(,,"factuality)"));
    CHECK_THAT(with("Killed were two.", 6, {two, five}), Contains(R"(,,"factuality)"));
    CHECK_THAT(with("Killed were two.", 6, {{{}, 2, "percent", ""}}), Contains(R"(,,"factuality)"));
}

TEST_CASE("the table always says that it is no ACLED data, and what it leaves out", "[render]") {
    StoryBuilder story;
    battle(story, on(day));
    story.event("The mayor speaks", on(day)).told_in(0);
    battle(story, undated());
    std::string table;
    const auto losses = write(story, table);
    CHECK(losses == Losses{"1 event without a date left out", "1 event of a kind that ACLED does not record left out",
                           "1 event without coordinates",
                           "only the columns are ACLED's: what stands in them was coded by Annals, and is no ACLED data"});
}
