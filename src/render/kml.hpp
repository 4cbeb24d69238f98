// One placemark an event, with its time span, for Google Earth and QGIS.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_kml(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
