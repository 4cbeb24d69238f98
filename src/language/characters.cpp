#include "characters.hpp"

#include <utf8proc.h>

#include "annals/text/encoding.hpp"

namespace annals::language {
namespace {

constexpr char32_t soft_hyphen = 0xAD;

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
    if (is_apostrophe(code)) return CharacterClass::apostrophe;
    if (is_hyphen(code)) return CharacterClass::hyphen;
    if (code == soft_hyphen) return CharacterClass::letter;
    if (code == U'\u200D' || (code >= 0xFE00 && code <= 0xFE0F) || code == 0x20E3)
        return CharacterClass::symbol;  // they build emoji
    return class_of_category(utf8proc_category(static_cast<utf8proc_int32_t>(code)));
}

void append_lower(std::string& norm, char32_t code) {
    if (is_apostrophe(code) || code == U'‘')
        norm += '\'';
    else if (is_hyphen(code) || code == U'‒' || code == U'–' || code == U'−')
        norm += '-';
    else if (code != soft_hyphen)
        text::append_utf8(norm, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code))));
}

}  // namespace

namespace detail {

Character wide_character_at(std::string_view text, std::uint32_t offset) {
    utf8proc_int32_t code = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + offset,
                                       static_cast<utf8proc_ssize_t>(text.size() - offset), &code);
    if (size <= 0) return {0xFFFD, offset, 1, CharacterClass::symbol};
    return {static_cast<char32_t>(code), offset, static_cast<std::uint32_t>(size), class_of(static_cast<char32_t>(code))};
}

bool is_wide_upper(char32_t code) { return utf8proc_category(static_cast<utf8proc_int32_t>(code)) == UTF8PROC_CATEGORY_LU; }

bool is_wide_lower(char32_t code) { return utf8proc_category(static_cast<utf8proc_int32_t>(code)) == UTF8PROC_CATEGORY_LL; }

}  // namespace detail

std::string normalised(std::string_view word) {
    std::string norm(word.size(), '\0');
    std::size_t at = 0;
    for (; at < word.size() && static_cast<unsigned char>(word[at]) < 0x80; ++at) norm[at] = to_lower(word[at]);
    norm.resize(at);
    while (at < word.size()) {
        const auto character = character_at(word, static_cast<std::uint32_t>(at));
        at = character.end();
        if (character.code < 0x80)
            norm += to_lower(static_cast<char>(character.code));
        else
            append_lower(norm, character.code);
    }
    return norm;
}

}  // namespace annals::language
