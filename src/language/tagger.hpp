// Parts of speech: an averaged perceptron over hashed features, greedy from left to right (Collins 2002).
#pragma once

#include <string_view>
#include <vector>

#include "annals/language/document.hpp"
#include "model.hpp"

namespace annals::language {

/// One label for each word of a sentence.
[[nodiscard]] std::vector<Label> tag_words(const Model& model, const std::vector<TaggerWord>& words);

/// Fills upos, xpos and lemma of every token, sentence by sentence.
void tag(std::string_view text, Document& document);

}  // namespace annals::language
