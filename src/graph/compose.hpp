// From a group of tellings to the one event they tell.
#pragma once

#include "graph/merge.hpp"

namespace annals::graph {

/// Moves the group's mentions into an event with everything that they say together. `originals`: of which article each is a copy.
[[nodiscard]] Event compose(const Story& story, std::vector<Telling>& tellings, const Cluster& cluster,
                            const std::vector<std::uint32_t>& originals);

/// The date of an event told several times: the surest and finest reading; other readings become alternatives. Stated days that exclude
/// each other are told of what lasts, which went on from the first of them to the last. What somebody corrected stands.
[[nodiscard]] When merge_when(const std::vector<const When*>& readings);

}  // namespace annals::graph
