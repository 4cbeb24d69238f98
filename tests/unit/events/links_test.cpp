// What a sentence says of the order and the causes of its events.
#include "support/catch.hpp"
#include "unit/events/reading_support.hpp"

using namespace annals;
using namespace annals::events;

namespace {

/// "collapsed before evacuated", one for each link.
std::vector<std::string> links(const std::string& text) {
    const auto record = read(text);
    std::vector<std::string> found;
    const auto words = [&](std::uint32_t event) {
        return std::string(record.article.text.quote(record.events.at(event).trigger));
    };
    for (const auto& link : record.links)
        found.push_back(words(link.first) + " " + std::string(name(link.kind)) + " " + words(link.second));
    return found;
}

using Links = std::vector<std::string>;

}  // namespace

TEST_CASE("after and before say which of two clauses came first", "[events][links]") {
    CHECK(links("Rescuers evacuated the village after a bridge collapsed.") == Links{"collapsed before evacuated"});
    CHECK(links("The minister resigned before the court convicted his brother.") == Links{"resigned before convicted"});
    CHECK(links("After the bridge collapsed, rescuers evacuated the village.") == Links{"collapsed before evacuated"});
}

TEST_CASE("a preposition before an event noun ties it to the verb", "[events][links]") {
    CHECK(links("Police arrested two men during the protests.") == Links{"arrested during protests"});
    CHECK(links("The minister resigned because of the strike.") == Links{"strike causes resigned"});
    CHECK(links("Soldiers withdrew from the town ahead of the ceasefire.") == Links{"withdrew before ceasefire"});
}

TEST_CASE("a verb of causing ties its subject to its object", "[events][links]") {
    CHECK(links("The earthquake caused a blackout in the city.") == Links{"earthquake causes blackout"});
    CHECK(links("The earthquake did not cause a blackout in the city.").empty());
}

TEST_CASE("events that nothing ties have no link", "[events][links]") {
    CHECK(links("Police arrested two men. The minister resigned.").empty());
    CHECK(links("Police arrested two men and the minister resigned.").empty());
}
