// Words that are written together but are two: "don't", "Ukraine's", "cannot", "8am".
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace annals::language {

/// Byte lengths of the parts that end before the last one: "can't" gives {2}, "couldn't've" {5, 3}, "cat" {}.
[[nodiscard]] std::vector<std::uint32_t> clitic_split(std::string_view word);

/// Where the unit of a clock time starts in "8am" (1) or "10:30p.m." (5); 0 when there is none.
[[nodiscard]] std::uint32_t clock_unit_in(std::string_view word);

}  // namespace annals::language
