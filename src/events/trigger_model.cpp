#include "events/trigger_model.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "annals/resources/blocks.hpp"

namespace annals::events {
namespace {

constexpr std::string_view words_file = "en/events/event_words.txt";
constexpr std::string_view weights_file = "en/events/triggers.weights";

template <typename Number> bool read_number(std::string_view digits, Number& number) {
    const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc{} && rest == digits.data() + digits.size();
}

}  // namespace

TriggerModel::TriggerModel(const resources::Bundle& bundle) : words_(bundle.get(words_file)) {
    for (const auto& slot : slots()) around_.emplace_back(slot.values.size());
    auto contents = bundle.get(weights_file);
    for (std::size_t number = 1; !contents.empty(); ++number) {
        const auto end = std::min(contents.find('\n'), contents.size());
        const auto line = contents.substr(0, end);
        if (!line.empty() && line.front() != '#') add_line(bundle.origin(weights_file), number, line);
        contents.remove_prefix(std::min(end + 1, contents.size()));
    }
}

void TriggerModel::add_line(std::string_view file, std::size_t number, std::string_view line) {
    const auto fault = [&](const std::string& what) {
        return resources::RuleError(std::string(file) + ":" + std::to_string(number) + ": " + what);
    };
    const auto first = line.find(' '), last = line.rfind(' ');
    double weight = 0;
    if (first == last || !read_number(line.substr(last + 1), weight))
        throw fault("a line is a feature, its value and their weight: noun-preposition after 0.75");
    const auto slot_name = line.substr(0, first), value = line.substr(first + 1, last - first - 1);
    if (slot_name == "unknown") {
        const auto kind = std::find(word_kinds.begin(), word_kinds.end(), value);
        if (kind == word_kinds.end()) throw fault("no such kind of word: " + std::string(value));
        unknown_[static_cast<std::size_t>(kind - word_kinds.begin())] = weight;
        return;
    }
    const auto slot = std::find_if(slots().begin(), slots().end(), [&](const Slot& one) { return one.name == slot_name; });
    if (slot == slots().end()) throw fault("no such feature: " + std::string(slot_name));
    const auto found = std::find(slot->values.begin(), slot->values.end(), value);
    if (found == slot->values.end()) throw fault(std::string(slot_name) + " is never " + std::string(value));
    around_[static_cast<std::size_t>(slot - slots().begin())][static_cast<std::size_t>(found - slot->values.begin())] = weight;
}

double TriggerModel::word(std::string_view lemma, WordKind kind) const {
    std::string key(lemma);
    key += {' ', word_kinds.at(static_cast<std::size_t>(kind)).front(), ' '};
    int hundredths = 0;
    const auto found = words_.after(key);
    return found && read_number(*found, hundredths) ? hundredths / 100.0 : unknown_[static_cast<std::size_t>(kind)];
}

double TriggerModel::score(const Reading& reading, const Candidate& candidate, const std::vector<Feature>& features) const {
    double sum = word(reading.token(candidate.token).lemma, candidate.kind);
    for (const auto& feature : features) sum += around_[feature.slot][feature.value];
    return sum;
}

}  // namespace annals::events
