#include "graph/group_index.hpp"

#include <algorithm>

namespace annals::graph {
namespace {

constexpr std::size_t most_candidates = 100;
/// "Up to the 12th" is looked for among events of the days just before.
constexpr std::int32_t reach = 5;
constexpr std::int32_t undated = -2000000000;

std::int32_t number(calendar::Day day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

/// The days under which a telling is entered: its own, or one end of what has no day.
std::pair<std::int32_t, std::int32_t> entered(const Profile& telling) {
    if (!telling.weak) return {number(*telling.first), number(*telling.last)};
    const auto end = telling.last ? number(*telling.last) : telling.first ? number(*telling.first) : undated;
    return {end, end};
}

}  // namespace

std::size_t GroupIndex::Hash::operator()(const Key& key) const {
    std::uint64_t mixed = key.block * 0x9E3779B97F4A7C15ULL + static_cast<std::uint32_t>(key.day);
    mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9ULL + key.number;
    mixed = (mixed ^ (mixed >> 32)) * 0x94D049BB133111EBULL + static_cast<std::uint64_t>(key.by) * 2 + (key.weak ? 1 : 0);
    return static_cast<std::size_t>(mixed ^ (mixed >> 31));
}

void GroupIndex::collect(const Key& key, std::vector<std::uint32_t>& found) const {
    const auto at = groups_.find(key);
    if (at == groups_.end()) return;
    found.insert(found.end(), at->second.begin(), at->second.end());
}

/// Groups of one day that share, contain or lie within the telling's places, or share its agents.
void GroupIndex::look(const Profile& telling, Key key, std::vector<std::uint32_t>& found) const {
    const auto all = [&](By by, const Set& numbers) {
        key.by = by;
        for (const auto number : numbers) {
            key.number = number;
            collect(key, found);
        }
    };
    all(By::agent, telling.agents);
    if (telling.saying && !telling.agents.empty()) return;
    all(By::place, telling.places);
    all(By::place, telling.around);
    all(By::surrounding, telling.places);
    key.number = 0;
    key.by = telling.places.empty() ? By::anything : By::no_place;
    collect(key, found);
}

/// "Said", "killed": a word of very many groups finds none of them.
void GroupIndex::collect_if_rare(const Key& key, std::vector<std::uint32_t>& found) const {
    const auto at = groups_.find(key);
    if (at == groups_.end() || at->second.size() >= most_candidates) return;
    found.insert(found.end(), at->second.begin(), at->second.end());
}

void GroupIndex::look_for_words(const Profile& telling, std::vector<std::uint32_t>& found) const {
    Key key{telling.stance, 0, 0, By::word, false};
    for (const auto lemma : telling.lemmas) {
        key.number = lemma;
        collect_if_rare(key, found);
        key.by = By::word_in_article;
        key.day = static_cast<std::int32_t>(telling.article);
        collect(key, found);
        key.by = By::word;
        key.day = 0;
    }
    key.by = By::passage;
    for (const auto passage : telling.passages) {
        key.number = passage;
        collect(key, found);
    }
}

std::vector<std::uint32_t> GroupIndex::candidates(const Profile& telling) const {
    std::vector<std::uint32_t> found;
    Key key{telling.block, 0, 0, By::anything, false};
    auto [first, last] = entered(telling);
    if (telling.weak && first != undated) {
        // What has an open end may be any of the events just before (or, of what is to come, just after) its other end.
        (telling.last ? first : last) += telling.last ? -reach : reach;
    }
    for (key.day = first; key.day <= last; ++key.day) look(telling, key, found);
    if (telling.weak) {
        key.weak = true;
        const auto end = entered(telling).first;
        const auto around = end == undated ? 0 : reach;
        for (key.day = end - around; key.day <= end + around; ++key.day) look(telling, key, found);
    }
    look_for_words(telling, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void GroupIndex::enter(const Key& key, std::uint32_t group) {
    auto& groups = groups_[key];
    if (groups.size() < most_candidates && (groups.empty() || groups.back() != group)) groups.push_back(group);
}

void GroupIndex::enter_words(const Profile& telling, std::uint32_t group) {
    const auto stance = telling.stance;
    for (const auto lemma : telling.lemmas) {
        enter({stance, 0, lemma, By::word, false}, group);
        enter({stance, static_cast<std::int32_t>(telling.article), lemma, By::word_in_article, false}, group);
    }
    for (const auto passage : telling.passages) enter({stance, 0, passage, By::passage, false}, group);
}

void GroupIndex::add(const Profile& telling, std::uint32_t group) {
    add_names(telling, group);
    if (telling.saying && !telling.agents.empty()) return;
    Key key{telling.block, 0, 0, By::anything, telling.weak};
    const auto [first, last] = entered(telling);
    for (key.day = first; key.day <= last; ++key.day) {
        key.by = By::anything;
        enter(key, group);
        key.by = By::no_place;
        if (telling.places.empty()) enter(key, group);
    }
}

void GroupIndex::add_names(const Profile& telling, std::uint32_t group) {
    enter_words(telling, group);
    Key key{telling.block, 0, 0, By::anything, telling.weak};
    const auto enter_all = [&](By by, const Set& numbers) {
        key.by = by;
        for (const auto number : numbers) {
            key.number = number;
            enter(key, group);
        }
    };
    const auto [first, last] = entered(telling);
    for (key.day = first; key.day <= last; ++key.day) {
        enter_all(By::agent, telling.agents);
        if (telling.saying && !telling.agents.empty()) continue;
        enter_all(By::place, telling.places);
        enter_all(By::surrounding, telling.around);
    }
}

}  // namespace annals::graph
