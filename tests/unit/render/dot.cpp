#include "render/dot.hpp"

#include <sstream>

#include "story_builder.hpp"
#include "support/catch.hpp"

using namespace annals;
using namespace annals::render;
using namespace annals::render::test;
using namespace date::literals;
using Catch::Matchers::Contains;

namespace {

std::string drawn(const StoryBuilder& story, const RenderOptions& options = {}) {
    std::ostringstream out;
    write_dot(out, story.timeline(), options);
    return out.str();
}

}  // namespace

TEST_CASE("who acts points at the event, who suffers is pointed at", "[render]") {
    StoryBuilder story;
    story.event("The army shells the town", on(2022_y / 9 / 10)).by("army").by("townspeople", events::Role::patient);
    const auto dot = drawn(story);
    CHECK_THAT(dot, Contains("a0 -> e0"));
    CHECK_THAT(dot, Contains("e0 -> a1"));
}

TEST_CASE("a headline cannot break out of its box", "[render]") {
    StoryBuilder story;
    story.event("\"]; } <b>&\\N", on(2022_y / 9 / 10)).by("\\").at("a\"b");
    const auto dot = drawn(story);
    CHECK_THAT(dot, Contains(R"(&quot;]; } &lt;b&gt;&amp;\N)"));
    CHECK_THAT(dot, Contains(R"(label="\\")"));
    CHECK_THAT(dot, Contains(R"(label="a\"b")"));
}

TEST_CASE("the title says how much of the story is drawn", "[render]") {
    StoryBuilder story;
    story.event("One", on(2022_y / 9 / 10));
    story.event("Two", on(2022_y / 9 / 11));
    auto part = story.timeline();
    part.entries[1].shown = false;
    std::ostringstream out;
    RenderOptions options;
    options.title = "War & peace";
    write_dot(out, part, options);
    CHECK_THAT(out.str(), Contains("<b>War &amp; peace</b>"));
    CHECK_THAT(out.str(), Contains("1 of 2 events"));
}

TEST_CASE("tellings that contradict each other are joined by a line", "[render]") {
    StoryBuilder story;
    story.event("A dozen are hurt", on(2022_y / 9 / 10));
    story.event("Thirty are hurt", on(2022_y / 9 / 10));
    story.story().conflicts.push_back({graph::ConflictKind::quantity, {0, 1}, {"12", "30"}, {}});
    CHECK_THAT(drawn(story), Contains("e0 -> e1 [color=\"#b3261e\", style=dashed"));
}
