// The event graph as GEXF 1.3, for Gephi: nodes live from the first to the last day of their event.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_gexf(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
