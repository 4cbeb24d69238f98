#include "graph/conflicts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>
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

/// What a unit is in another: 1,100 square miles and 2,850 square kilometres are one figure.
struct Conversion {
    std::string_view unit, into;
    double factor;
};
constexpr std::array<Conversion, 9> conversions{{{"square mile", "square kilometre", 2.58999},
                                                 {"square kilometer", "square kilometre", 1},
                                                 {"acre", "square kilometre", 0.00404686},
                                                 {"hectare", "square kilometre", 0.01},
                                                 {"mile", "kilometre", 1.60934},
                                                 {"kilometer", "kilometre", 1},
                                                 {"metre", "kilometre", 0.001},
                                                 {"foot", "kilometre", 0.0003048},
                                                 {"tonne", "ton", 1}}};

/// The quantity in the unit that figures are compared in.
events::Quantity converted(const events::Quantity& quantity) {
    auto in_common = quantity;
    for (const auto& conversion : conversions) {
        if (quantity.unit != conversion.unit) continue;
        in_common.unit = conversion.into;
        in_common.number *= conversion.factor;
    }
    return in_common;
}

struct Number {
    events::Quantity common;

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
    const auto difference = std::abs(a.common.number - b.common.number);
    const bool rounded = !a.quantity->modifier.empty() || !b.quantity->modifier.empty() || a.quantity->unit != b.quantity->unit;
    return difference > (rounded ? rounding_of_reports * std::max(std::abs(a.common.number), std::abs(b.common.number)) : 0);
}

void add(Conflict& conflict, const Number& number) {
    const auto value = in_words(*number.quantity);
    if (std::find(conflict.values.begin(), conflict.values.end(), value) != conflict.values.end()) return;
    conflict.values.push_back(value);
    conflict.mentions.push_back(number.mention->id);
}

/// One conflict for each unit of which two articles give different numbers.
void numbers_of(Story& story, std::uint32_t event) {
    std::map<std::string, std::vector<Number>> by_unit;
    for (const auto& mention : story.events[event].mentions) {
        const auto& said = story.records[mention.article].events[mention.mention];
        for (const auto& quantity : said.quantities) {
            auto common = converted(quantity);
            const auto unit = common.unit;
            by_unit[unit].push_back({std::move(common), &quantity, &mention});
        }
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

constexpr date::days longest_counted{31};  // figures of longer stretches are sums of many things
constexpr std::size_t most_compared = 50;  // events of one type and place

bool may_be_of_one_time(const Event& a, const Event& b) {
    const auto bounded = [](const Event& event) {
        const auto& value = event.when.value;
        return value && value->period.begin && value->period.end && *value->period.end - *value->period.begin <= longest_counted;
    };
    if (!bounded(a) || !bounded(b)) return false;
    const auto &one = a.when.value->period, &other = b.when.value->period;
    return *one.begin < *other.end && *other.begin < *one.end;
}

/// "Killing 14" and "killing 62" of one day and place: told as two events, since their figures differ.
void numbers_between(Story& story, std::uint32_t a, std::uint32_t b) {
    if (!may_be_of_one_time(story.events[a], story.events[b])) return;
    const auto numbers = [&](std::uint32_t event) {
        std::vector<Number> found;
        for (const auto& mention : story.events[event].mentions) {
            for (const auto& quantity : story.records[mention.article].events[mention.mention].quantities)
                found.push_back({converted(quantity), &quantity, &mention});
        }
        return found;
    };
    for (const auto& one : numbers(a)) {
        for (const auto& other : numbers(b)) {
            if (one.common.unit != other.common.unit || !contradict(one, other)) continue;
            Conflict conflict{ConflictKind::quantity, {a, b}, {}, {}};
            add(conflict, one);
            add(conflict, other);
            story.conflicts.push_back(std::move(conflict));
            return;
        }
    }
}

/// Pairs of events of one type and place, each once.
void numbers_of_one_place(Story& story) {
    std::map<std::pair<std::string, std::uint32_t>, std::vector<std::uint32_t>> counted;
    for (std::uint32_t e = 0; e < story.events.size(); ++e) {
        const auto& event = story.events[e];
        if (event.quantities.empty() || event.polarity != events::Polarity::positive) continue;
        for (const auto place : event.places) {
            if (story.places[place].entity.kind == entities::PlaceKind::country) continue;
            // "Eleven people died", "the toll rose to 27": the dead of one place.
            auto& events = counted[{event.type == "LIFE.DIE" ? "HUM.CASUALTY" : event.type, place}];
            if (events.size() < most_compared) events.push_back(e);
        }
    }
    std::set<std::pair<std::uint32_t, std::uint32_t>> compared;
    for (const auto& [key, events] : counted) {
        for (std::size_t i = 0; i < events.size(); ++i) {
            for (std::size_t j = i + 1; j < events.size(); ++j) {
                if (compared.emplace(events[i], events[j]).second) numbers_between(story, events[i], events[j]);
            }
        }
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
    numbers_of_one_place(story);
    dates(story);
}

}  // namespace annals::graph
