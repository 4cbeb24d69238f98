// One line of JSON an event, for Timesketch.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_timesketch(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
