// A dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): in any state, also one that a perfect parser would never
// reach, it says how many gold arcs each action makes impossible.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "language/parser_state.hpp"

namespace annals::language::training {

inline constexpr int forbidden = 1000;

/// The cost of each action; `forbidden` where it is not allowed. `heads` are the gold ones.
[[nodiscard]] std::array<int, action_count> action_costs(const ParserState& state, const std::vector<std::uint32_t>& heads);

}  // namespace annals::language::training
