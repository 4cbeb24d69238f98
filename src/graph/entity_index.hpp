// One actor or place for all articles that name it.
#pragma once

#include <cstdint>
#include <vector>

#include "annals/graph/story.hpp"

namespace annals::graph {

/// For each record, in order: what its own actors and places are called in the story.
struct EntityIndex {
    std::vector<std::vector<std::uint32_t>> actors;
    std::vector<std::vector<std::uint32_t>> places;
};

/// Fills `story.actors` and `story.places` from its records. Entities with one key are one; the name that most articles
/// use is theirs (then the longest, then the first in byte order); aliases are united in the order they are seen.
[[nodiscard]] EntityIndex unite_entities(Story& story);

/// For each place of the story, the places that contain it.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> containing_places(const Story& story);

}  // namespace annals::graph
