#include "graph/group.hpp"

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

}  // namespace

Group group_of(const Profile& telling, std::uint32_t member) {
    return {telling, {telling.words}, {member}, {{telling.article, telling.sentence}}};
}

void join(Group& group, const Profile& telling, std::uint32_t member) {
    auto& common = group.common;
    join_days(common, telling);
    common.opening = common.opening || telling.opening;
    const auto add = [&](Set Profile::*set) { add_all(common.*set, telling.*set); };
    for (const auto set : {&Profile::points, &Profile::regions, &Profile::places, &Profile::around, &Profile::agents,
                           &Profile::others, &Profile::kin, &Profile::trigger, &Profile::lemmas, &Profile::names})
        add(set);
    group.members.push_back(member);
    if (group.words.size() >= most_kept) return;
    add(&Profile::who);
    add(&Profile::passages);
    group.words.push_back(telling.words);
    group.sentences.emplace_back(telling.article, telling.sentence);
    common.quantities.insert(common.quantities.end(), telling.quantities.begin(), telling.quantities.end());
}

}  // namespace annals::graph
