#include "render/network.hpp"

#include <array>
#include <set>

#include "annals/render/escape.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

using graph::EdgeKind;
using graph::VertexKind;

void add(Node& node, const char* name, const std::string& value) {
    if (!value.empty()) node.facts.emplace_back(name, printable(value));
}

void add_place(Node& node, const entities::Place& place) {
    add(node, "kind", std::string(entities::name(place.kind)));
    if (!place.latitude || !place.longitude) return;
    add(node, "latitude", std::to_string(*place.latitude));
    add(node, "longitude", std::to_string(*place.longitude));
}

Node event_node(const Row& row) {
    Node node{row.event->id, {}, iso(row.first), iso(row.last)};
    add(node, "label", row.headline);
    add(node, "node", "event");
    add(node, "kind", row.event->type);
    add(node, "earliest", node.earliest);
    add(node, "latest", node.latest);
    add(node, "when", row.when);
    add(node, "edtf", row.event->when.value ? calendar::to_edtf(*row.event->when.value) : std::string());
    add(node, "factuality", row.factuality);
    add(node, "sentence", row.sentence);
    return node;
}

/// What stands at a vertex other than an event.
Node other_node(const graph::Story& story, const graph::Vertex& vertex) {
    Node node;
    if (vertex.kind == VertexKind::article) {
        const auto& article = story.records[vertex.index].article;
        node.id = "article:" + article.id;
        add(node, "label", article.title.empty() ? article.id : article.title);
        add(node, "node", "article");
    } else if (vertex.kind == VertexKind::actor) {
        const auto& actor = story.actors[vertex.index];
        node.id = actor.id;
        add(node, "label", actor.entity.name);
        add(node, "node", "actor");
        add(node, "kind", std::string(entities::name(actor.entity.kind)));
    } else {
        const auto& place = story.places[vertex.index];
        node.id = place.id;
        add(node, "label", place.entity.name);
        add(node, "node", "place");
        add_place(node, place.entity);
    }
    return node;
}

}  // namespace

std::span<const Fact> facts_of_nodes() {
    static constexpr std::array<Fact, 11> all{{{"label", "string"},
                                               {"node", "string"},
                                               {"kind", "string"},
                                               {"earliest", "string"},
                                               {"latest", "string"},
                                               {"when", "string"},
                                               {"edtf", "string"},
                                               {"factuality", "string"},
                                               {"sentence", "string"},
                                               {"latitude", "double"},
                                               {"longitude", "double"}}};
    return all;
}

Network network(const timeline::Timeline& timeline) {
    const auto& story = timeline.story;
    const graph::EventGraph graph(story);
    const auto vertices = graph.vertices();
    std::map<std::uint32_t, Node> events;
    for (const auto& row : rows(timeline)) events.emplace(row.index, event_node(row));
    const auto hidden = [&](const graph::Vertex& vertex) {
        return vertex.kind == VertexKind::event && !events.contains(vertex.index);
    };

    std::vector<graph::Edge> edges = graph.reduced_order();
    for (auto& edge : graph.edges()) {
        if (edge.kind != EdgeKind::before) edges.push_back(std::move(edge));
    }
    std::map<std::uint32_t, Node> used;  // by vertex
    Network made;
    for (const auto& edge : edges) {
        if (hidden(vertices[edge.source]) || hidden(vertices[edge.target])) continue;
        for (const auto end : {edge.source, edge.target}) {
            const auto& vertex = vertices[end];
            if (vertex.kind != VertexKind::event) used.try_emplace(end, other_node(story, vertex));
        }
        const auto id = [&](std::uint32_t end) {
            return vertices[end].kind == VertexKind::event ? story.events[vertices[end].index].id : used[end].id;
        };
        made.links.push_back({"edge" + std::to_string(made.links.size()), id(edge.source), id(edge.target),
                              std::string(graph::name(edge.kind)), printable(edge.label)});
    }
    for (const auto& vertex : vertices) {
        if (vertex.kind == VertexKind::event && events.contains(vertex.index)) made.nodes.push_back(events[vertex.index]);
    }
    for (auto& [vertex, node] : used) made.nodes.push_back(std::move(node));
    return made;
}

}  // namespace annals::render
