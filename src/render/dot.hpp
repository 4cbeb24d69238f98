// The event graph as a drawing for Graphviz: `dot -Tsvg` makes a picture of it.
//
// Where things stand is decided here (render/drawing.hpp) and given to Graphviz as fixed positions; it draws the lines
// around the boxes.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_dot(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
