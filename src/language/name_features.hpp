// What the name finder looks at: hashed features of a word in its sentence. Training and finding share this code, so that a
// model can only be used with the features that it was trained on.
#pragma once

#include <cstdint>

#include "features.hpp"
#include "name_words.hpp"

namespace annals::language {

/// Numbers of feature templates: those of words from here, then those of memory, then that of the label before.
inline constexpr std::uint32_t first_name_template = 3000, first_memory_template = 3200, transition_template = 3300;

/// Features of word `i`, all but those of the document's memory.
void add_word_features(const NameWords& words, std::size_t i, FeatureList& features);

/// The one feature of standing behind a word of this label.
[[nodiscard]] std::uint32_t transition_feature(std::uint8_t previous);

}  // namespace annals::language
