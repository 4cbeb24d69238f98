// A group of tellings of one event, and what speaks for and against two groups being one.
#pragma once

#include <optional>
#include <vector>

#include "graph/evidence.hpp"
#include "graph/merge.hpp"
#include "graph/profile.hpp"

namespace annals::graph {

/// What all members of a group agree on. Days are the intersection of its members' days, of what lasts those of the surest one.
struct Group {
    Profile common;
    std::vector<WeightedWords> words;  // of members, the first ones only: a thousandth telling has no new words
    Cluster members;
    std::vector<std::pair<std::uint32_t, text::Span>> sentences;  // article and sentence of the members, the first ones only
};

[[nodiscard]] Group group_of(Profile telling, std::uint32_t member);
void join(Group& group, const Group& other);

/// What is seen when one group, often of a single telling, is held against another; nothing when they cannot tell of one event.
[[nodiscard]] std::optional<Observations> compare(const Group& one, const Group& other, const Surroundings& surroundings);

}  // namespace annals::graph
