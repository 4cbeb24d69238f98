// Where a token ends that is no word: punctuation, ellipses, emoticons, emoji.
#pragma once

#include <cstdint>
#include <string_view>

#include "characters.hpp"

namespace annals::language {

/// The end of the sign that starts with `first`: "...", "?!", "[…]", ":-)", "👍🏽", or one character.
[[nodiscard]] std::uint32_t end_of_sign(std::string_view text, Character first);

}  // namespace annals::language
