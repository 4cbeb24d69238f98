// What is known between events: order, content, contradiction.
#pragma once

#include "annals/graph/story.hpp"

namespace annals::graph {

/// Fills `story.relations` and `story.conflicts` from its events and records.
void relate(Story& story);

}  // namespace annals::graph
