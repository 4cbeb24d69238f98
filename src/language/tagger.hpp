// Parts of speech and lemmas for whole documents.
#pragma once

#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

/// Fills upos and lemma of every token, sentence by sentence.
void tag(std::string_view text, Document& document);

}  // namespace annals::language
