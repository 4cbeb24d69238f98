// Markdown with or without front matter. The text is the whole file; front matter is metadata, its block is set aside.
#pragma once

#include "article/format.hpp"

namespace annals::article {

[[nodiscard]] std::vector<Draft> read_markdown(const Source& source, std::vector<Skipped>& skipped);

}  // namespace annals::article
