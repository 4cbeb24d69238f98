#include "graph/group_index.hpp"

#include <algorithm>

namespace annals::graph {
namespace {

constexpr std::size_t most_candidates = 100;
/// "Up to the 12th" is looked for among events of the days just before.
constexpr std::int32_t reach = 5;
constexpr std::int32_t undated = -2000000000;

std::int32_t number(calendar::Day day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

std::uint64_t mix(std::uint64_t sum, std::uint64_t next) {
    sum = (sum ^ next) * 0xBF58476D1CE4E5B9ULL;
    return sum ^ (sum >> 29);
}

/// Who speaks says more than when: of a saying with a speaker, nothing else is looked at.
bool by_speaker_alone(const Profile& telling) { return telling.saying && !telling.agents.empty(); }

}  // namespace

std::size_t GroupIndex::Hash::operator()(const Key& key) const {
    return static_cast<std::size_t>(mix(mix(key.block, key.number), static_cast<std::uint64_t>(key.by) * 2 + (key.weak ? 1 : 0)));
}

std::size_t GroupIndex::Hash::operator()(const WordKey& key) const {
    return static_cast<std::size_t>(mix(mix(mix(key.stance, key.word), key.article), static_cast<std::uint64_t>(key.words)));
}

/// The days under which a telling is entered: its own, or one end of what has no day.
GroupIndex::Days GroupIndex::entered(const Profile& telling) {
    if (!telling.weak) return {number(*telling.first), number(*telling.last)};
    const auto end = telling.last ? number(*telling.last) : telling.first ? number(*telling.first) : undated;
    return {end, end};
}

void GroupIndex::collect(const Key& key, Days days, Groups& found) const {
    const auto at = by_day_.find(key);
    if (at == by_day_.end()) return;
    for (auto day = at->second.lower_bound(days.first); day != at->second.end() && day->first <= days.last; ++day)
        found.insert(found.end(), day->second.begin(), day->second.end());
}

/// Groups of some days that share, contain or lie within the telling's places, or share its agents.
void GroupIndex::look(const Profile& telling, Key key, Days days, Groups& found) const {
    const auto all = [&](By by, const Set& numbers) {
        key.by = by;
        for (const auto number : numbers) {
            key.number = number;
            collect(key, days, found);
        }
    };
    all(By::agent, telling.agents);
    if (by_speaker_alone(telling)) return;
    all(By::place, telling.places);
    all(By::place, telling.around);
    all(By::surrounding, telling.places);
    key.number = 0;
    key.by = telling.places.empty() ? By::anything : By::no_place;
    collect(key, days, found);
}

void GroupIndex::collect(const WordKey& key, std::size_t most, Groups& found) const {
    const auto at = by_word_.find(key);
    if (at == by_word_.end() || at->second.size() > most) return;
    found.insert(found.end(), at->second.begin(), at->second.end());
}

/// "Said", "killed": a word of very many groups finds those of its own article only.
void GroupIndex::look_for_words(const Profile& telling, std::uint32_t stance, Groups& found) const {
    for (const auto lemma : telling.lemmas) {
        collect({stance, lemma, 0, Words::anywhere}, most_candidates - 1, found);
        collect({stance, lemma, telling.article, Words::in_article}, most_candidates, found);
    }
    for (const auto passage : telling.passages) collect({stance, passage, 0, Words::passage}, most_candidates, found);
    if (telling.weak && !telling.saying)
        collect({stance, telling.type, telling.article, Words::type_in_article}, most_candidates, found);
}

std::vector<std::uint32_t> GroupIndex::candidates(const Profile& telling) const {
    Groups found;
    const auto own = entered(telling);
    auto days = own;
    if (telling.weak && own.first != undated) {
        // What has an open end may be any of the events just before (or, of what is to come, just after) its other end.
        (telling.last ? days.first : days.last) += telling.last ? -reach : reach;
    }
    look(telling, {telling.block}, days, found);
    if (telling.weak) {
        const auto around = own.first == undated ? 0 : reach;
        look(telling, {.block = telling.block, .weak = true}, {own.first - around, own.last + around}, found);
    }
    look_for_words(telling, telling.stance, found);
    for (const auto stance : telling.other_stances) look_for_words(telling, stance, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void GroupIndex::enter(Groups& groups, std::uint32_t group) {
    if (groups.size() < most_candidates && (groups.empty() || groups.back() != group)) groups.push_back(group);
}

void GroupIndex::enter(const Key& key, Days days, std::uint32_t group) {
    auto& by_day = by_day_[key];
    for (auto day = days.first; day <= days.last; ++day) enter(by_day[day], group);
}

void GroupIndex::enter_words(const Profile& telling, std::uint32_t group) {
    for (const auto lemma : telling.lemmas) {
        enter(by_word_[{telling.stance, lemma, 0, Words::anywhere}], group);
        enter(by_word_[{telling.stance, lemma, telling.article, Words::in_article}], group);
    }
    for (const auto passage : telling.passages) enter(by_word_[{telling.stance, passage, 0, Words::passage}], group);
    if (!telling.saying) enter(by_word_[{telling.stance, telling.type, telling.article, Words::type_in_article}], group);
}

void GroupIndex::add(const Profile& telling, std::uint32_t group) {
    add_names(telling, group);
    if (by_speaker_alone(telling)) return;
    enter({telling.block, 0, By::anything, telling.weak}, entered(telling), group);
    if (telling.places.empty()) enter({telling.block, 0, By::no_place, telling.weak}, entered(telling), group);
}

void GroupIndex::add_names(const Profile& telling, std::uint32_t group) {
    enter_words(telling, group);
    const auto enter_all = [&](By by, const Set& numbers) {
        for (const auto number : numbers) enter({telling.block, number, by, telling.weak}, entered(telling), group);
    };
    enter_all(By::agent, telling.agents);
    if (by_speaker_alone(telling)) return;
    enter_all(By::place, telling.places);
    enter_all(By::surrounding, telling.around);
}

}  // namespace annals::graph
