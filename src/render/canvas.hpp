// A JSON Canvas, for Obsidian: a column a date.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_canvas(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
