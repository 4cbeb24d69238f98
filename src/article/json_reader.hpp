// JSON (one article or an array) and JSON Lines (one article a line).
#pragma once

#include "article/format.hpp"

namespace annals::article {

[[nodiscard]] std::vector<Draft> read_json(const Source& source, std::vector<Skipped>& skipped);
[[nodiscard]] std::vector<Draft> read_jsonl(const Source& source, std::vector<Skipped>& skipped);

}  // namespace annals::article
