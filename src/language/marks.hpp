// Quotation marks as tokens.
#pragma once

#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

enum class Mark : std::uint8_t { none, opening, closing, either };

/// What the token's characters alone say: “ opens, ” closes, " may do either. Single marks ‘ ’ ' count too.
[[nodiscard]] Mark mark_of(std::string_view word);

/// Whether the mark is a single one: ‘ ’ ' `.
[[nodiscard]] bool is_single_mark(std::string_view word);

/// Brackets and quotation marks that may follow a sentence's full stop and belong to it.
[[nodiscard]] bool closes_sentence(std::string_view word);

}  // namespace annals::language
