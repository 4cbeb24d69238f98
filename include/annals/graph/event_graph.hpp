// The story as a graph: events, actors, places and articles are vertices; who, where, reported-in and before are edges.
//
//     const EventGraph graph(story);
//     for (const auto& [event, rank] : graph.topological_order()) std::cout << story.events[event].headline << '\n';
//
// The Boost.Graph object itself is behind annals/graph/boost_graph.hpp, for those who want its algorithms; everybody else
// is spared the templates.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "annals/graph/story.hpp"

namespace annals::graph {

enum class VertexKind { event, actor, place, article };
enum class EdgeKind { has_actor, at_place, reported_in, before, during, same_as, part_of, causes, content_of };

/// `index` is the position in Story::events, actors, places or records.
struct Vertex {
    VertexKind kind = VertexKind::event;
    std::uint32_t index = 0;
};
/// `source` and `target` are vertex numbers; `label` is the role for has_actor, the basis for before.
struct Edge {
    std::uint32_t source = 0, target = 0;
    EdgeKind kind = EdgeKind::has_actor;
    std::string label;
};

/// Built once from a story, never changed. Vertices and edges come in a fixed order.
class EventGraph {
public:
    explicit EventGraph(const Story& story);
    EventGraph(EventGraph&&) noexcept;
    EventGraph& operator=(EventGraph&&) noexcept;
    ~EventGraph();

    [[nodiscard]] std::vector<Vertex> vertices() const;
    [[nodiscard]] std::vector<Edge> edges() const;

    /// `before` edges that no path of other `before` edges implies: what a drawing needs.
    [[nodiscard]] std::vector<Edge> reduced_order() const;

    /// Events in a topological order of what is known; equal rank means that nothing says which came first.
    struct Ranked {
        std::uint32_t event = 0;
        std::uint32_t rank = 0;
    };
    [[nodiscard]] std::vector<Ranked> topological_order() const;

    struct Implementation;
    [[nodiscard]] const Implementation& implementation() const { return *implementation_; }

private:
    std::unique_ptr<Implementation> implementation_;
};

[[nodiscard]] std::string_view name(VertexKind kind);
[[nodiscard]] std::string_view name(EdgeKind kind);

}  // namespace annals::graph
