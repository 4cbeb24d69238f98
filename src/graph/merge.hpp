// Which mentions tell of one event.
#pragma once

#include <cstdint>
#include <vector>

#include "annals/graph/merging_model.hpp"
#include "graph/telling.hpp"

namespace annals::graph {

/// Indices of tellings, in order of article and text.
using Cluster = std::vector<std::uint32_t>;

/// Groups the tellings, groups in the order of their first member. Each telling that joins a group keeps the reasons in
/// `mention.merged_by`. A telling must agree with all that its group has come to know (one day, one place, one agent),
/// so that a chain of weak likenesses cannot swallow a week.
[[nodiscard]] std::vector<Cluster> merge(const Story& story, std::vector<Telling>& tellings, const MergingModel& model);

}  // namespace annals::graph
