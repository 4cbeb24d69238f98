#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "events/arguments.hpp"

namespace annals::events {
namespace {

using Named = std::pair<std::string_view, double>;

std::optional<double> named_number(std::string_view word) {
    static constexpr std::array<Named, 22> numbers{
        {{"one", 1},      {"two", 2},     {"three", 3},   {"four", 4},   {"five", 5},    {"six", 6},
         {"seven", 7},    {"eight", 8},   {"nine", 9},    {"ten", 10},   {"eleven", 11}, {"twelve", 12},
         {"fifteen", 15}, {"twenty", 20}, {"thirty", 30}, {"forty", 40}, {"fifty", 50},  {"sixty", 60},
         {"seventy", 70}, {"eighty", 80}, {"ninety", 90}, {"dozen", 12}}};
    const auto found = std::find_if(numbers.begin(), numbers.end(), [&](const Named& named) { return named.first == word; });
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

double multiplier(std::string_view word) {
    if (word == "hundred") return 1e2;
    if (word == "thousand") return 1e3;
    if (word == "million") return 1e6;
    return word == "billion" || word == "bn" ? 1e9 : 1;
}

/// "1,100", "2.5"; nullopt for anything that is not wholly a number.
std::optional<double> digits(std::string norm) {
    if (norm.empty() || norm.front() < '0' || norm.front() > '9') return std::nullopt;  // "nan" and "inf" are names here
    norm.erase(std::remove(norm.begin(), norm.end(), ','), norm.end());
    double value = 0;
    const auto result = std::from_chars(norm.data(), norm.data() + norm.size(), value);
    return result.ec == std::errc() && result.ptr == norm.data() + norm.size() ? std::optional(value) : std::nullopt;
}

std::string modifier_before(const Reading& r, TokenIndex number) {
    static constexpr std::array<std::string_view, 9> words{"over",          "nearly",  "almost", "about", "around",
                                                           "approximately", "roughly", "some",   "under"};
    if (number == 0) return {};
    const auto& before = r.token(number - 1);
    if (std::find(words.begin(), words.end(), before.norm) != words.end()) return before.norm;
    if (number < 2) return {};
    const auto two = r.token(number - 2).norm + " " + before.norm;
    const bool known = two == "more than" || two == "less than" || two == "at least" || two == "up to" || two == "as many" ||
                       two == "fewer than";
    return known ? two : std::string();
}

/// "15-year", "AK-47", "5km": a number that is a part of a word counts nothing.
bool is_part_of_word(const Reading& r, TokenIndex i, TokenIndex end) {
    if (r.hyphenated_at(i) != nullptr) return true;
    if (i + 1 >= end) return false;
    const auto& next = r.token(i + 1);
    return !next.space_before && next.shape == language::Shape::lower && multiplier(next.norm) == 1;
}

std::optional<Quantity> quantity_in(const Reading& r, const NounPhrase& phrase) {
    for (TokenIndex i = phrase.tokens.begin; i < phrase.tokens.end; ++i) {
        auto number = digits(r.token(i).norm);
        if (!number) number = named_number(r.token(i).norm);
        if (!number || r.time_of[i] != 0 || is_part_of_word(r, i, phrase.tokens.end)) continue;
        TokenIndex unit = i + 1;
        while (unit < phrase.tokens.end && multiplier(r.token(unit).norm) > 1) *number *= multiplier(r.token(unit++).norm);
        if (unit >= phrase.tokens.end) return std::nullopt;
        const auto& head = r.token(phrase.head);
        const bool square = phrase.head > unit && r.token(phrase.head - 1).norm == "square";
        return Quantity{
            {r.token(i).span.begin, head.span.end}, *number, (square ? "square " : "") + head.lemma, modifier_before(r, i)};
    }
    return std::nullopt;
}

/// "A total of 2,300 square miles": what is counted stands behind.
const NounPhrase& counted(const Reading& r, PhraseIndex phrase) {
    const auto& own = r.phrases[phrase];
    if (phrase + 1 >= r.phrases.size() || !r.rules.in_class(r.token(own.head).lemma, "sum")) return own;
    const auto& next = r.phrases[phrase + 1];
    const bool of = next.preposition && *next.preposition == own.tokens.end && r.token(*next.preposition).norm == "of";
    return of ? next : own;
}

Quantity people(const Reading& r, TokenIndex number, double count) {
    return {r.token(number).span, count, "people", modifier_before(r, number)};
}

/// "At least 11 dead": a number alone counts people.
std::optional<Quantity> counted_alone(const Reading& r, const Trigger& trigger) {
    if (trigger.kind != WordKind::adjective || !trigger.subject) return std::nullopt;
    const auto last = r.phrases[*trigger.subject].tokens.end - 1;
    const auto number = digits(r.token(last).norm);
    return number && r.time_of[last] == 0 ? std::optional(people(r, last, *number)) : std::nullopt;
}

/// "The death toll rose to 27", "a death toll of 27".
std::optional<Quantity> toll(const Reading& r, const Trigger& trigger) {
    constexpr TokenIndex farthest = 8;  // tokens
    static constexpr std::array<std::string_view, 4> links{"to", "at", "of", "above"};
    if (trigger.kind != WordKind::noun || r.token(trigger.head).lemma != "toll") return std::nullopt;
    const auto end = std::min(r.around(trigger.head).end, trigger.head + farthest);
    for (auto i = trigger.head + 1; i + 1 < end; ++i) {
        const auto number = one_of(r.token(i).norm, links) ? digits(r.token(i + 1).norm) : std::nullopt;
        if (number && r.time_of[i + 1] == 0) return people(r, i + 1, *number);
    }
    return std::nullopt;
}

}  // namespace

std::vector<Quantity> find_quantities(const Reading& r, const Trigger& trigger) {
    std::vector<Quantity> found;
    if (const auto count = toll(r, trigger)) found.push_back(*count);
    if (const auto count = counted_alone(r, trigger)) found.push_back(*count);
    for (const auto& argument : {trigger.subject, trigger.object}) {
        if (!argument) continue;
        const auto quantity = quantity_in(r, counted(r, *argument));
        const bool again =
            quantity && std::any_of(found.begin(), found.end(), [&](const Quantity& q) { return q.span == quantity->span; });
        if (quantity && !again) found.push_back(*quantity);
    }
    return found;
}

}  // namespace annals::events
