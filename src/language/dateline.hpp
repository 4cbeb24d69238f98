// The words in front of a report that tell nothing of it: "HARWICK (Northern Press) — ", "Port Marrow Gazette -- ".
#pragma once

#include <string_view>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

/// The tokens of a paragraph's dateline, with its dash; none when there is none. Place, agency, date or outlet stand before the
/// dash: capitalised words, numbers and brackets alone, more than a date, and a sentence of its own behind it.
[[nodiscard]] Range dateline(std::string_view text, const std::vector<Token>& tokens, Range paragraph);

}  // namespace annals::language
