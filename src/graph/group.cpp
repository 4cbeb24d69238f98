#include "graph/group.hpp"

#include <algorithm>
#include <iterator>

namespace annals::graph {
namespace {

constexpr std::size_t most_kept = 12;  // words and sentences that a group remembers

bool disjoint(const Profile& a, const Profile& b) {
    return (a.last && b.first && *a.last < *b.first) || (b.last && a.first && *b.last < *a.first);
}

void join_days(Profile& common, const Profile& telling) {
    if (disjoint(common, telling)) return;  // what lasts keeps the days of those that came first, the surest ones
    if (telling.first && (!common.first || *telling.first > *common.first)) common.first = telling.first;
    if (telling.last && (!common.last || *telling.last < *common.last)) common.last = telling.last;
    common.weak = common.weak && telling.weak;
    common.stretch = common.weak && (common.stretch || telling.stretch);
}

/// The towns that all members with a town name: what was taken "with A and B" is in A once a telling names A alone.
void join_points(Profile& common, const Profile& telling) {
    if (common.points.empty()) common.points = telling.points;
    if (telling.points.empty()) return;
    Set both;
    std::set_intersection(common.points.begin(), common.points.end(), telling.points.begin(), telling.points.end(),
                          std::back_inserter(both));
    common.points = std::move(both);
}

}  // namespace

Group group_of(Profile telling, std::uint32_t member) {
    Group made{{}, {}, {member}, {{telling.article, telling.sentence}}};
    made.words.push_back(std::move(telling.words));
    made.common = std::move(telling);
    return made;
}

void join(Group& group, const Group& other) {
    auto& common = group.common;
    const auto& telling = other.common;
    join_days(common, telling);
    join_points(common, telling);
    const auto add = [&](Set Profile::*set) { add_all(common.*set, telling.*set); };
    for (const auto set :
         {&Profile::regions, &Profile::places, &Profile::around, &Profile::agents, &Profile::others, &Profile::undergoers,
          &Profile::kin, &Profile::states, &Profile::trigger, &Profile::lemmas, &Profile::names, &Profile::opens})
        add(set);
    group.members.insert(group.members.end(), other.members.begin(), other.members.end());
    if (group.words.size() >= most_kept) return;
    add(&Profile::who);
    add(&Profile::passages);
    group.words.insert(group.words.end(), other.words.begin(), other.words.end());
    group.sentences.insert(group.sentences.end(), other.sentences.begin(), other.sentences.end());
    common.quantities.insert(common.quantities.end(), telling.quantities.begin(), telling.quantities.end());
}

}  // namespace annals::graph
