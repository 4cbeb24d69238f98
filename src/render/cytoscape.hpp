// The event graph as Cytoscape.js and Cytoscape read it.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_cytoscape(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
