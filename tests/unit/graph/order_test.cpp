#include <algorithm>
#include <set>

#include <rapidcheck.h>

#include "annals/graph/boost_graph.hpp"
#include "annals/graph/event_graph.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace annals;

namespace {

graph::Event event(const std::string& when) {
    graph::Event made;
    if (!when.empty()) made.when.value = test::value(when);
    return made;
}

graph::Story story(const std::vector<std::string>& whens) {
    graph::Story made;
    for (const auto& when : whens) made.events.push_back(event(when));
    return made;
}

void before(graph::Story& story, std::uint32_t first, std::uint32_t second) {
    story.relations.push_back({first, second, graph::RelationType::before, "stated", {}});
}

std::vector<std::uint32_t> order(const graph::Story& story) {
    std::vector<std::uint32_t> events;
    for (const auto& ranked : graph::EventGraph(story).topological_order()) events.push_back(ranked.event);
    return events;
}

using Pairs = std::set<std::pair<std::uint32_t, std::uint32_t>>;

/// Everything that can be reached along the edges.
Pairs closure(const std::vector<graph::Edge>& edges, std::size_t count) {
    std::vector<std::vector<bool>> reach(count, std::vector<bool>(count));
    for (const auto& edge : edges) {
        if (edge.kind == graph::EdgeKind::before) reach[edge.source][edge.target] = true;
    }
    for (std::size_t k = 0; k < count; ++k)
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = 0; j < count; ++j) reach[i][j] = reach[i][j] || (reach[i][k] && reach[k][j]);
    Pairs pairs;
    for (std::uint32_t i = 0; i < count; ++i)
        for (std::uint32_t j = 0; j < count; ++j)
            if (reach[i][j]) pairs.emplace(i, j);
    return pairs;
}

/// A story of a few events with random days and forward edges.
graph::Story random_story() {
    graph::Story made;
    const auto count = *rc::gen::inRange<std::uint32_t>(1, 12);
    for (std::uint32_t i = 0; i < count; ++i) {
        const int number = *rc::gen::inRange(0, 12);
        made.events.push_back(
            event(number == 0 ? "" : "2022-09-" + std::string(number < 10 ? "0" : "") + std::to_string(number)));
    }
    for (std::uint32_t i = 0; i < count; ++i)
        for (std::uint32_t j = i + 1; j < count; ++j)
            if (*rc::gen::inRange(0, 4) == 0) before(made, i, j);
    return made;
}

}  // namespace

TEST_CASE("events go by day, undated ones last", "[graph][order]") {
    CHECK(order(story({"", "2022-09-11", "2022-09-09"})) == std::vector<std::uint32_t>{2, 1, 0});
}

TEST_CASE("what is known only up to a day stands after that day's events", "[graph][order]") {
    const auto ranked = graph::EventGraph(story({"../2022-09-10", "2022-09-10", "2022-09-11"})).topological_order();
    CHECK(ranked[0].event == 1);
    CHECK(ranked[1].event == 0);
    CHECK(ranked[0].rank == ranked[1].rank);
    CHECK(ranked[2].rank == ranked[0].rank + 1);
}

TEST_CASE("an undated event that came before Friday's stands before it", "[graph][order]") {
    auto told = story({"2022-09-12", "2022-09-09", ""});
    before(told, 2, 1);
    CHECK(order(told) == std::vector<std::uint32_t>{2, 1, 0});
}

TEST_CASE("a contradiction does not stop the sort", "[graph][order]") {
    auto told = story({"2022-09-09", "2022-09-10", ""});
    before(told, 0, 1);
    before(told, 1, 0);
    CHECK(order(told).size() == 3);
    CHECK(graph::EventGraph(told).reduced_order().size() == 1);
}

TEST_CASE("a drawing needs no edge that a path implies", "[graph][reduction]") {
    auto told = story({"2022-09-09", "2022-09-10", "2022-09-11"});
    before(told, 0, 1);
    before(told, 1, 2);
    before(told, 0, 2);
    CHECK(graph::EventGraph(told).reduced_order().size() == 2);
}

TEST_CASE("the order respects every before edge", "[graph][order]") {
    CHECK(rc::check([] {
        const auto told = random_story();
        const auto sorted = order(told);
        RC_ASSERT(sorted.size() == told.events.size());
        const auto place = [&](std::uint32_t e) { return std::find(sorted.begin(), sorted.end(), e) - sorted.begin(); };
        for (const auto& relation : told.relations) RC_ASSERT(place(relation.from) < place(relation.to));
    }));
}

TEST_CASE("reduction keeps what can be reached, and reducing again takes nothing away", "[graph][reduction]") {
    CHECK(rc::check([] {
        auto told = random_story();
        const graph::EventGraph graph(told);
        const auto reduced = graph.reduced_order();
        RC_ASSERT(closure(reduced, told.events.size()) == closure(graph.edges(), told.events.size()));
        told.relations.clear();
        for (const auto& edge : reduced) before(told, edge.source, edge.target);
        RC_ASSERT(graph::EventGraph(told).reduced_order().size() == reduced.size());
    }));
}

TEST_CASE("the Boost graph has the same vertices and edges", "[graph]") {
    auto told = story({"2022-09-09", "2022-09-10"});
    before(told, 0, 1);
    const graph::EventGraph graph(told);
    CHECK(boost::num_vertices(graph::boost_graph(graph)) == graph.vertices().size());
    CHECK(boost::num_edges(graph::boost_graph(graph)) == graph.edges().size());
}
