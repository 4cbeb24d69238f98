// What the tagger looks at: hashed features of a word in its sentence. Training and tagging share this code, so that a model
// can only be used with the features that it was trained on.
#pragma once

#include <array>
#include <cstdint>

#include "features.hpp"
#include "stages.hpp"
#include "word_facts.hpp"

namespace annals::language {

/// The label before the first word.
inline constexpr std::uint32_t no_label = 255;

/// After how many features the tagger may stop to ask, and how sure it must then be.
inline constexpr std::array<Stage, 1> tagger_stages{{{20, 1800}}};

/// Features of word `i`; `previous` and `before_previous` are the labels of the two words to its left.
void tagger_features(const SentenceFacts& words, std::size_t i, std::uint32_t previous, std::uint32_t before_previous,
                     FeatureList& features);

}  // namespace annals::language
