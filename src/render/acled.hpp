// A table in the columns that users of ACLED know, for their spreadsheets and scripts. What is in it was read and coded by a program: it
// is no ACLED data, and a loss says so every time.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_acled(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
