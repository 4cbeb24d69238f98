// Text becomes words, after the conventions of English Universal Dependencies (the English Web Treebank and GUM).
//
//     "Ukraine's 675m" -> Ukraine 's 675 m       "can't" -> ca n't        "Gov. Smith" -> Gov. Smith
//     "London-backed" -> London - backed         "2014-2015" -> 2014 - 2015
//     "co-worker" -> co-worker: a closed list of affixes (resources/en/language/affixes.txt) keeps its hyphen
#pragma once

#include <string_view>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

/// Appends the tokens of text[span] in order: span, norm, shape, space_before. Every character that is not white space
/// lies in exactly one token. Time is linear in the span's length.
void tokenise(std::string_view text, text::Span span, std::vector<Token>& tokens);

}  // namespace annals::language
