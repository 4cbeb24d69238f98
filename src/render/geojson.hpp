// One feature an event, at its places; events without a place on the map have no geometry.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_geojson(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
