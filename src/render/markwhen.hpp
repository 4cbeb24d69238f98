// A text for Markwhen, one line an event.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_markwhen(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
