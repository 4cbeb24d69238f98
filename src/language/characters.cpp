#include "characters.hpp"

#include <utf8proc.h>

#include "annals/text/encoding.hpp"

namespace annals::language {
namespace {

constexpr char32_t soft_hyphen = 0xAD;

CharacterClass class_of_ascii(char32_t code) {
    if (code <= ' ' || code == 0x7F) return CharacterClass::space;
    if (code >= '0' && code <= '9') return CharacterClass::digit;
    if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z')) return CharacterClass::letter;
    if (code == '\'') return CharacterClass::apostrophe;
    if (code == '-') return CharacterClass::hyphen;
    if (code == '$' || code == '+' || code == '<' || code == '=' || code == '>' || code == '^' || code == '`' || code == '|' ||
        code == '~') {
        return CharacterClass::symbol;
    }
    return CharacterClass::other;
}

bool is_apostrophe(char32_t code) { return code == U'\'' || code == U'’' || code == U'ʼ' || code == U'＇'; }
bool is_hyphen(char32_t code) { return code == U'-' || code == U'‐' || code == U'‑'; }

CharacterClass class_of_category(utf8proc_category_t category) {
    switch (category) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC: return CharacterClass::letter;
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO: return CharacterClass::digit;
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF: return CharacterClass::space;
        case UTF8PROC_CATEGORY_PC:
        case UTF8PROC_CATEGORY_PD:
        case UTF8PROC_CATEGORY_PS:
        case UTF8PROC_CATEGORY_PE:
        case UTF8PROC_CATEGORY_PI:
        case UTF8PROC_CATEGORY_PF:
        case UTF8PROC_CATEGORY_PO: return CharacterClass::other;
        default: return CharacterClass::symbol;
    }
}

CharacterClass class_of(char32_t code) {
    if (code < 0x80) return class_of_ascii(code);
    if (is_apostrophe(code)) return CharacterClass::apostrophe;
    if (is_hyphen(code)) return CharacterClass::hyphen;
    if (code == soft_hyphen) return CharacterClass::letter;
    if (code == U'\u200D' || (code >= 0xFE00 && code <= 0xFE0F) || code == 0x20E3)
        return CharacterClass::symbol;  // they build emoji
    return class_of_category(utf8proc_category(static_cast<utf8proc_int32_t>(code)));
}

}  // namespace

Character character_at(std::string_view text, std::uint32_t offset) {
    if (offset >= text.size()) return {0, offset, 0, CharacterClass::none};
    const auto first = static_cast<unsigned char>(text[offset]);
    if (first < 0x80) return {first, offset, 1, class_of_ascii(first)};
    utf8proc_int32_t code = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset,
                                       static_cast<utf8proc_ssize_t>(text.size() - offset), &code);
    if (size <= 0) return {0xFFFD, offset, 1, CharacterClass::symbol};
    return {static_cast<char32_t>(code), offset, static_cast<std::uint32_t>(size), class_of(static_cast<char32_t>(code))};
}

bool is_upper(char32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z';
    return utf8proc_category(static_cast<utf8proc_int32_t>(code)) == UTF8PROC_CATEGORY_LU;
}

bool is_lower(char32_t code) {
    if (code < 0x80) return code >= 'a' && code <= 'z';
    return utf8proc_category(static_cast<utf8proc_int32_t>(code)) == UTF8PROC_CATEGORY_LL;
}

std::string normalised(std::string_view word) {
    std::string norm;
    norm.reserve(word.size());
    for (std::uint32_t at = 0; at < word.size();) {
        const auto character = character_at(word, at);
        at = character.end();
        const auto code = character.code;
        if (code < 0x80) {
            norm += static_cast<char>(is_upper(code) ? code + 32 : code);
        } else if (is_apostrophe(code) || code == U'‘') {
            norm += '\'';
        } else if (is_hyphen(code) || code == U'‒' || code == U'–' || code == U'−') {
            norm += '-';
        } else if (code != soft_hyphen) {
            text::append_utf8(norm, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code))));
        }
    }
    return norm;
}

}  // namespace annals::language
