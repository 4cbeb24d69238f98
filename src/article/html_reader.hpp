// HTML pages: metadata from their heads, text from their blocks.
#pragma once

#include "article/format.hpp"

namespace annals::article {

[[nodiscard]] std::vector<Draft> read_html(const Source& source, std::vector<Skipped>& skipped);

}  // namespace annals::article
