// Greedy tagging from left to right, over any scorer: the packed rows of a model, or weights in training.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "stages.hpp"
#include "tagger_features.hpp"

namespace annals::language {

inline constexpr std::size_t most_labels = 128;

template <typename Scorer> std::uint8_t best_label(const FeatureList& features, std::size_t labels, const Scorer& scorer) {
    std::array<typename Scorer::Score, most_labels> scores{};
    return static_cast<std::uint8_t>(
        best_in_stages<Scorer>(features.span(), tagger_stages, scorer, std::span(scores).first(labels)));
}

/// One label for each word of a sentence. A word that always has the same label is not asked about.
template <typename Scorer>
void tag_words(const SentenceFacts& words, std::size_t labels, const Scorer& scorer, std::vector<std::uint8_t>& tags) {
    tags.clear();
    std::uint32_t previous = no_label, before_previous = no_label;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& row = words[static_cast<std::ptrdiff_t>(i)].row;
        if (row.certain != 0) {
            tags.push_back(static_cast<std::uint8_t>(row.likely - 1));
        } else {
            FeatureList features;
            tagger_features(words, i, previous, before_previous, features);
            tags.push_back(best_label(features, labels, scorer));
        }
        before_previous = previous;
        previous = tags.back();
    }
}

}  // namespace annals::language
