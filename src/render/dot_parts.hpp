// The pieces that a Graphviz file is put together from.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/drawing.hpp"

namespace annals::render {

/// Attributes in the order written. Values are ready to write: quoted where they must be.
using Attributes = std::vector<std::pair<std::string_view, std::string>>;

/// Colours that are told apart in grey and by the colour-blind; each goes with a shape or a border of its own.
namespace colour {
inline constexpr std::string_view ink = "#343a40";
inline constexpr std::string_view dispute = "#b3261e";
inline constexpr std::string_view actor_tie = "#7fb0d6", place_tie = "#dfae6c";
}  // namespace colour

[[nodiscard]] std::string in_quotes(std::string_view plain);
[[nodiscard]] std::string whole(double number);
[[nodiscard]] std::string node_name(graph::VertexKind kind, std::uint32_t index);
[[nodiscard]] std::string heading_name(std::size_t column, std::size_t lane);

[[nodiscard]] Attributes event_style(Certainty certainty);
[[nodiscard]] Attributes badge_style(graph::VertexKind kind);

void write_node(std::ostream& out, const std::string& name, const std::string& label, Point centre, Extent size,
                const Attributes& style);
void write_edge(std::ostream& out, const std::string& from, const std::string& to, const Attributes& style);

/// Headings and boxes.
void write_columns(std::ostream& out, const Drawing& drawing, const graph::Story& story);
void write_badges(std::ostream& out, const Drawing& drawing);
/// One sample of everything, each saying what it stands for, below the drawing.
void write_legend(std::ostream& out, const Drawing& drawing);

/// From heading to heading: time.
void write_axis(std::ostream& out, const Drawing& drawing);
/// From actors and places to events.
void write_ties(std::ostream& out, const Drawing& drawing);
/// Columns tell the order of dates; arrows tell what is known of the order within one.
void write_order(std::ostream& out, const Drawing& drawing, const graph::Story& story);
/// What caused what, where both events are drawn.
void write_causes(std::ostream& out, const Drawing& drawing, const graph::Story& story);
/// A dashed line between tellings that contradict each other.
void write_conflicts(std::ostream& out, const Drawing& drawing, const graph::Story& story);

}  // namespace annals::render
