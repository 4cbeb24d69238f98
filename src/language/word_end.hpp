// Where a word ends: what may stand inside it, and whose the full stop behind it is.
#pragma once

#include <cstdint>
#include <string_view>

namespace annals::language {

/// The end of the word that starts at `begin` with a letter or digit. A hyphen parts words ("Moscow-backed" is three
/// tokens) but behind and before an affix ("co-worker", "clock-wise") and in numbers of telephones and days. The full
/// stop of an abbreviation belongs to it.
[[nodiscard]] std::uint32_t end_of_word(std::string_view text, std::uint32_t begin);

}  // namespace annals::language
