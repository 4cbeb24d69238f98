// Reprints and agency copies: articles most of whose words another article prints too. They are one source, not two.
#pragma once

#include <cstdint>
#include <vector>

#include "annals/events/record.hpp"

namespace annals::graph {

/// For each record, the first record of which it is a copy, or of which both are; its own number where it is none.
[[nodiscard]] std::vector<std::uint32_t> originals_of(const std::vector<events::Record>& records);

}  // namespace annals::graph
