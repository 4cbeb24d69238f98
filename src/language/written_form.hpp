// How a word is written: its norm and its shape, found in one pass.
#pragma once

#include <string_view>

#include "annals/language/document.hpp"

namespace annals::language {

/// Sets the token's norm and shape to those of `word`.
void write_form(Token& token, std::string_view word);
/// The same of a word that is nothing but English letters, and faster.
void write_letters(Token& token, std::string_view word);

}  // namespace annals::language
