#include "graph/merge.hpp"

#include <algorithm>
#include <numeric>

#include "graph/group.hpp"
#include "graph/group_index.hpp"

namespace annals::graph {
namespace {

class Groups {
public:
    void place(const Profile& telling, std::uint32_t number, std::vector<Telling>& tellings) {
        std::uint32_t best = 0;
        Likeness closest;
        for (const auto group : index_.candidates(telling)) {
            auto like = likeness(telling, groups_[group]);
            if (!like || std::pair(like->score, like->same_places) <= std::pair(closest.score, closest.same_places)) continue;
            best = group;
            closest = std::move(*like);
        }
        if (closest.score == 0) return open(telling, number);
        tellings[number].mention.merged_by = std::move(closest.reasons);
        enter_what_is_new(best, telling);
        join(groups_[best], telling, number);
    }

    std::vector<Cluster> finish() {
        std::vector<Cluster> clusters;
        for (auto& group : groups_) {
            std::sort(group.members.begin(), group.members.end());
            clusters.push_back(std::move(group.members));
        }
        std::sort(clusters.begin(), clusters.end());
        return clusters;
    }

private:
    void open(const Profile& telling, std::uint32_t member) {
        index_.add(telling, static_cast<std::uint32_t>(groups_.size()));
        groups_.push_back(group_of(telling, member));
    }

    /// A group is found by what any of its members names: a place or an agent that it did not have yet.
    void enter_what_is_new(std::uint32_t group, const Profile& telling) {
        const auto& common = groups_[group].common;
        const bool known =
            std::includes(common.places.begin(), common.places.end(), telling.places.begin(), telling.places.end()) &&
            std::includes(common.agents.begin(), common.agents.end(), telling.agents.begin(), telling.agents.end());
        if (known) return;
        auto entry = common;  // its days, with the telling's places and agents
        entry.places = telling.places;
        entry.around = telling.around;
        entry.agents = telling.agents;
        index_.add(entry, group);
    }

    std::vector<Group> groups_;
    GroupIndex index_;
};

/// The surest first, so that groups form around tellings with a day and a place and the vague ones find their group.
int vagueness(const Profile& telling) {
    return (telling.weak ? 4 : 0) + (telling.places.empty() ? 2 : 0) + (telling.agents.empty() ? 1 : 0);
}

}  // namespace

std::vector<Cluster> merge(const Story& story, std::vector<Telling>& tellings) {
    const auto profiles = graph::profiles(story, tellings);
    std::vector<std::uint32_t> order(tellings.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return vagueness(profiles[a]) < vagueness(profiles[b]); });
    Groups groups;
    for (const auto number : order) groups.place(profiles[number], number, tellings);
    return groups.finish();
}

}  // namespace annals::graph
