// A group of tellings of one event, and how like it another telling is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/merge.hpp"
#include "graph/profile.hpp"

namespace annals::graph {

/// What all members of a group agree on. Days are the intersection of its members' days.
struct Group {
    Profile common;
    std::vector<Set> words;  // of members, the first ones only: a thousandth telling has no new words
    Cluster members;
    std::vector<std::pair<std::uint32_t, text::Span>> sentences;  // article and sentence of the members, the first ones only
};

struct Likeness {
    int score = 0;
    bool same_places = false;  // all of them: decides between groups of one score
    std::vector<std::string> reasons;

    /// Points below nought speak against; their reason is not kept.
    void add(int points, std::string reason);
};

[[nodiscard]] Group group_of(const Profile& telling, std::uint32_t member);
void join(Group& group, const Profile& telling, std::uint32_t member);

/// Nothing when the telling cannot be, or is not enough like, one of the group.
[[nodiscard]] std::optional<Likeness> likeness(const Profile& telling, const Group& group);

}  // namespace annals::graph
