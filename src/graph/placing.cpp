#include "graph/placing.hpp"

#include <algorithm>
#include <numeric>

namespace annals::graph {
namespace {

int vagueness(const Profile& telling) {
    return (telling.weak ? 8 : 0) + (telling.points.empty() ? 4 : 0) + (telling.places.empty() ? 2 : 0) +
           (telling.agents.empty() ? 1 : 0);
}

}  // namespace

std::vector<Candidate> Placing::candidates(const Group& tellings) {
    std::vector<Candidate> found;
    for (const auto group : index_.candidates(tellings.common)) {
        if (const auto seen = compare(tellings, groups_[group], articles_)) found.push_back({group, *seen});
    }
    return found;
}

void Placing::place(Group tellings, std::optional<std::uint32_t> group) {
    if (group) {
        enter_what_is_new(*group, tellings.common);
        return join(groups_[*group], tellings);
    }
    index_.add(tellings.common, static_cast<std::uint32_t>(groups_.size()));
    groups_.push_back(std::move(tellings));
}

/// A group is found by what any of its members names: a place, an agent, a word that it did not have yet.
void Placing::enter_what_is_new(std::uint32_t group, const Profile& telling) {
    const auto& common = groups_[group].common;
    Profile entry;
    entry.block = common.block;
    entry.stance = common.stance;
    entry.saying = common.saying;
    entry.weak = common.weak;
    entry.first = common.first;
    entry.last = common.last;
    entry.places = without(telling.places, common.places);
    entry.around = without(telling.around, common.around);
    entry.agents = without(telling.agents, common.agents);
    entry.lemmas = without(telling.lemmas, common.lemmas);
    entry.passages = without(telling.passages, common.passages);
    index_.add_names(entry, group);
}

std::vector<std::uint32_t> surest_first(const std::vector<Profile>& profiles) {
    std::vector<std::uint32_t> order(profiles.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return vagueness(profiles[a]) < vagueness(profiles[b]); });
    return order;
}

}  // namespace annals::graph
