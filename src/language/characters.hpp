// What a tokeniser asks of single characters. Nearly all of news is ASCII: those answers are read from a table, inline.
#pragma once

#include <array>
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

constexpr bool is_ascii_upper(char32_t code) { return code >= U'A' && code <= U'Z'; }
constexpr bool is_ascii_lower(char32_t code) { return code >= U'a' && code <= U'z'; }

namespace detail {

constexpr CharacterClass class_of_ascii(char32_t code) {
    if (code <= U' ' || code == 0x7F) return CharacterClass::space;
    if (code >= U'0' && code <= U'9') return CharacterClass::digit;
    if (is_ascii_upper(code) || is_ascii_lower(code)) return CharacterClass::letter;
    if (code == U'\'') return CharacterClass::apostrophe;
    if (code == U'-') return CharacterClass::hyphen;
    return std::u32string_view(U"$+<=>^`|~").find(code) != std::u32string_view::npos ? CharacterClass::symbol
                                                                                     : CharacterClass::other;
}

constexpr auto classes_of_ascii() {
    std::array<CharacterClass, 128> classes{};
    for (char32_t code = 0; code < 128; ++code) classes[code] = class_of_ascii(code);
    return classes;
}

inline constexpr auto ascii_classes = classes_of_ascii();

[[nodiscard]] Character wide_character_at(std::string_view text, std::uint32_t offset);
[[nodiscard]] bool is_wide_upper(char32_t code);
[[nodiscard]] bool is_wide_lower(char32_t code);

}  // namespace detail

[[nodiscard]] inline bool is_ascii_letter(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x80 && detail::ascii_classes[code] == CharacterClass::letter;
}

/// The character that starts at `offset`; a byte that starts none is one character of class symbol.
[[nodiscard]] inline Character character_at(std::string_view text, std::uint32_t offset) {
    if (offset >= text.size()) return {0, offset, 0, CharacterClass::none};
    const auto first = static_cast<unsigned char>(text[offset]);
    if (first >= 0x80) return detail::wide_character_at(text, offset);
    return {first, offset, 1, detail::ascii_classes[first]};
}

[[nodiscard]] inline bool is_upper(char32_t code) { return code < 0x80 ? is_ascii_upper(code) : detail::is_wide_upper(code); }
[[nodiscard]] inline bool is_lower(char32_t code) { return code < 0x80 ? is_ascii_lower(code) : detail::is_wide_lower(code); }

/// The lower-case letter of an ASCII capital; every other byte as it is.
constexpr char to_lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; }

/// The form that lexicons are looked up with: lower case, ' for every apostrophe, - for every hyphen and en dash,
/// soft hyphens dropped.
[[nodiscard]] std::string normalised(std::string_view word);

}  // namespace annals::language
