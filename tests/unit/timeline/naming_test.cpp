// Whom or what a reader means by a name.
#include "timeline/naming.hpp"

#include <set>

#include "annals/timeline/timeline.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;

namespace {

/// A firm, its mayor, and a thing that takes part in events as words only.
graph::Story launch() {
    test::RecordBuilder article(
        "a", "2023-05-12",
        "Norvane launched the Tide Music Player 2. Critics praised the Tide's screen. A Norvane engine failed. "
        "Many Tides broke. Ada Lint resigned.");
    const auto told = [&](const std::string& trigger, const std::string& words) {
        auto& event = article.event("OTHER", trigger).tense(events::TimeRelation::past).mention();
        if (!words.empty()) event.arguments.push_back({events::Role::patient, article.find(words)});
        return article.record().events.size() - 1;
    };
    told("launched", "the Tide Music Player 2");
    article.record().entities.actors.push_back({"norvane", "Norvane", entities::ActorKind::organisation, {"Norvane"}, ""});
    article.record().events[0].participants.push_back({0, events::Role::agent, article.find("Norvane")});
    told("praised", "the Tide's screen");
    told("failed", "A Norvane engine");
    told("broke", "Many Tides");
    article.event("OTHER", "resigned").tense(events::TimeRelation::past).agent("Ada Lint");
    return test::link({article.record()});
}

/// The triggers of what it takes part in.
std::set<std::string> takes_part(const std::string& name) {
    const auto story = launch();
    const timeline::Namesake namesake(story, name);
    std::set<std::string> triggers;
    for (const auto& event : story.events) {
        if (!namesake.takes_part_in(event)) continue;
        const auto& mention = event.mentions.front();
        const auto& record = story.records[mention.article];
        triggers.emplace(record.article.text.quote(record.events[mention.mention].trigger));
    }
    return triggers;
}

using Triggers = std::set<std::string>;

}  // namespace

TEST_CASE("a thing takes part in events under its name, which others may stand between, one or many", "[timeline][naming]") {
    CHECK(takes_part("tide player") == Triggers{"launched"});
    CHECK(takes_part("Tide") == Triggers{"launched", "broke"});
    CHECK(takes_part("Player Tide").empty());
}

TEST_CASE("what is no name takes part in nothing", "[timeline][naming]") {
    CHECK(takes_part("-").empty());
    CHECK(takes_part("the").empty());
}

TEST_CASE("what is done to something of a thing is not done to the thing", "[timeline][naming]") {
    CHECK(takes_part("Tide").count("praised") == 0);
}

TEST_CASE("an actor is not what is made by it", "[timeline][naming]") { CHECK(takes_part("NORVANE") == Triggers{"launched"}); }

TEST_CASE("a name with more words before it is the same name where nobody is called by all of them", "[timeline][naming]") {
    CHECK(takes_part("Mayor Ada Lint") == Triggers{"resigned"});
    CHECK(takes_part("Lint Ada").empty());
    CHECK(takes_part("old Norvane").empty());
}

TEST_CASE("a timeline of a thing is no timeline of an unknown actor", "[timeline][naming]") {
    timeline::Selection player, nobody;
    player.actor = "Tide Player";
    nobody.actor = "Tide Recorder";
    const auto told = timeline::arrange(launch(), player);
    CHECK(std::count_if(told.entries.begin(), told.entries.end(), [](const auto& entry) { return entry.shown; }) == 1);
    CHECK_THROWS_AS(timeline::arrange(launch(), nobody), timeline::UnknownName);
}
