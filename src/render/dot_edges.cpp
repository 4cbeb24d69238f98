#include <map>
#include <ostream>

#include "render/dot_parts.hpp"

namespace annals::render {
namespace {

std::string event_name(std::uint32_t event) { return node_name(graph::VertexKind::event, event); }

/// In which column each event stands.
std::map<std::uint32_t, std::size_t> columns_of_events(const Drawing& drawing) {
    std::map<std::uint32_t, std::size_t> found;
    for (std::size_t i = 0; i < drawing.columns.size(); ++i) {
        for (const auto& box : drawing.columns[i].boxes) found[box.event] = i;
    }
    return found;
}

/// Who does something points at it; what is done to somebody points at them.
bool acts(events::Role role) {
    return role == events::Role::agent || role == events::Role::speaker || role == events::Role::instrument;
}

void write_actor_ties(std::ostream& out, const Badge& actor) {
    const auto name = node_name(actor.kind, actor.index);
    const Attributes style{{"color", in_quotes(colour::actor_tie)}};
    for (const auto& tie : actor.ties) {
        if (acts(tie.role)) {
            write_edge(out, name, event_name(tie.event), style);
        } else {
            write_edge(out, event_name(tie.event), name, style);
        }
    }
}

}  // namespace

void write_axis(std::ostream& out, const Drawing& drawing) {
    const auto draw_line = [&](const std::string& from, const std::string& to, std::string_view head) {
        write_edge(out, from + ":e", to + ":w",
                   {{"color", in_quotes(colour::ink)}, {"penwidth", "2.5"}, {"arrowhead", std::string(head)}});
    };
    for (std::size_t i = 0; i < drawing.columns.size(); ++i) {
        const auto& column = drawing.columns[i];
        const auto last = column.lanes.size() - 1;
        for (std::size_t lane = 0; lane < last; ++lane) draw_line(heading_name(i, lane), heading_name(i, lane + 1), "none");
        const bool goes_on = i + 1 < drawing.columns.size() && drawing.columns[i + 1].band == column.band;
        if (goes_on) draw_line(heading_name(i, last), heading_name(i + 1, 0), "normal");
    }
}

void write_ties(std::ostream& out, const Drawing& drawing) {
    for (const auto& actor : drawing.actors) write_actor_ties(out, actor);
    for (const auto& place : drawing.places) {
        for (const auto& tie : place.ties) {
            write_edge(out, event_name(tie.event), node_name(place.kind, place.index),
                       {{"color", in_quotes(colour::place_tie)}, {"arrowhead", "none"}});
        }
    }
}

void write_order(std::ostream& out, const Drawing& drawing, const graph::Story& story) {
    const auto column = columns_of_events(drawing);
    const graph::EventGraph graph(story);
    const auto vertices = graph.vertices();
    for (const auto& edge : graph.reduced_order()) {
        const auto from = column.find(vertices[edge.source].index);
        const auto to = column.find(vertices[edge.target].index);
        if (from == column.end() || to == column.end() || from->second != to->second) continue;
        write_edge(out, event_name(from->first), event_name(to->first), {{"color", in_quotes(colour::ink)}});
    }
}

void write_causes(std::ostream& out, const Drawing& drawing, const graph::Story& story) {
    const auto column = columns_of_events(drawing);
    const Attributes style{
        {"color", in_quotes(colour::ink)}, {"label", in_quotes("caused")}, {"fontsize", "9"}, {"constraint", "false"}};
    for (const auto& relation : story.relations) {
        const bool drawn = column.contains(relation.from) && column.contains(relation.to);
        if (relation.type == graph::RelationType::causes && drawn)
            write_edge(out, event_name(relation.from), event_name(relation.to), style);
    }
}

void write_conflicts(std::ostream& out, const Drawing& drawing, const graph::Story& story) {
    const auto column = columns_of_events(drawing);
    const Attributes style{{"color", in_quotes(colour::dispute)}, {"style", "dashed"}, {"dir", "none"}, {"penwidth", "1.5"}};
    for (const auto& conflict : story.conflicts) {
        const std::uint32_t* previous = nullptr;
        for (const auto& event : conflict.events) {
            if (!column.contains(event)) continue;
            if (previous != nullptr) write_edge(out, event_name(*previous), event_name(event), style);
            previous = &event;
        }
    }
}

}  // namespace annals::render
