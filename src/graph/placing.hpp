// Tellings, or groups of them, are placed one by one: each joins a group, or begins one. Looking for the group takes most of the time,
// and may be done for many at once; before one is placed, it looks again at what was placed meanwhile.
#pragma once

#include <optional>
#include <vector>

#include "graph/group.hpp"
#include "graph/group_index.hpp"

namespace annals::graph {

class Placing {
public:
    /// Numbers of the groups that share something with the telling, in ascending order. May be asked from several threads while nothing
    /// is placed.
    [[nodiscard]] std::vector<std::uint32_t> candidates(const Group& tellings) const {
        return index_.candidates(tellings.common);
    }
    /// What is placed from now on is remembered:
    void begin_batch();
    /// Candidates for what was placed since.
    [[nodiscard]] std::vector<std::uint32_t> recent_candidates(const Group& tellings) const;
    /// Whether it was joined or begun since.
    [[nodiscard]] bool changed(std::uint32_t group) const { return changed_in_[group] == batch_; }
    /// A group by itself unless it is told which to join.
    void place(Group tellings, std::optional<std::uint32_t> group);
    [[nodiscard]] const std::vector<Group>& groups() const& { return groups_; }
    [[nodiscard]] std::vector<Group> groups() && { return std::move(groups_); }

private:
    std::vector<Group> groups_;
    GroupIndex index_, recent_;              // of all groups, and what this batch entered
    std::vector<std::uint32_t> changed_in_;  // for each group, the batch that changed it last
    std::uint32_t batch_ = 0;
};

/// The order to place them in: the surest first, so that groups form around tellings with a day and a place, and the vague ones find
/// their group.
[[nodiscard]] std::vector<std::uint32_t> surest_first(const std::vector<Profile>& profiles);

}  // namespace annals::graph
