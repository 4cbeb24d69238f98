// Which hyphens part words, after the tokenisation of the English Web Treebank.
#pragma once

#include <cstdint>
#include <string_view>

namespace annals::language {

/// Whether a hyphen stands at `at` and a letter or digit right behind it.
[[nodiscard]] bool is_inner_hyphen(std::string_view text, std::uint32_t at);

/// "co", "Mid", but not "UN".
[[nodiscard]] bool is_prefix(std::string_view word);
/// "wise", "esque".
[[nodiscard]] bool is_suffix(std::string_view word);

/// The end of a telephone number or a day that starts at `begin`, "555-0123", "2022-09-06", or `begin`: years, scores and
/// other numbers with hyphens are several tokens.
[[nodiscard]] std::uint32_t end_of_dashed_number(std::string_view text, std::uint32_t begin);

}  // namespace annals::language
