// The file in which people keep what they corrected.
//
//     {"fix": "date", "mentions": ["m-0123456789ab"], "value": "2022-09-10", "author": "A. Holm", "reason": "the mayor's office says so"}
//
// One correction a line, as JSONL or as CSV with the columns fix, mentions (ids parted by spaces), article, actor, place, value,
// author and reason. graph::Fix says what each fix does.
#pragma once

#include <string>
#include <vector>

#include "annals/article/table.hpp"
#include "annals/graph/corrections.hpp"

namespace annals::exchange {

/// Throws article::TableError with file, line and remedy for whatever is no correction.
[[nodiscard]] std::vector<graph::Correction> read_corrections(const std::string& path);

}  // namespace annals::exchange
