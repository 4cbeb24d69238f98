#include "render/drawing.hpp"

#include <algorithm>

#include "story_builder.hpp"
#include "support/catch.hpp"

using namespace annals;
using namespace annals::render;
using namespace annals::render::test;
using namespace date::literals;

namespace {

std::vector<std::string> headings(const Drawing& drawing) {
    std::vector<std::string> all;
    for (const auto& column : drawing.columns) all.push_back(column.heading.back());
    return all;
}

struct Rectangle {
    double left, right, top, bottom;
};
Rectangle around(Point centre, Extent size) {
    return {centre.x - size.width / 2, centre.x + size.width / 2, centre.y - size.height / 2, centre.y + size.height / 2};
}
bool overlap(const Rectangle& a, const Rectangle& b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

std::vector<Rectangle> rectangles(const Drawing& drawing) {
    std::vector<Rectangle> all;
    for (const auto& column : drawing.columns) {
        for (const auto lane : column.lanes) all.push_back(around(lane, heading));
        for (const auto& box : column.boxes) all.push_back(around(box.centre, box.size));
    }
    for (const auto* badges : {&drawing.actors, &drawing.places}) {
        for (const auto& badge : *badges) all.push_back(around(badge.centre, badge.size));
    }
    return all;
}

/// A month of events, five a day, each with an actor and a place.
StoryBuilder long_story() {
    StoryBuilder story;
    story.article("herald", "Northern Herald");
    for (int i = 0; i < 150; ++i) {
        const auto day = calendar::Day{2022_y / 9 / 1} + date::days{i / 5};
        story.event("Event number " + std::to_string(i) + " of a long story with many words", on(day))
            .told_in(0)
            .by("Actor " + std::to_string(i % 17))
            .at("Place " + std::to_string(i % 23));
    }
    return story;
}

}  // namespace

TEST_CASE("columns go from the past to the future, each date once, the undated last", "[render]") {
    StoryBuilder story;
    story.event("Unknown", undated());
    story.event("Saturday", on(2022_y / 9 / 10));
    story.event("Some time", up_to(2022_y / 9 / 10));
    story.event("Going on", since(2022_y / 9 / 10));
    story.event("Weekend", from_to(2022_y / 9 / 10, 2022_y / 9 / 11, calendar::Granularity::weekend));
    story.event("Saturday again", on(2022_y / 9 / 10));
    CHECK(headings(draw(story.timeline())) == std::vector<std::string>{"up to 10 September 2022", "10 September 2022",
                                                                       "(weekend)", "since 10 September 2022", "date unknown"});
}

TEST_CASE("what is not known to have happened is not drawn unless it is asked for", "[render]") {
    StoryBuilder story;
    story.event("It is vowed", on(2022_y / 9 / 10)).as(events::Factuality::future);
    CHECK(draw(story.timeline()).columns.empty());
    auto everything = story.timeline();
    everything.entries[0].shown = true;
    CHECK(draw(everything).columns.at(0).boxes.at(0).certainty == Certainty::unreal);
}

TEST_CASE("claims and contradictions are drawn apart from what is simply told", "[render]") {
    StoryBuilder story;
    story.event("Told", on(2022_y / 9 / 10));
    story.event("Claimed", on(2022_y / 9 / 10)).as(events::Factuality::claimed);
    story.event("Counted", on(2022_y / 9 / 10));
    story.story().conflicts.push_back({graph::ConflictKind::quantity, {2}, {"20", "30"}, {}});
    const auto boxes = draw(story.timeline()).columns.at(0).boxes;
    CHECK(boxes[0].certainty == Certainty::told);
    CHECK(boxes[1].certainty == Certainty::claimed);
    CHECK(boxes[2].certainty == Certainty::disputed);
}

TEST_CASE("few actors are all drawn; of many, those that come twice", "[render]") {
    StoryBuilder few;
    few.event("Meeting", on(2022_y / 9 / 10)).by("Anna").by("Boris");
    CHECK(draw(few.timeline()).actors.size() == 2);
    StoryBuilder many;
    for (int i = 0; i < 30; ++i)
        many.event("Meeting", on(2022_y / 9 / 10)).by("Actor " + std::to_string(i)).by("Chair " + std::to_string(i / 3));
    const auto actors = draw(many.timeline()).actors;
    CHECK(actors.size() == 10);
    CHECK(std::all_of(actors.begin(), actors.end(), [](const Badge& badge) { return badge.ties.size() == 3; }));
}

TEST_CASE("no two parts of a drawing overlap, however long the story", "[render]") {
    const auto story = long_story();
    const auto parts = rectangles(draw(story.timeline()));
    REQUIRE(parts.size() > 150);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) REQUIRE_FALSE(overlap(parts[i], parts[j]));
    }
}

TEST_CASE("a long story is folded so that it prints larger", "[render]") {
    const auto drawing = draw(long_story().timeline());
    CHECK(drawing.columns.back().band > 0);
    CHECK(drawing.size.width < 3 * drawing.size.height);
}

TEST_CASE("an empty timeline is an empty drawing", "[render]") {
    const auto drawing = draw(StoryBuilder{}.timeline());
    CHECK(drawing.columns.empty());
    CHECK(drawing.actors.empty());
}
