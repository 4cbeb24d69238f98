// Parts of speech and dictionary forms.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "annals/language/document.hpp"
#include "model.hpp"
#include "word_facts.hpp"

namespace annals::language {

/// Fills upos and xpos of the sentence's tokens. Gives the labels in numbers, for the parser.
void tag_sentence(const Model& model, const SentenceFacts& words, std::vector<Token>& tokens, Range sentence,
                  std::vector<std::uint8_t>& labels);

/// Fills the lemmas of tokens that have their tags.
void find_lemmas(std::string_view text, std::vector<Token>& tokens, Range sentence);

}  // namespace annals::language
