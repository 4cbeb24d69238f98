#include <rapidcheck.h>

#include "annals/graph/merging_model.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;

namespace {

/// A small corpus: articles by number, each with one event of a random day, place and agent.
events::Record random_article(std::size_t number) {
    const std::vector<std::string> places{"Izium", "Kupiansk", ""}, agents{"Army", "Police", ""};
    const auto place = *rc::gen::elementOf(places);
    test::RecordBuilder builder("article-" + std::to_string(number), "2022-09-12", "They took the town that day.");
    auto event = builder.event(*rc::gen::elementOf(std::vector<std::string>{"MIL.OFFENSIVE", "MIL.RETREAT"}), "took");
    if (*rc::gen::arbitrary<bool>()) event.at("that day", "2022-09-" + std::to_string(*rc::gen::inRange(10, 13)));
    if (!place.empty()) event.place(place);
    const auto agent = *rc::gen::elementOf(agents);
    if (!agent.empty()) event.agent(agent);
    return builder.record();
}

std::string summary(const graph::Story& story) {
    std::string all;
    for (const auto& event : story.events) {
        all += event.id + event.type + event.headline + test::iso(event.when.value);
        for (const auto& mention : event.mentions) all += mention.id + std::to_string(mention.article);
    }
    for (const auto& actor : story.actors) all += actor.id + actor.entity.name;
    for (const auto& relation : story.relations) all += std::to_string(relation.from) + ">" + std::to_string(relation.to);
    return all;
}

/// More than are looked for at once: every town is taken on its own day, and told of three times, far apart.
std::vector<events::Record> many_articles() {
    constexpr std::size_t articles = 225, towns = 1500, told_by_one = 20;
    std::vector<events::Record> records;
    for (std::size_t a = 0; a < articles; ++a) {
        std::string text;
        for (std::size_t i = 0; i < told_by_one; ++i) text += "They took the town that day. ";
        test::RecordBuilder builder("article-" + std::to_string(a), "2022-09-12", text);
        for (std::size_t i = 0; i < told_by_one; ++i) {
            const auto town = (a * told_by_one + i) % towns;
            builder.event("MIL.OFFENSIVE", "took")
                .at("that day", town % 2 == 0 ? "2022-09-10" : "2022-09-11")
                .place("Town " + std::to_string(town));
        }
        for (auto& place : builder.record().entities.places) place.kind = entities::PlaceKind::city;
        records.push_back(builder.record());
    }
    return records;
}

void in_reverse(std::size_t count, const std::function<void(std::size_t)>& work) {
    while (count > 0) work(--count);
}

}  // namespace

TEST_CASE("the story does not depend on the order in which articles come", "[graph]") {
    CHECK(rc::check([] {
        std::vector<events::Record> records;
        const auto count = *rc::gen::inRange<std::size_t>(1, 8);
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < count; ++i) {
            records.push_back(random_article(i));
            numbers.push_back(i);
        }
        std::vector<events::Record> shuffled;
        const auto start = *rc::gen::inRange<std::size_t>(0, count);
        for (std::size_t i = 0; i < count; ++i) shuffled.push_back(records[(start + count - i) % count]);
        RC_ASSERT(summary(graph::link(records, test::written_in_rule)) == summary(graph::link(shuffled, test::written_in_rule)));
    }));
}

TEST_CASE("the story does not depend on how the work is spread, and tellings far apart are one event", "[graph]") {
    const auto records = many_articles();
    const auto& model = graph::MergingModel::embedded();
    const auto story = graph::link(records, model, test::written_in_rule);
    CHECK(story.events.size() == 1500);
    CHECK(summary(story) == summary(graph::link(records, model, test::written_in_rule, {}, in_reverse)));
}
