#include "render/text.hpp"

#include <sstream>

#include "story_builder.hpp"
#include "support/catch.hpp"

using namespace annals;
using namespace annals::render;
using namespace annals::render::test;
using namespace date::literals;
using Catch::Matchers::Contains;

namespace {

std::string page_of(const StoryBuilder& story, std::size_t width = 80) {
    std::ostringstream out;
    RenderOptions options;
    options.width = width;
    write_text(out, story.timeline(), options);
    return out.str();
}

}  // namespace

TEST_CASE("events of one date stand under one heading, with place, sources and lines", "[render]") {
    StoryBuilder story;
    story.article("herald", "Northern Herald");
    story.article("ledger", "The Ledger");
    story.event("Troops enter the town", on(2022_y / 9 / 10)).at("Izium").told_in(0).told_in(1);
    story.event("A bridge is closed", on(2022_y / 9 / 10)).told_in(1);
    CHECK(page_of(story) ==
          "Timeline\n"
          "========\n"
          "\n"
          "Saturday 10 September 2022\n"
          "\n"
          "  * Troops enter the town\n"
          "    Izium, STATE.OTHER\n"
          "    2 sources: Northern Herald, The Ledger [herald:1, ledger:1]\n"
          "\n"
          "  * A bridge is closed\n"
          "    STATE.OTHER\n"
          "    1 source: The Ledger [ledger:1]\n"
          "\n"
          "2 events from 2 articles shown.\n");
}

TEST_CASE("a claim says whose it is", "[render]") {
    StoryBuilder story;
    story.article("herald", "Northern Herald");
    story.event("The garrison leaves", on(2022_y / 9 / 10))
        .as(events::Factuality::claimed)
        .says("the governor", "Telegram")
        .told_in(0);
    CHECK_THAT(page_of(story), Contains("    claimed, according to the governor, via Telegram\n"));
}

TEST_CASE("undated events come last, however they are ranked", "[render]") {
    StoryBuilder story;
    story.event("Once", undated());
    story.event("Then", up_to(2022_y / 9 / 12));
    const auto page = page_of(story);
    CHECK(page.find("Up to 12 September 2022") < page.find("Date unknown"));
}

TEST_CASE("the last line counts what is hidden and says how to see it", "[render]") {
    StoryBuilder story;
    story.event("It happened", on(2022_y / 9 / 10));
    story.event("It is demanded", on(2022_y / 9 / 10)).as(events::Factuality::requested);
    CHECK_THAT(page_of(story, 200),
               Contains("1 event from 0 articles shown. 1 more is denied, planned, demanded or merely possible"));
}

TEST_CASE("nothing is wider than the terminal", "[render]") {
    StoryBuilder story;
    story.article("herald", "Northern Herald");
    story.event("Troops enter the town after a long night march through the woods east of the river", on(2022_y / 9 / 10))
        .told_in(0);
    std::istringstream lines(page_of(story, 40));
    for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 40);
}

TEST_CASE("contradicting tellings are named", "[render]") {
    StoryBuilder story;
    story.event("The army takes ground", on(2022_y / 9 / 11));
    story.story().conflicts.push_back({graph::ConflictKind::quantity, {0}, {"1,100 square miles", "2,300 square miles"}, {}});
    CHECK_THAT(page_of(story), Contains("sources differ on the"));
    CHECK_THAT(page_of(story), Contains("1,100 square miles; 2,300 square miles"));
}
