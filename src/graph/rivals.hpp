// Statements that cannot both be true, or that call one thing by opposite words.
#pragma once

#include "annals/graph/story.hpp"

namespace annals::graph {

/// Adds conflicts of kind `claim` (told and denied; "regrouped" and "fled") and `outcome` (the town taken, or only a part
/// of it) between tellings of one place and time from different articles or sources.
void find_rivals(Story& story);

}  // namespace annals::graph
