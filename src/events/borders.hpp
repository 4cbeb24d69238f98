// Where a clause begins and ends: words and marks that part one clause from the next.
#pragma once

#include <optional>

#include "events/reading.hpp"

namespace annals::events {

/// How a verb's clause begins.
enum class Border : std::uint8_t { sentence, verb, subordinator, relative, coordinated, punctuation };

struct LeftBorder {
    TokenIndex begin = 0;  // first token of the clause
    Border kind = Border::sentence;
    std::optional<TokenIndex> mark;  // the token that is the border
};

[[nodiscard]] bool is_relative(const Token& token);
[[nodiscard]] bool is_subordinator(const Token& token);
[[nodiscard]] bool is_quote(const Token& token);

/// Marks that end a clause. A comma alone does not.
[[nodiscard]] bool ends_clause(const Token& token);

/// A verb that makes a clause: not one inside a noun phrase ("the recaptured town") or a word with hyphens ("rebel-held").
[[nodiscard]] bool is_verb(const Reading& reading, TokenIndex i);

/// The border of the clause that leads up to token `left`, not before `begin`.
[[nodiscard]] LeftBorder left_border(const Reading& reading, TokenIndex left, TokenIndex begin);

/// Where the clause of the verb at `head` ends, not after `end`.
[[nodiscard]] TokenIndex right_border(const Reading& reading, TokenIndex head, TokenIndex end);

}  // namespace annals::events
