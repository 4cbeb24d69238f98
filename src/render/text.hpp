// The timeline for a terminal.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_text(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
