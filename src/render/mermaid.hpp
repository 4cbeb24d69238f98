// A timeline for Mermaid, which GitHub draws in Markdown.
#pragma once

#include "annals/render/format.hpp"

namespace annals::render {

Losses write_mermaid(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options);

}  // namespace annals::render
