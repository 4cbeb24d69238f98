// The two halves of draw(): what there is, and where it stands.
#pragma once

#include "render/drawing.hpp"

namespace annals::render {

inline constexpr double box_width = heading.width;  // about 28 letters
inline constexpr double headline_size = 11;         // font sizes, in points
inline constexpr double note_size = 10;
inline constexpr double badge_size = 11;
inline constexpr double heading_size = 13;

/// Columns in order of time, their boxes in timeline order.
[[nodiscard]] std::vector<Column> make_columns(const timeline::Timeline& timeline);
/// The actors (or places) of the events shown, most ties first.
[[nodiscard]] std::vector<Badge> make_badges(const timeline::Timeline& timeline, graph::VertexKind kind);

/// Every part in its place, in as many bands as print largest.
[[nodiscard]] Drawing laid_out(const Drawing& parts);

}  // namespace annals::render
