// Noun phrases by their tags: "the mayor of Harwick, Greta Holm". What names a speaker, found without a parse.
#pragma once

#include <optional>

#include "annals/language/document.hpp"

namespace annals::language {

/// The noun phrase that begins with token `begin` and ends before `end`: a pronoun, or a noun with what stands before it,
/// "of"-phrases and the like, "and" and another, and an apposition between commas. Relative clauses, adverbs, and phrases
/// of time ("on Monday") and medium ("in a statement") are no part of it.
[[nodiscard]] std::optional<Range> noun_phrase_at(const Document& document, std::uint32_t begin, std::uint32_t end);

/// The noun phrase whose last token stands right before `end`, not reaching left of `floor`. No apposition.
[[nodiscard]] std::optional<Range> noun_phrase_before(const Document& document, std::uint32_t floor, std::uint32_t end);

/// Whether the token is a word of time: "Monday", "week", "yesterday".
[[nodiscard]] bool is_time_word(const Token& token);

}  // namespace annals::language
