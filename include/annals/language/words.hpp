// Words that are several tokens, "sell-off", and how lexicons find them.
//
//     words_of("sell-off plan");                 // sell, -, off, plan
//     hyphenated_words(document);                // of "a sell-off": {1, 4}
//     joined_norm(document, {1, 4});             // "sell-off"
//     possible_lemmas("struck");                 // struck, strike
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

/// The words of a phrase of a lexicon, cut as an article's text is. Views into `phrase`.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view phrase);

/// The dictionary forms of a word that stands alone, as a noun and as a verb; one where both are the same. In small letters.
[[nodiscard]] std::vector<std::string> possible_lemmas(std::string_view word);

/// The words of three tokens and more that hyphens join without spaces, in text order.
[[nodiscard]] std::vector<Range> hyphenated_words(const Document& document);

/// Whether a word may stand before the infinitive of a headline that announces something: in "Ruritania to hold elections", but not in
/// "First woman to win it" or behind a verb.
[[nodiscard]] bool may_stand_before_announcement(const Token& token);

/// The norms of the tokens without spaces between them.
[[nodiscard]] std::string joined_norm(const Document& document, Range tokens);

}  // namespace annals::language
