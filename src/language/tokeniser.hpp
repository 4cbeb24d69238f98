// Text becomes words, after the conventions of the Penn Treebank and English Universal Dependencies, with one exception:
// a word with hyphens stays one token ("Moscow-backed", "2014-2015"), as in the Penn Treebank.
//
//     "Ukraine's 675m" -> Ukraine 's 675m        "can't" -> ca n't        "Gov. Smith" -> Gov. Smith
#pragma once

#include <string_view>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

/// Appends the tokens of text[span] in order: span, norm, shape, space_before. Every character that is not white space
/// lies in exactly one token. Time is linear in the span's length.
void tokenise(std::string_view text, text::Span span, std::vector<Token>& tokens);

}  // namespace annals::language
