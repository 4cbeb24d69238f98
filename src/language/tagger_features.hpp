// What the tagger looks at: hashed features of a word in its sentence. Training and tagging share this code, so that a model
// can only be used with the features that it was trained on.
#pragma once

#include <cstdint>

#include "features.hpp"
#include "stages.hpp"
#include "word_facts.hpp"

namespace annals::language {

/// The label before the first word.
inline constexpr std::uint32_t no_label = 255;

/// After how many features the tagger may stop to ask, and how sure it must then be.
inline constexpr Stage first_tagger_stage{20, 1800};

/// A word to be tagged; `previous` and `before_previous` are the labels of the two words to its left.
struct TaggerPlace {
    const SentenceFacts& words;
    std::size_t position;
    std::uint32_t previous, before_previous;
};

/// Adds the features of the first stage, those of all others, and both.
void first_tagger_features(const TaggerPlace& place, FeatureList& features);
void other_tagger_features(const TaggerPlace& place, FeatureList& features);
void tagger_features(const TaggerPlace& place, FeatureList& features);

}  // namespace annals::language
