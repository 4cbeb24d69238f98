#include "graph/conflicts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <string_view>

#include "graph/profile.hpp"

namespace annals::graph {
namespace {

/// What happens once to the same people in the same place: a second date is a contradiction, not a second event.
constexpr std::array<std::string_view, 9> once_only{"TERR.CONTROL_CHANGE", "LIFE.DIE",   "LIFE.BORN", "POL.ELECT",  "POL.APPOINT",
                                                    "POL.RESIGN",          "LAW.RULING", "ECO.DEAL",  "SYMBOL.FLAG"};
constexpr date::days farthest{14};            // dates farther apart are two events
constexpr double alike = 0.6;                 // share of the shorter headline's words
constexpr double rounding_of_reports = 0.15;  // "over 40" and "42" do not contradict each other

struct Number {
    const events::Quantity* quantity;
    const Mention* mention;
};

std::string in_words(const events::Quantity& quantity) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.15g", quantity.number);  // 1500000, not 1.5e+06
    return (quantity.modifier.empty() ? "" : quantity.modifier + ' ') + digits.data() + ' ' + quantity.unit;
}

bool contradict(const Number& a, const Number& b) {
    if (a.mention->article == b.mention->article) return false;
    const auto difference = std::abs(a.quantity->number - b.quantity->number);
    const bool rounded = !a.quantity->modifier.empty() || !b.quantity->modifier.empty();
    return difference >
           (rounded ? rounding_of_reports * std::max(std::abs(a.quantity->number), std::abs(b.quantity->number)) : 0);
}

void add(Conflict& conflict, const Number& number) {
    const auto value = in_words(*number.quantity);
    if (std::find(conflict.values.begin(), conflict.values.end(), value) != conflict.values.end()) return;
    conflict.values.push_back(value);
    conflict.mentions.push_back(number.mention->id);
}

/// One conflict for each unit of which two articles give different numbers.
void numbers_of(Story& story, std::uint32_t event) {
    std::map<std::string_view, std::vector<Number>> by_unit;
    for (const auto& mention : story.events[event].mentions) {
        const auto& said = story.records[mention.article].events[mention.mention];
        for (const auto& quantity : said.quantities) by_unit[quantity.unit].push_back({&quantity, &mention});
    }
    for (const auto& [unit, numbers] : by_unit) {
        Conflict conflict{ConflictKind::quantity, {event}, {}, {}};
        for (const auto& number : numbers) {
            const auto disputes = [&](const Number& other) { return contradict(number, other); };
            if (std::any_of(numbers.begin(), numbers.end(), disputes)) add(conflict, number);
        }
        if (conflict.values.size() > 1) story.conflicts.push_back(std::move(conflict));
    }
}

bool can_contradict(const Event& event) {
    const bool once = std::find(once_only.begin(), once_only.end(), event.type) != once_only.end();
    return once && event.polarity == events::Polarity::positive && event.factuality <= events::Factuality::claimed &&
           event.when.value && event.when.value->granularity >= calendar::Granularity::day &&
           event.when.confidence <= article::Confidence::medium;
}

Set actors(const Event& event) {
    Set set;
    for (const auto& part : event.participants) add_all(set, {part.actor});
    return set;
}

Set places(const Event& event) {
    Set set;
    add_all(set, event.places);
    return set;
}

bool told_by_the_same(const Event& a, const Event& b) {
    return std::any_of(a.mentions.begin(), a.mentions.end(),
                       [&](const Mention& mention) { return mention.article == b.mentions.front().article; });
}

/// Two events that look like one in all but the day.
bool differ_in_day_only(const Event& a, const Event& b) {
    const auto day_a = *calendar::first_day(a.when.value->period), day_b = *calendar::first_day(b.when.value->period);
    if (day_a == day_b || std::max(day_a, day_b) - std::min(day_a, day_b) > farthest) return false;
    if (!share(places(a), places(b)) || !share(actors(a), actors(b)) || told_by_the_same(a, b)) return false;
    const auto words_a = words_of(a.headline), words_b = words_of(b.headline);
    const auto fewer = std::min(words_a.size(), words_b.size());
    return fewer > 2 && static_cast<double>(count_shared(words_a, words_b)) >= alike * static_cast<double>(fewer);
}

void dates(Story& story) {
    std::map<std::pair<std::string_view, std::uint32_t>, std::vector<std::uint32_t>> by_place;  // and type
    for (std::uint32_t e = 0; e < story.events.size(); ++e) {
        const auto& event = story.events[e];
        if (can_contradict(event) && !event.places.empty()) by_place[{event.type, event.places.front()}].push_back(e);
    }
    for (const auto& [key, events] : by_place) {
        for (std::size_t i = 0; i < events.size(); ++i) {
            for (std::size_t j = i + 1; j < events.size(); ++j) {
                const auto &a = story.events[events[i]], &b = story.events[events[j]];
                if (!differ_in_day_only(a, b)) continue;
                story.conflicts.push_back({ConflictKind::date,
                                           {events[i], events[j]},
                                           {calendar::to_edtf(*a.when.value), calendar::to_edtf(*b.when.value)},
                                           {a.mentions.front().id, b.mentions.front().id}});
            }
        }
    }
}

}  // namespace

void find_conflicts(Story& story) {
    for (std::uint32_t e = 0; e < story.events.size(); ++e) numbers_of(story, e);
    dates(story);
}

}  // namespace annals::graph
