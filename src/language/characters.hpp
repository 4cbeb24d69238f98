// What a tokeniser asks of single characters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace annals::language {

enum class CharacterClass : std::uint8_t {
    none,        // before the first or after the last character
    space,       // white space of any kind, control characters, zero-width marks
    letter,      // letters and the marks that combine with them
    digit,       // decimal digits
    apostrophe,  // ' ’ ʼ
    hyphen,      // - ‐ ‑: joins the parts of one word
    symbol,      // emoji, arrows, currency and other signs
    other,       // the rest of punctuation
};

/// One character of a UTF-8 text. `size` is 0 past the end.
struct Character {
    char32_t code = 0;
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    CharacterClass kind = CharacterClass::none;

    [[nodiscard]] std::uint32_t end() const { return begin + size; }
    [[nodiscard]] bool is_word() const { return kind == CharacterClass::letter || kind == CharacterClass::digit; }
};

/// The character that starts at `offset`; a byte that starts none is one character of class symbol.
[[nodiscard]] Character character_at(std::string_view text, std::uint32_t offset);

[[nodiscard]] bool is_upper(char32_t code);
[[nodiscard]] bool is_lower(char32_t code);

/// The form that lexicons are looked up with: lower case, ' for every apostrophe, - for every hyphen and en dash,
/// soft hyphens dropped.
[[nodiscard]] std::string normalised(std::string_view word);

}  // namespace annals::language
