#include "annals/graph/event_graph.hpp"

#include "graph/implementation.hpp"

namespace annals::graph {
namespace {

EdgeKind kind_of(RelationType type) {
    switch (type) {
        case RelationType::before: return EdgeKind::before;
        case RelationType::during: return EdgeKind::during;
        case RelationType::same_as: return EdgeKind::same_as;
        case RelationType::part_of: return EdgeKind::part_of;
        case RelationType::causes: return EdgeKind::causes;
        case RelationType::content_of: break;
    }
    return EdgeKind::content_of;
}

/// Vertices: events, then actors, places, articles, each in the order of the story.
class Builder {
public:
    Builder(const Story& story, EventGraph::Implementation& into)
        : story_(story),
          into_(into),
          actors_(size(story.events)),
          places_(actors_ + size(story.actors)),
          articles_(places_ + size(story.places)) {}

    void vertices() {
        add_vertices(VertexKind::event, story_.events.size());
        add_vertices(VertexKind::actor, story_.actors.size());
        add_vertices(VertexKind::place, story_.places.size());
        add_vertices(VertexKind::article, story_.records.size());
    }

    void edges() {
        for (std::uint32_t e = 0; e < story_.events.size(); ++e) edges_of(e, story_.events[e]);
        for (const auto& relation : story_.relations) {
            add(relation.from, relation.to, kind_of(relation.type), relation.basis);
        }
    }

private:
    template <typename T> static std::uint32_t size(const std::vector<T>& all) { return static_cast<std::uint32_t>(all.size()); }

    void add_vertices(VertexKind kind, std::size_t count) {
        for (std::uint32_t i = 0; i < count; ++i) boost::add_vertex(Vertex{kind, i}, into_.graph);
    }

    void add(std::uint32_t source, std::uint32_t target, EdgeKind kind, std::string label) {
        into_.edges.push_back({source, target, kind, std::move(label)});
        boost::add_edge(source, target, into_.edges.back(), into_.graph);
    }

    void edges_of(std::uint32_t number, const Event& event) {
        for (const auto& part : event.participants)
            add(number, actors_ + part.actor, EdgeKind::has_actor, std::string(events::name(part.role)));
        for (const auto place : event.places) add(number, places_ + place, EdgeKind::at_place, {});
        std::optional<std::uint32_t> last;  // mentions are in order of article
        for (const auto& mention : event.mentions) {
            if (last != mention.article) add(number, articles_ + mention.article, EdgeKind::reported_in, {});
            last = mention.article;
        }
    }

    const Story& story_;
    EventGraph::Implementation& into_;
    std::uint32_t actors_, places_, articles_;
};

/// Where an event begins; one known only "up to the 12th" stands on the 12th.
Position position(const When& when) {
    if (!when.value) return std::nullopt;
    if (when.value->period.begin) return when.value->period.begin;
    if (const auto day = calendar::last_day(when.value->period)) return calendar::Instant{*day};
    return std::nullopt;
}

}  // namespace

EventGraph::EventGraph(const Story& story) : implementation_(std::make_unique<Implementation>()) {
    Builder builder(story, *implementation_);
    builder.vertices();
    builder.edges();
    for (const auto& event : story.events) {
        implementation_->positions.push_back(position(event.when));
        implementation_->open.push_back(event.when.value && !event.when.value->period.begin);
    }
}

EventGraph::EventGraph(EventGraph&&) noexcept = default;
EventGraph& EventGraph::operator=(EventGraph&&) noexcept = default;
EventGraph::~EventGraph() = default;

std::vector<Vertex> EventGraph::vertices() const {
    std::vector<Vertex> all;
    const auto& graph = implementation_->graph;
    for (std::size_t v = 0; v < boost::num_vertices(graph); ++v) all.push_back(graph[v]);
    return all;
}

std::vector<Edge> EventGraph::edges() const { return implementation_->edges; }

const BoostGraph& boost_graph(const EventGraph& graph) { return graph.implementation().graph; }

}  // namespace annals::graph
