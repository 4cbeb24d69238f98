// A chart for Vega-Lite with its data inside: a bar from the first to the last day of each event.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_vega_lite(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
