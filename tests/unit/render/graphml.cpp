// GraphML is read back by Boost's own reader: the graph that went in comes out.
#include "render/graphml.hpp"

#include <map>
#include <sstream>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphml.hpp>

#include "story_builder.hpp"
#include "support/catch.hpp"

using namespace annals;
using namespace annals::render::test;
using namespace date::literals;

namespace {

struct ReadNode {
    std::string label, node, earliest, latest, edtf;
    double latitude = 0, longitude = 0;
};
struct ReadEdge {
    std::string relation, role;
};
using ReadGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, ReadNode, ReadEdge>;

std::string written(const timeline::Timeline& timeline) {
    std::ostringstream out;
    render::write_graphml(out, timeline, {});
    return out.str();
}

ReadGraph read(const std::string& text) {
    ReadGraph graph;
    boost::dynamic_properties properties(boost::ignore_other_properties);
    properties.property("label", get(&ReadNode::label, graph));
    properties.property("node", get(&ReadNode::node, graph));
    properties.property("earliest", get(&ReadNode::earliest, graph));
    properties.property("latest", get(&ReadNode::latest, graph));
    properties.property("edtf", get(&ReadNode::edtf, graph));
    properties.property("latitude", get(&ReadNode::latitude, graph));
    properties.property("longitude", get(&ReadNode::longitude, graph));
    properties.property("relation", get(&ReadEdge::relation, graph));
    properties.property("role", get(&ReadEdge::role, graph));
    std::istringstream in(text);
    boost::read_graphml(in, graph, properties);
    return graph;
}

/// The nodes by their labels.
std::map<std::string, ReadNode> nodes_of(const ReadGraph& graph) {
    std::map<std::string, ReadNode> nodes;
    for (auto vertex : boost::make_iterator_range(vertices(graph))) nodes.emplace(graph[vertex].label, graph[vertex]);
    return nodes;
}

std::size_t edges_as(const ReadGraph& graph, const std::string& relation, const std::string& role) {
    std::size_t count = 0;
    for (auto edge : boost::make_iterator_range(edges(graph)))
        count += graph[edge].relation == relation && graph[edge].role == role ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("Boost reads GraphML back as the graph that it was", "[render][graphml]") {
    StoryBuilder story;
    story.article("herald", "Northern Herald");
    story.event("Troops enter Izium", on(2022_y / 9 / 10)).told_in(0).by("Ukraine").at("Izium");
    story.event("The town was half surrounded", up_to(2022_y / 9 / 7)).told_in(0).by("Ukraine", events::Role::patient);
    story.event("Shelling goes on", since(2022_y / 9 / 8)).told_in(0);
    story.event("A mill burnt", undated()).told_in(0);
    story.story().places.front().entity.latitude = 49.2;
    story.story().places.front().entity.longitude = 37.25;

    const auto graph = read(written(story.timeline()));
    const auto nodes = nodes_of(graph);
    REQUIRE(nodes.size() == num_vertices(graph));
    CHECK(nodes.size() == 7);  // four events, an actor, a place, an article
    CHECK(nodes.at("Troops enter Izium").earliest == "2022-09-10");
    CHECK(nodes.at("Troops enter Izium").latest == "2022-09-10");
    CHECK(nodes.at("Izium").node == "place");
    CHECK(nodes.at("Izium").latitude == Approx(49.2));
    CHECK(nodes.at("Izium").longitude == Approx(37.25));
    CHECK(edges_as(graph, "has-actor", "agent") == 1);
    CHECK(edges_as(graph, "has-actor", "patient") == 1);
}

TEST_CASE("in GraphML an open date stays open, and no date is none", "[render][graphml]") {
    StoryBuilder story;
    story.article("herald", "Northern Herald");
    story.event("up to", up_to(2022_y / 9 / 7)).told_in(0);
    story.event("since", since(2022_y / 9 / 8)).told_in(0);
    story.event("undated", undated()).told_in(0);
    const auto nodes = nodes_of(read(written(story.timeline())));
    CHECK(nodes.at("up to").earliest.empty());
    CHECK(nodes.at("up to").edtf == "../2022-09-07");
    CHECK(nodes.at("since").latest.empty());
    CHECK(nodes.at("since").edtf == "2022-09-08/..");
    CHECK(nodes.at("undated").edtf.empty());
}

TEST_CASE("words that are markup come back from GraphML as they were", "[render][graphml]") {
    const std::string words = "<b> & \"quoted\" ]]> 'it'";
    StoryBuilder story;
    story.article("herald", "Northern Herald");
    story.event(words, on(2022_y / 9 / 10)).told_in(0);
    CHECK(nodes_of(read(written(story.timeline()))).count(words) == 1);
}
