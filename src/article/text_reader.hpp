// Plain text: the text is the file.
#pragma once

#include "article/format.hpp"

namespace annals::article {

[[nodiscard]] std::vector<Draft> read_text(const Source& source, std::vector<Skipped>& skipped);

}  // namespace annals::article
