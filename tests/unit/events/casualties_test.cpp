// Those to whom something is done: how many they are, and how it is said.
#include <algorithm>

#include "support/catch.hpp"
#include "unit/events/reading_support.hpp"

using namespace annals;
using namespace annals::events;

namespace {

using Names = std::vector<std::string>;

/// "agent Shells": roles with the words of those who have them, in alphabetical order.
Names played(const std::string& text, const std::string& trigger) {
    const auto record = read(text);
    const auto* event = find_event(record, trigger);
    REQUIRE(event != nullptr);
    Names found;
    const auto add = [&](const auto& part) {
        found.push_back(std::string(name(part.role)) + " " + std::string(record.article.text.quote(part.span)));
    };
    for (const auto& participant : event->participants) add(participant);
    for (const auto& argument : event->arguments) add(argument);
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

TEST_CASE("how exact a number is belongs to those who are counted", "[events]") {
    CHECK(played("At least seven people were killed.", "killed") == Names{"patient At least seven people"});
    CHECK(played("Shells killed at least seven people.", "killed") == Names{"agent Shells", "patient at least seven people"});
    CHECK(played("Up to 30 soldiers were captured.", "captured") == Names{"patient Up to 30 soldiers"});
    CHECK(played("More than a dozen villagers were killed.", "killed") == Names{"patient More than a dozen villagers"});
    CHECK(played("Troops in at least seven towns surrendered.", "surrendered") == Names{"agent Troops"});
    CHECK(played("At least the clerks were killed.", "killed") == Names{"patient the clerks"});
}

TEST_CASE("what an adjective says has come to those of whom it is said", "[events]") {
    CHECK(played("Four soldiers were dead.", "dead") == Names{"patient Four soldiers"});
    CHECK(played("Ten people were missing.", "missing") == Names{"patient Ten people"});
}

TEST_CASE("who was hurt when something happened had it done to them", "[events]") {
    CHECK(played("Fifty others were injured when the bus overturned.", "injured") == Names{"patient Fifty others"});
    CHECK(played("Three people were hurt in the blast.", "hurt") == Names{"patient Three people"});
}

TEST_CASE("the subject of what is said does not hear it", "[events]") {
    CHECK(played("Police said at least two men were arrested.", "said") == Names{"speaker Police"});
    CHECK(played("Police said at least two men were arrested.", "arrested") == Names{"patient at least two men"});
    CHECK(played("The council told residents to leave.", "told") == Names{"addressee residents", "speaker The council"});
    CHECK(played("The council told residents who fled that it was safe.", "told") ==
          Names{"addressee residents", "speaker The council"});
}

TEST_CASE("a toll and a number alone count people", "[events]") {
    const auto counted = [](const std::string& text, const std::string& trigger) {
        const auto record = read(text);
        const auto* event = find_event(record, trigger);
        REQUIRE(event != nullptr);
        return event->quantities.empty() ? 0.0 : event->quantities.front().number;
    };
    CHECK(counted("The death toll rose to 27 on Friday.", "death toll") == 27);
    CHECK(counted("At least 11 were injured, and 12 dead were found.", "dead") != 11);
    CHECK(counted("The storm left at least 11 dead in the valley.", "dead") == 11);
    CHECK(counted("The death toll was not known in 2022.", "death toll") == 0);
}
