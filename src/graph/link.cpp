#include "annals/graph/event_graph.hpp"
namespace annals::graph {
struct EventGraph::Implementation {};
Story link(std::vector<events::Record> records) { Story story; story.records = std::move(records); return story; }
When resolve_when(const events::Record&, const events::EventMention&) { return {}; }
EventGraph::EventGraph(const Story&) {}
EventGraph::EventGraph(EventGraph&&) noexcept = default;
EventGraph& EventGraph::operator=(EventGraph&&) noexcept = default;
EventGraph::~EventGraph() = default;
std::vector<Vertex> EventGraph::vertices() const { return {}; }
std::vector<Edge> EventGraph::edges() const { return {}; }
std::vector<Edge> EventGraph::reduced_order() const { return {}; }
std::vector<EventGraph::Ranked> EventGraph::topological_order() const { return {}; }
std::string_view name(WhenBasis) { return {}; }
std::string_view name(RelationType) { return {}; }
std::string_view name(ConflictKind) { return {}; }
std::string_view name(VertexKind) { return {}; }
std::string_view name(EdgeKind) { return {}; }
}  // namespace annals::graph
