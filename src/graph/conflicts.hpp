// Where articles contradict each other.
#pragma once

#include "annals/graph/story.hpp"

namespace annals::graph {

/// Adds to `story.conflicts`: different numbers of one unit for one event, and different days for what happens once.
void find_conflicts(Story& story);

}  // namespace annals::graph
