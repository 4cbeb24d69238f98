// Tellings, or groups of them, are placed one by one: each joins a group, or begins one.
#pragma once

#include <optional>
#include <vector>

#include "graph/group.hpp"
#include "graph/group_index.hpp"

namespace annals::graph {

/// A group that may be joined.
struct Candidate {
    std::uint32_t group = 0;
    Observations seen;
};

class Placing {
public:
    explicit Placing(const ArticleWords& articles) : articles_(articles) {}

    /// In ascending order of group.
    [[nodiscard]] std::vector<Candidate> candidates(const Group& tellings);
    /// A group by itself unless it is told which to join.
    void place(Group tellings, std::optional<std::uint32_t> group);
    [[nodiscard]] const std::vector<Group>& groups() const& { return groups_; }
    [[nodiscard]] std::vector<Group> groups() && { return std::move(groups_); }

private:
    void enter_what_is_new(std::uint32_t group, const Profile& telling);

    const ArticleWords& articles_;
    std::vector<Group> groups_;
    GroupIndex index_;
};

/// The order to place them in: the surest first, so that groups form around tellings with a day and a place, and the vague ones find
/// their group.
[[nodiscard]] std::vector<std::uint32_t> surest_first(const std::vector<Profile>& profiles);

}  // namespace annals::graph
