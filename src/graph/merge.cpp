#include "graph/merge.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "graph/profile.hpp"

namespace annals::graph {
namespace {

// What likeness is worth, and how much of it makes two tellings one event.
constexpr int same_day = 3, overlapping_days = 2, weakly_compatible_days = 1;
constexpr int same_place = 3, containing_place = 1;
constexpr int same_agent = 2, other_agent = -2, same_patient = 2, other_patient = -1;
constexpr int many_words = 3, some_words = 2, few_words = 1;
constexpr int enough = 5;
// Shares of the smaller clause's content words.
constexpr double many = 0.6, some = 0.35, few = 0.2, same_saying = 0.5;
// "Up to the 12th" is looked for among events of the days just before.
constexpr date::days reach{5};

struct Likeness {
    int score = 0;
    std::vector<std::string> reasons;

    void add(int points, std::string reason) {
        score += points;
        if (points > 0) reasons.push_back(std::move(reason));
    }
};

/// A group of tellings and what all of them agree on. Days are the intersection of its members' days.
struct Group {
    Profile common;
    std::vector<Set> words;  // one set a member
    Cluster members;
};

double overlap(const Set& a, const Set& b) {
    const auto smaller = std::min(a.size(), b.size());
    return smaller < 2 ? 0 : static_cast<double>(count_shared(a, b)) / static_cast<double>(smaller);
}

double closest_words(const Profile& telling, const Group& group) {
    double best = 0;
    for (const auto& words : group.words) best = std::max(best, overlap(telling.words, words));
    return best;
}

bool disjoint(const Profile& a, const Profile& b) {
    return (a.last && b.first && *a.last < *b.first) || (b.last && a.first && *b.last < *a.first);
}

/// False when the days exclude each other.
bool compare_days(const Profile& telling, const Profile& group, Likeness& likeness) {
    if (disjoint(telling, group)) return false;
    if (telling.weak || group.weak) {
        const bool dated = (telling.first || telling.last) && (group.first || group.last);
        if (dated) likeness.add(weakly_compatible_days, "days do not exclude each other");
        return true;
    }
    const bool same = telling.first == group.first && telling.last == group.last;
    likeness.add(same ? same_day : overlapping_days, same ? "same day" : "overlapping days");
    return true;
}

/// False when the places exclude each other.
bool compare_places(const Profile& telling, const Profile& group, Likeness& likeness) {
    if (telling.places.empty() || group.places.empty()) return true;
    if (share(telling.places, group.places)) {
        likeness.add(same_place, "same place");
        return true;
    }
    if (!share(telling.places, group.around) && !share(telling.around, group.places)) return false;
    likeness.add(containing_place, "one place contains the other");
    return true;
}

void compare_actors(const Profile& telling, const Profile& group, Likeness& likeness) {
    if (!telling.agents.empty() && !group.agents.empty()) {
        likeness.add(share(telling.agents, group.agents) ? same_agent : other_agent, "same agent");
    }
    if (!telling.others.empty() && !group.others.empty()) {
        likeness.add(share(telling.others, group.others) ? same_patient : other_patient, "same patient");
    }
}

void compare_words(const Profile& telling, const Group& group, Likeness& likeness) {
    const auto share_of_words = closest_words(telling, group);
    if (share_of_words >= many) return likeness.add(many_words, "much the same words");
    if (share_of_words >= some) return likeness.add(some_words, "similar words");
    if (share_of_words >= few) likeness.add(few_words, "some words in common");
}

/// Sayings are one only when one speaker says much the same.
std::optional<Likeness> compare_sayings(const Profile& telling, const Group& group) {
    Likeness likeness;
    if (disjoint(telling, group.common) || !share(telling.agents, group.common.agents)) return std::nullopt;
    const auto words = closest_words(telling, group);
    if (words < same_saying) return std::nullopt;
    likeness.add(enough + static_cast<int>(words * 10), "same speaker");
    likeness.add(1, "much the same words");
    return likeness;
}

std::optional<Likeness> compare(const Profile& telling, const Group& group) {
    if (telling.saying) return compare_sayings(telling, group);
    Likeness likeness;
    if (!compare_days(telling, group.common, likeness)) return std::nullopt;
    if (!compare_places(telling, group.common, likeness)) return std::nullopt;
    compare_actors(telling, group.common, likeness);
    compare_words(telling, group, likeness);
    return likeness.score >= enough ? std::optional(likeness) : std::nullopt;
}

/// Groups found by block and day, so that only tellings that could be one event are compared.
class Groups {
public:
    void place(const Profile& telling, std::uint32_t number, std::vector<Telling>& tellings) {
        const auto keys = days_to_search(telling);
        std::pair<int, std::size_t> best{0, 0};
        Likeness best_likeness;
        for (const auto index : candidates(telling.block, keys)) {
            const auto likeness = compare(telling, groups_[index]);
            if (!likeness || likeness->score <= best.first) continue;
            best = {likeness->score, index};
            best_likeness = *likeness;
        }
        if (best.first == 0) return open(telling, number);
        tellings[number].mention.merged_by = best_likeness.reasons;
        join(best.second, telling, number);
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
    using Key = std::pair<std::string, long>;  // block, day number
    static constexpr long undated = -1000000;

    static long number(calendar::Day day) { return day.time_since_epoch().count(); }

    static std::vector<long> range(calendar::Day first, calendar::Day last) {
        std::vector<long> all;
        for (auto day = first; day <= last; day += date::days{1}) all.push_back(number(day));
        return all;
    }

    static std::vector<long> days_of(const Profile& telling) {
        if (!telling.weak) return range(*telling.first, *telling.last);
        if (telling.last) return {number(*telling.last)};
        if (telling.first) return {number(*telling.first)};
        return {undated};
    }

    static std::vector<long> days_to_search(const Profile& telling) {
        if (!telling.weak || !telling.last) return days_of(telling);
        return range(*telling.last - reach, *telling.last);
    }

    std::vector<std::size_t> candidates(const std::string& block, const std::vector<long>& days) const {
        std::vector<std::size_t> found;
        for (const auto day : days) {
            const auto at = by_day_.find(Key{block, day});
            if (at != by_day_.end()) found.insert(found.end(), at->second.begin(), at->second.end());
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    void open(const Profile& telling, std::uint32_t member) {
        for (const auto day : days_of(telling)) by_day_[Key{telling.block, day}].push_back(groups_.size());
        groups_.push_back({telling, {telling.words}, {member}});
    }

    void join(std::size_t index, const Profile& telling, std::uint32_t member) {
        auto& group = groups_[index];
        auto& common = group.common;
        if (telling.first && (!common.first || *telling.first > *common.first)) common.first = telling.first;
        if (telling.last && (!common.last || *telling.last < *common.last)) common.last = telling.last;
        common.weak = common.weak && telling.weak;
        add_all(common.places, telling.places);
        add_all(common.around, telling.around);
        add_all(common.agents, telling.agents);
        add_all(common.others, telling.others);
        group.words.push_back(telling.words);
        group.members.push_back(member);
    }

    std::vector<Group> groups_;
    std::map<Key, std::vector<std::size_t>> by_day_;
};

/// The surest first, so that groups form around tellings with a day and a place and the vague ones find their group.
int vagueness(const Profile& telling) {
    return (telling.weak ? 4 : 0) + (telling.places.empty() ? 2 : 0) + (telling.agents.empty() ? 1 : 0);
}

}  // namespace

std::vector<Cluster> merge(const Story& story, std::vector<Telling>& tellings) {
    const auto containing = containing_places(story);
    std::vector<Profile> profiles;
    for (const auto& telling : tellings) profiles.push_back(profile(telling, containing));
    std::vector<std::uint32_t> order(tellings.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return vagueness(profiles[a]) < vagueness(profiles[b]); });
    Groups groups;
    for (const auto number : order) groups.place(profiles[number], number, tellings);
    return groups.finish();
}

}  // namespace annals::graph
