// Events, places and sources in the words of schema.org.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_json_ld(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
