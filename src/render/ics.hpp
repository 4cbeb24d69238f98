// A calendar of whole days (RFC 5545).
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_ics(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
