// RDF in the words of the Simple Event Model and PROV: a time is what it is at the earliest and the latest.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_turtle(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
