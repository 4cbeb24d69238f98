// The event graph as GraphML, for yEd, Gephi, igraph and Boost.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_graphml(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
