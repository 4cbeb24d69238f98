// Which actors act for one another: a state and its army, its ministries, its soldiers.
#pragma once

#include <cstdint>
#include <vector>

#include "annals/graph/story.hpp"

namespace annals::graph {

/// For each actor of the story, the state that it acts for: for a state itself, for "Armed Forces of Ruritania" and for
/// "Ruritanian soldiers" the number of Ruritania; for everybody else, persons among them, the actor's own number.
[[nodiscard]] std::vector<std::uint32_t> kin_of_actors(const Story& story);

}  // namespace annals::graph
