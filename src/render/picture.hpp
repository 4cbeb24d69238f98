// The drawing of render/dot.hpp as a picture, made by an installed Graphviz.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

/// Both throw NoPicture where Graphviz is missing or fails; nothing is written then.
Losses write_svg(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);
Losses write_png(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
