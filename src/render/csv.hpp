// A table with one row an event, for spreadsheets: no cell is taken for a formula.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_csv(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
