// Where sentences end, inside one paragraph.
#pragma once

#include <string_view>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

/// Splits the paragraph's tokens [paragraph.begin, paragraph.end) into ranges that tile it.
[[nodiscard]] std::vector<Range> split_sentences(std::string_view text, const std::vector<Token>& tokens, Range paragraph);

}  // namespace annals::language
