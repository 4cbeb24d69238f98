// What is said of the order of events narrows when they happened.
#include "annals/graph/event_graph.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;
using events::LinkKind;
using events::TimeRelation;
using test::iso;
using test::link;

namespace {

const graph::Event& event(const graph::Story& story, const std::string& type) {
    const auto found =
        std::find_if(story.events.begin(), story.events.end(), [&](const graph::Event& one) { return one.type == type; });
    if (found == story.events.end()) throw std::invalid_argument("no event of type " + type);
    return *found;
}

/// "The mayor resigned … the bridge collapsed": an undated event of the past and a dated one.
test::RecordBuilder resigned_and_collapsed(const std::string& collapsed) {
    test::RecordBuilder article("a", "2024-05-13", "The mayor resigned when the bridge collapsed on that day.");
    article.event("POL.RESIGN", "resigned").tense(TimeRelation::past);
    article.event("CIV.DISASTER", "collapsed").at("that day", collapsed);
    return article;
}

graph::Story with_links(test::RecordBuilder article, std::vector<events::EventLink> links) {
    article.record().links = std::move(links);
    return link({article.record()});
}

bool related(const graph::Story& story, const std::string& from, const std::string& to, graph::RelationType type) {
    return std::any_of(story.relations.begin(), story.relations.end(), [&](const graph::Relation& relation) {
        return story.events[relation.from].type == from && story.events[relation.to].type == to && relation.type == type &&
               relation.basis == "stated";
    });
}

}  // namespace

TEST_CASE("what came after a dated event lies between it and the publication", "[graph][constraints]") {
    const auto story = with_links(resigned_and_collapsed("2024-05-10"), {{1, 0, LinkKind::before, {}}});
    const auto& when = event(story, "POL.RESIGN").when;
    CHECK(iso(when.value) == "2024-05-10/2024-05-13");
    CHECK(when.basis == graph::WhenBasis::constraint);
    CHECK(related(story, "CIV.DISASTER", "POL.RESIGN", graph::RelationType::before));
}

TEST_CASE("what came before a dated event had happened by then", "[graph][constraints]") {
    const auto story = with_links(resigned_and_collapsed("2024-05-10"), {{0, 1, LinkKind::before, {}}});
    CHECK(iso(event(story, "POL.RESIGN").when.value) == "../2024-05-10");
}

TEST_CASE("what went on during a dated event lies within it", "[graph][constraints]") {
    const auto story = with_links(resigned_and_collapsed("2024-05-02/2024-05-04"), {{0, 1, LinkKind::during, {}}});
    CHECK(iso(event(story, "POL.RESIGN").when.value) == "2024-05-02/2024-05-04");
    CHECK(related(story, "POL.RESIGN", "CIV.DISASTER", graph::RelationType::during));
}

TEST_CASE("an effect does not begin before its cause, and may outlast it", "[graph][constraints]") {
    const auto story = with_links(resigned_and_collapsed("2024-05-10"), {{1, 0, LinkKind::causes, {}}});
    CHECK(iso(event(story, "POL.RESIGN").when.value) == "2024-05-10/2024-05-13");
    CHECK(related(story, "CIV.DISASTER", "POL.RESIGN", graph::RelationType::causes));
}

TEST_CASE("bounds reach through a chain of events", "[graph][constraints]") {
    test::RecordBuilder article("a", "2024-05-13", "They met, then they argued, and on Friday they parted.");
    article.event("DIP.MEET", "met").tense(TimeRelation::past);
    article.event("SAY.CRITICIZE", "argued").tense(TimeRelation::past);
    article.event("DIP.BREAK", "parted").at("Friday", "2024-05-10");
    const auto story = with_links(article, {{0, 1, LinkKind::before, {}}, {1, 2, LinkKind::before, {}}});
    CHECK(iso(event(story, "DIP.MEET").when.value) == "../2024-05-10");
}

TEST_CASE("a day that an event has of its own is not touched", "[graph][constraints]") {
    test::RecordBuilder article("a", "2024-05-13", "The wall fell on Thursday and the guards fled on Saturday.");
    article.event("CIV.DISASTER", "fell").at("Thursday", "2024-05-09");
    article.event("MIL.RETREAT", "fled").at("Saturday", "2024-05-11");
    const auto story = with_links(article, {{0, 1, LinkKind::before, {}}});
    CHECK(iso(event(story, "CIV.DISASTER").when.value) == "2024-05-09");
    CHECK(iso(event(story, "MIL.RETREAT").when.value) == "2024-05-11");
    CHECK(story.conflicts.empty());
}

TEST_CASE("an order that the dates contradict is shown as a conflict, and not believed", "[graph][constraints]") {
    test::RecordBuilder article("a", "2024-05-13", "The guards fled on Thursday after the wall fell on Friday.");
    article.event("MIL.RETREAT", "fled").at("Thursday", "2024-05-09");
    article.event("CIV.DISASTER", "fell").at("Friday", "2024-05-10");
    const auto story = with_links(article, {{1, 0, LinkKind::before, {}}});
    CHECK_FALSE(related(story, "CIV.DISASTER", "MIL.RETREAT", graph::RelationType::before));
    REQUIRE(story.conflicts.size() == 1);
    CHECK(story.conflicts[0].kind == graph::ConflictKind::date);
    CHECK(story.conflicts[0].events.size() == 2);
    CHECK(story.conflicts[0].values == std::vector<std::string>{"The guards fled on Thursday after the wall fell on Friday."});
}

TEST_CASE("of orders that run in a circle the least told is dropped", "[graph][constraints]") {
    const auto told = [](const std::string& id, const std::string& text, bool fled_first) {
        test::RecordBuilder article(id, "2024-05-13", text, id);
        article.event(fled_first ? "MIL.RETREAT" : "CIV.DISASTER", fled_first ? "fled" : "fell")
            .tense(TimeRelation::past)
            .place("Tarn");
        article.event(fled_first ? "CIV.DISASTER" : "MIL.RETREAT", fled_first ? "fell" : "fled")
            .tense(TimeRelation::past)
            .place("Tarn");
        for (auto& one : article.record().events) one.clause = one.trigger;
        article.record().links = {{0, 1, LinkKind::before, {}}};
        return article.record();
    };
    const auto story = link(
        {told("a", "The guards fled before the wall fell.", true), told("b", "The wall fell before the guards fled.", false)});
    REQUIRE(story.conflicts.size() == 1);
    CHECK(story.conflicts[0].kind == graph::ConflictKind::date);
    CHECK(story.events.size() == 2);
    const graph::EventGraph graph(story);
    CHECK(graph.topological_order().size() == story.events.size());
}

TEST_CASE("what did not happen bounds nothing", "[graph][constraints]") {
    auto article = resigned_and_collapsed("2024-05-10");
    article.record().events[1].polarity = events::Polarity::negative;
    CHECK(iso(event(with_links(article, {{1, 0, LinkKind::before, {}}}), "POL.RESIGN").when.value) == "../2024-05-13");
}
