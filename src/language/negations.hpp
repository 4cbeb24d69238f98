// Words that negate the verb they stand with.
#pragma once

#include <optional>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

/// The first token of the negation whose last word is token `i`: of "not", "never", "hardly", "nor", "no longer". None where
/// `i` is no such word, or negates nothing ("not only"). `begin` is where the sentence begins.
[[nodiscard]] std::optional<std::uint32_t> negation_at(const std::vector<Token>& tokens, std::uint32_t begin, std::uint32_t i);

}  // namespace annals::language
