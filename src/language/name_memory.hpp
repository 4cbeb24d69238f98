// What a document has already said: how the same word or phrase is labelled in its other places. "Harwick" alone is a person
// where "Ada Harwick" stood before.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "name_features.hpp"
#include "name_labels.hpp"

namespace annals::language {

class NameMemory {
public:
    /// Remembers a stretch of words, by the hashes of their norms, with the labels it got at first reading.
    void note(std::span<const std::uint32_t> norms, std::span<const std::uint8_t> labels);

    /// Calls `add(i, feature)` for everything that the memory says of the words of a stretch that was noted with these labels.
    /// The stretch itself does not count.
    template <typename Add>
    void for_each_feature(std::span<const std::uint32_t> norms, std::span<const std::uint8_t> labels, Add add) const {
        const auto seen = recall(norms, labels);
        for (std::size_t i = 0; i < norms.size(); ++i)
            for (const auto feature : seen[i])
                if (feature != 0) add(i, feature);
    }

private:
    static constexpr std::size_t kinds = name_kinds + 1;  // the last: outside names
    struct WordCounts {
        std::array<std::uint16_t, kinds> labelled{};
        std::uint16_t family = 0;  // ends a person's name of several words
        std::uint16_t given = 0;   // begins one
    };
    using PhraseCounts = std::array<std::uint16_t, name_kinds>;

    static constexpr std::size_t most_features = 8;
    using Features = std::array<std::uint32_t, most_features>;
    struct Phrase {
        std::uint8_t part = 0;  // 1 + NamePart; 0 when the word is in no known phrase
        std::uint8_t kind = 0;
    };

    [[nodiscard]] WordCounts elsewhere(std::uint32_t norm, std::uint8_t label) const;
    [[nodiscard]] std::vector<Phrase> known_phrases(std::span<const std::uint32_t> norms,
                                                    std::span<const std::uint8_t> labels) const;
    [[nodiscard]] std::vector<Features> recall(std::span<const std::uint32_t> norms, std::span<const std::uint8_t> labels) const;

    std::unordered_map<std::uint32_t, WordCounts> words_;
    std::unordered_map<std::uint32_t, PhraseCounts> phrases_;
};

}  // namespace annals::language
