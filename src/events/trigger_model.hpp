// Which words tell of an event though no rule types them: a logistic regression, learnt by scripts/train_triggers.
//
// What is known of a word (its classes in WordNet, its ending) comes to one number in event_words.txt; what stands around it
// (trigger_features.hpp) has its weights in triggers.weights.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "annals/resources/bundle.hpp"
#include "annals/resources/sorted_lines.hpp"
#include "events/trigger_features.hpp"

namespace annals::events {

class TriggerModel {
public:
    /// Throws resources::RuleError for a line that is no weight, and for a feature that the program does not know.
    explicit TriggerModel(const resources::Bundle& bundle);

    /// Above zero: more likely than not, the word tells of an event.
    [[nodiscard]] double score(const Reading& reading, const Candidate& candidate, const std::vector<Feature>& features) const;

private:
    void add_line(std::string_view file, std::size_t number, std::string_view line);
    [[nodiscard]] double word(std::string_view lemma, WordKind kind) const;

    resources::SortedLines words_;
    std::vector<std::vector<double>> around_;  // of each slot, of each value
    std::array<double, 3> unknown_{};          // of verbs, nouns and adjectives that event_words.txt lacks
};

}  // namespace annals::events
