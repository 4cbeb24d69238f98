// The fifth rung: the graph of events, actors, places and articles is a Boost.Graph object, open to all of its algorithms. Here a
// search from one event finds what lies how far away.
#include <iostream>
#include <string>
#include <vector>

#include <boost/graph/breadth_first_search.hpp>

#include <annals/article/reader.hpp>
#include <annals/graph/boost_graph.hpp>
#include <annals/pipeline/pipeline.hpp>

namespace graph = annals::graph;

namespace {

/// Notes how many edges away each vertex is, as it is found.
struct NoteDistance : boost::default_bfs_visitor {
    std::vector<int>& distance;
    explicit NoteDistance(std::vector<int>& noted) : distance(noted) {}
    void tree_edge(graph::BoostGraph::edge_descriptor edge, const graph::BoostGraph& from) {
        distance[target(edge, from)] = distance[source(edge, from)] + 1;
    }
};

/// What a person calls a vertex.
std::string words(const graph::Vertex& vertex, const graph::Story& story) {
    switch (vertex.kind) {
        case graph::VertexKind::event: return story.events[vertex.index].headline;
        case graph::VertexKind::actor: return story.actors[vertex.index].entity.name;
        case graph::VertexKind::place: return story.places[vertex.index].entity.name;
        case graph::VertexKind::article: return story.records[vertex.index].article.title;
    }
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    auto batch = annals::article::read_articles({argc > 1 ? argv[1] : "storm.txt"}, {}, std::cin);
    const annals::pipeline::Engine engine(annals::resources::Bundle::embedded());
    const auto timeline = engine.run(std::move(batch.articles), {});
    if (timeline.story.events.empty()) return 1;

    const graph::EventGraph events(timeline.story);
    const auto& vertices = graph::boost_graph(events);
    std::cout << num_vertices(vertices) << " vertices, " << num_edges(vertices) << " edges\n";

    // Events come first among the vertices, so vertex 0 is the first event.
    std::vector<int> distance(num_vertices(vertices), 0);
    breadth_first_search(vertices, 0, boost::visitor(NoteDistance(distance)));
    for (std::size_t vertex = 0; vertex < distance.size(); ++vertex) {
        if (vertex > 0 && distance[vertex] == 0) continue;  // not reached
        std::cout << distance[vertex] << "  " << name(vertices[vertex].kind) << ": " << words(vertices[vertex], timeline.story) << '\n';
    }
    return 0;
}
