// How much an event matters to the story.
#pragma once

#include "annals/graph/story.hpp"

namespace annals::timeline {

/// Sets `salience` of every event, 0 to 1. An event's points are
///
///     2 · log2(1 + outlets) + log2(1 + mentions) + 2 if a title tells it + 1 if an opening sentence does
///       + 2.5 if words of the text date it to a day or weekend, + 1 if to a longer stretch + 0.5 each for a named agent and a place,
///
/// times the weight of its type (sayings, states, assessments and what is merely held count half), halved where it did not happen. The most
/// salient event of the story has 1.
void set_salience(graph::Story& story);

}  // namespace annals::timeline
