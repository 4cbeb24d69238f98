// How a word is written: its norm and its shape, found in one pass.
#pragma once

#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

/// Sets the token's norm and shape to those of `word`.
void write_form(Token& token, std::string_view word);

}  // namespace annals::language
