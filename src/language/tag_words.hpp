// Greedy tagging from left to right, over any scorer: the packed rows of a model, or weights in training.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <type_traits>
#include <vector>

#include "stages.hpp"
#include "tagger_features.hpp"

namespace annals::language {

inline constexpr std::size_t most_labels = 128;

/// Features beyond the first stage are not even made where that is sure. Weights in training are on another scale: all are asked.
template <typename Scorer> std::uint8_t best_label(const TaggerPlace& place, std::size_t labels, const Scorer& scorer) {
    using Score = typename Scorer::Score;
    std::array<Score, most_labels> sums{};
    const auto scores = std::span(sums).first(labels);
    FeatureList features;
    first_tagger_features(place, features);
    scorer.score(features.span(), scores);
    const bool sure = std::is_integral_v<Score> && is_ahead<Score>(scores, static_cast<Score>(first_tagger_stage.sure));
    if (!sure) {
        other_tagger_features(place, features);
        scorer.score(features.span().subspan(first_tagger_stage.features), scores);
    }
    return static_cast<std::uint8_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
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
            tags.push_back(best_label({words, i, previous, before_previous}, labels, scorer));
        }
        before_previous = previous;
        previous = tags.back();
    }
}

}  // namespace annals::language
