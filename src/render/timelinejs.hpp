// Slides for TimelineJS. Its words are HTML, so what an article says is escaped.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_timelinejs(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
