#include "graph/placing.hpp"

#include <algorithm>
#include <numeric>

namespace annals::graph {
namespace {

int vagueness(const Profile& telling) {
    return (telling.weak ? 8 : 0) + (telling.points.empty() ? 4 : 0) + (telling.places.empty() ? 2 : 0) +
           (telling.agents.empty() ? 1 : 0);
}

/// A group is found by what any of its members names: what this one names that the group did not have yet.
Profile what_is_new(const Profile& common, const Profile& telling) {
    Profile entry;
    entry.block = common.block;
    entry.stance = common.stance;
    entry.type = telling.type;
    entry.article = telling.article;
    entry.saying = common.saying;
    entry.weak = common.weak;
    entry.first = common.first;
    entry.last = common.last;
    entry.places = without(telling.places, common.places);
    entry.around = without(telling.around, common.around);
    entry.agents = without(telling.agents, common.agents);
    entry.lemmas = without(telling.lemmas, common.lemmas);
    entry.passages = without(telling.passages, common.passages);
    return entry;
}

}  // namespace

void Placing::begin_batch() {
    recent_ = {};
    ++batch_;
}

std::vector<std::uint32_t> Placing::recent_candidates(const Group& tellings) const { return recent_.candidates(tellings.common); }

void Placing::place(Group tellings, std::optional<std::uint32_t> group) {
    const auto number = group.value_or(static_cast<std::uint32_t>(groups_.size()));
    changed_in_.resize(std::max<std::size_t>(changed_in_.size(), number + 1));
    changed_in_[number] = batch_;
    if (group) {
        const auto entry = what_is_new(groups_[number].common, tellings.common);
        for (auto* index : {&index_, &recent_}) index->add_names(entry, number);
        return join(groups_[number], tellings);
    }
    for (auto* index : {&index_, &recent_}) index->add(tellings.common, number);
    groups_.push_back(std::move(tellings));
}

std::vector<std::uint32_t> surest_first(const std::vector<Profile>& profiles) {
    std::vector<std::uint32_t> order(profiles.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return vagueness(profiles[a]) < vagueness(profiles[b]); });
    return order;
}

}  // namespace annals::graph
