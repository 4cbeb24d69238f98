// Dependencies: an arc-hybrid parser with a separate classifier for relations.
#pragma once

#include <cstdint>
#include <vector>

#include "annals/language/document.hpp"
#include "model.hpp"
#include "word_facts.hpp"

namespace annals::language {

/// Fills head and relation of the sentence's tokens. `labels` are the numbers of their tags. Linear in the sentence's length.
void parse_sentence(const Model& model, const SentenceFacts& words, const std::vector<std::uint8_t>& labels,
                    std::vector<Token>& tokens, Range sentence);

}  // namespace annals::language
