#include "graph/group.hpp"

#include <algorithm>
#include <cmath>

namespace annals::graph {
namespace {

// What likeness is worth, and how much of it makes two tellings one event.
constexpr int same_day = 3, overlapping_days = 2, weakly_compatible_days = 1, other_stretch = -1;
constexpr int same_place = 3, same_wide_place = 2, containing_place = 1;
constexpr int same_agent = 2, kindred_agent = 1, other_agent = -2, same_patient = 2, other_patient = -4;
constexpr int many_words = 3, some_words = 2, few_words = 1, same_trigger = 1, opening_and_text = 2;
constexpr int same_number = 2, other_number = -4, other_count = -2;
constexpr int enough = 5, enough_for_kindred_types = 8;
// Shares of the smaller clause's content words.
constexpr double many = 0.6, some = 0.35, few = 0.2, same_saying = 0.5, same_words = 0.9;
constexpr double rounding = 0.25;        // "over 40" and "some 45" are one count
constexpr std::size_t most_kept = 12;    // words and sentences that a group remembers
constexpr std::size_t fewest_words = 2;  // of a clause that is compared by its words

double overlap(const Set& a, const Set& b) {
    const auto smaller = std::min(a.size(), b.size());
    return smaller < fewest_words ? 0 : static_cast<double>(count_shared(a, b)) / static_cast<double>(smaller);
}

double closest_words(const Profile& telling, const Group& group) {
    double best = 0;
    for (const auto& words : group.words) best = std::max(best, overlap(telling.words, words));
    return best;
}

bool disjoint(const Profile& a, const Profile& b) {
    return (a.last && b.first && *a.last < *b.first) || (b.last && a.first && *b.last < *a.first);
}

bool told_in_one_sentence(const Profile& telling, const Group& group) {
    return std::any_of(group.sentences.begin(), group.sentences.end(), [&](const auto& sentence) {
        return sentence.first == telling.article && sentence.second.overlaps(telling.sentence);
    });
}

bool told_in_article(const Profile& telling, const Group& group) {
    return std::any_of(group.sentences.begin(), group.sentences.end(),
                       [&](const auto& sentence) { return sentence.first == telling.article; });
}

/// False when the days exclude each other.
bool compare_days(const Profile& telling, const Profile& group, Likeness& likeness) {
    if (disjoint(telling, group)) return false;
    const bool same = telling.first == group.first && telling.last == group.last;
    // A month's gains are not those of its last weekend.
    if ((telling.stretch && !group.weak) || (group.stretch && !telling.weak)) return false;
    if (!telling.weak && !group.weak) {
        likeness.add(same ? same_day : overlapping_days, same ? "same day" : "overlapping days");
    } else if ((telling.stretch || group.stretch) && !same) {
        likeness.add(telling.first && group.first ? other_stretch : 0, {});
    } else if ((telling.first || telling.last) && (group.first || group.last)) {
        likeness.add(weakly_compatible_days, "days do not exclude each other");
    }
    return true;
}

/// False when the places exclude each other.
bool compare_places(const Profile& telling, const Profile& group, Likeness& likeness) {
    if (telling.places.empty() || group.places.empty()) return true;
    if (!telling.points.empty() && !group.points.empty() && !share(telling.points, group.points)) return false;
    if (share(telling.places, group.places)) {
        likeness.same_places = telling.points == group.points;
        likeness.add(share(telling.regions, group.regions) ? same_place : same_wide_place, "same place");
        return true;
    }
    if (!share(telling.places, group.around) && !share(telling.around, group.places)) return false;
    likeness.add(containing_place, "one place contains the other");
    return true;
}

/// "The bridge of Harwick", "the bridge of Calder": other names, and nothing known that both share, are two events.
bool names_apart(const Profile& telling, const Profile& group) {
    if (telling.names.empty() || group.names.empty() || share(telling.names, group.names)) return false;
    return !share(telling.places, group.places) && !share(telling.others, group.others);
}

void compare_actors(const Profile& telling, const Profile& group, Likeness& likeness) {
    if (!telling.agents.empty() && !group.agents.empty()) {
        if (share(telling.agents, group.agents)) {
            likeness.add(same_agent, "same agent");
        } else {
            likeness.add(share(telling.kin, group.kin) ? kindred_agent : other_agent, "agents of one state");
        }
    }
    if (!telling.others.empty() && !group.others.empty()) {
        likeness.add(share(telling.others, group.others) ? same_patient : other_patient, "same patient");
    }
}

void compare_words(const Profile& telling, const Group& group, Likeness& likeness) {
    if (share(telling.trigger, group.common.trigger)) likeness.add(same_trigger, "same word for it");
    const auto share_of_words = closest_words(telling, group);
    if (share_of_words >= many) return likeness.add(many_words, "much the same words");
    if (share_of_words >= some) return likeness.add(some_words, "similar words");
    if (share_of_words >= few) likeness.add(few_words, "some words in common");
}

bool about_equal(const events::Quantity& a, const events::Quantity& b) {
    return std::abs(a.number - b.number) <= rounding * std::max(std::abs(a.number), std::abs(b.number));
}

/// The same count of the same things speaks for one event; other counts, or counts of other things, against it.
void compare_numbers(const Profile& telling, const Profile& group, Likeness& likeness) {
    if (telling.quantities.empty() || group.quantities.empty()) return;
    bool one_unit = false;
    for (const auto& a : telling.quantities) {
        for (const auto& b : group.quantities) {
            if (a.unit == b.unit && about_equal(a, b)) return likeness.add(same_number, "same number");
            one_unit = one_unit || a.unit == b.unit;
        }
    }
    likeness.add(one_unit ? other_number : other_count, {});
}

/// Sayings are one only when one speaker says much the same, not twice in one breath.
std::optional<Likeness> compare_sayings(const Profile& telling, const Group& group) {
    if (disjoint(telling, group.common) || told_in_one_sentence(telling, group)) return std::nullopt;
    const bool nameless = telling.agents.empty() && group.common.agents.empty();
    if (!nameless && !share(telling.agents, group.common.agents)) return std::nullopt;
    const auto words = closest_words(telling, group);
    if (words < (nameless ? same_words : same_saying)) return std::nullopt;
    Likeness likeness;
    likeness.add(enough + static_cast<int>(words * 10), nameless ? "same sentence" : "same speaker");
    likeness.add(1, "much the same words");
    return likeness;
}

/// Events of kindred types ("shelled", "damaged") are one only when day and place say so; in one sentence they are two,
/// what was done and what came of it.
bool may_be_kindred(const Profile& telling, const Group& group) {
    return !telling.weak && !group.common.weak && share(telling.places, group.common.places) &&
           !told_in_one_sentence(telling, group);
}

}  // namespace

void Likeness::add(int points, std::string reason) {
    score += points;
    if (points > 0) reasons.push_back(std::move(reason));
}

Group group_of(const Profile& telling, std::uint32_t member) {
    return {telling, {telling.words}, {member}, {{telling.article, telling.sentence}}};
}

void join(Group& group, const Profile& telling, std::uint32_t member) {
    auto& common = group.common;
    if (telling.first && (!common.first || *telling.first > *common.first)) common.first = telling.first;
    if (telling.last && (!common.last || *telling.last < *common.last)) common.last = telling.last;
    common.weak = common.weak && telling.weak;
    common.stretch = common.weak && (common.stretch || telling.stretch);
    common.opening = common.opening || telling.opening;
    add_all(common.points, telling.points);
    add_all(common.regions, telling.regions);
    add_all(common.places, telling.places);
    add_all(common.around, telling.around);
    add_all(common.agents, telling.agents);
    add_all(common.others, telling.others);
    add_all(common.kin, telling.kin);
    add_all(common.trigger, telling.trigger);
    add_all(common.names, telling.names);
    group.members.push_back(member);
    if (group.words.size() >= most_kept) return;
    group.words.push_back(telling.words);
    group.sentences.emplace_back(telling.article, telling.sentence);
    common.quantities.insert(common.quantities.end(), telling.quantities.begin(), telling.quantities.end());
}

std::optional<Likeness> likeness(const Profile& telling, const Group& group) {
    if (telling.saying) return compare_sayings(telling, group);
    const bool kindred = telling.type != group.common.type;
    if (kindred && !may_be_kindred(telling, group)) return std::nullopt;
    if (names_apart(telling, group.common) && !told_in_article(telling, group)) return std::nullopt;
    Likeness likeness;
    if (!compare_days(telling, group.common, likeness)) return std::nullopt;
    if (!compare_places(telling, group.common, likeness)) return std::nullopt;
    compare_actors(telling, group.common, likeness);
    compare_words(telling, group, likeness);
    compare_numbers(telling, group.common, likeness);
    const bool placed = !telling.places.empty() && !group.common.places.empty();
    if (!placed && (telling.opening || group.common.opening) && told_in_article(telling, group))
        likeness.add(opening_and_text, "title or lead, and text");
    return likeness.score >= (kindred ? enough_for_kindred_types : enough) ? std::optional(likeness) : std::nullopt;
}

}  // namespace annals::graph
