// Which events a reader asked for.
#pragma once

#include <vector>

#include "annals/timeline/timeline.hpp"

namespace annals::timeline {

/// For each event of the story, whether the selection shows it. Throws UnknownName.
[[nodiscard]] std::vector<bool> select(const graph::Story& story, const Selection& selection);

/// The names nearest to `wanted` by edit distance, best first, at most five, any case.
[[nodiscard]] std::vector<std::string> nearest_names(const std::vector<std::string>& names, const std::string& wanted);

}  // namespace annals::timeline
