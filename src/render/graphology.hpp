// The event graph as graphology and sigma.js import it.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_graphology(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
