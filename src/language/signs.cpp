#include "signs.hpp"

#include <algorithm>
#include <array>

namespace annals::language {
namespace {

using Kind = CharacterClass;

bool is_ending_mark(char32_t code) { return code == U'!' || code == U'?'; }

std::uint32_t end_of_emoticon(std::string_view text, std::uint32_t begin) {
    static constexpr std::array<std::string_view, 20> faces = {">:(", ":-)", ":-(", ";-)", ":-D", ":-P", ":-/",
                                                               ":)",  ":(",  ";)",  ":D",  ":P",  "=)",  "=(",
                                                               "<3",  ":/",  ":]",  "(:",  "^_^", "-_-"};
    static constexpr std::string_view first_signs = ">:;=<(^-";
    if (first_signs.find(text[begin]) == std::string_view::npos) return begin;
    const auto rest = text.substr(begin, 3);
    for (const auto face : faces) {
        if (!rest.starts_with(face)) continue;
        const auto next = character_at(text, begin + static_cast<std::uint32_t>(face.size()));
        if (!next.is_word() && next.code != '/') return next.begin;
    }
    return begin;
}

bool is_joined_to_emoji(char32_t code) {
    return (code >= 0xFE00 && code <= 0xFE0F) || code == 0x20E3 || (code >= 0x1F3FB && code <= 0x1F3FF);
}

/// A base sign with the marks, skin tones and joined signs that belong to it; flags are two letters.
std::uint32_t end_of_emoji(std::string_view text, Character sign) {
    const auto is_flag_letter = [](char32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; };
    auto next = character_at(text, sign.end());
    if (is_flag_letter(sign.code) && is_flag_letter(next.code)) return next.end();
    while (next.code == 0x200D || is_joined_to_emoji(next.code)) {
        const auto after = character_at(text, next.end());
        next = next.code == 0x200D && after.kind == Kind::symbol ? character_at(text, after.end()) : after;
    }
    return next.begin;
}

/// "...", "--", "!?!", ".?": the same sign again and again, or marks that end a sentence together.
std::uint32_t end_of_run(std::string_view text, Character first) {
    auto next = character_at(text, first.end());
    while (next.kind != Kind::none && next.code == first.code) next = character_at(text, next.end());
    const bool single_stop = first.code == U'.' && next.begin == first.end();
    if (!single_stop && !is_ending_mark(first.code)) return next.begin;
    while (is_ending_mark(next.code)) next = character_at(text, next.end());
    return next.begin;
}

/// '' and ’’ and ‘’ are one mark.
bool is_double_mark(Character first, Character second) {
    const bool single = first.kind == Kind::apostrophe || first.code == U'‘' || first.code == U'`';
    return single && (second.code == first.code || (first.code == U'‘' && second.code == U'’'));
}

std::uint32_t end_of_bracketed_ellipsis(std::string_view text, std::uint32_t begin) {
    const auto rest = text.substr(begin, 5);
    return rest == "[...]" || rest == "[…]" ? begin + 5 : begin;
}

bool repeats(char32_t code) {
    static constexpr std::u32string_view signs = U".!?-=*_~+<>";
    return signs.find(code) != std::u32string_view::npos;
}

}  // namespace

std::uint32_t end_of_sign(std::string_view text, Character first) {
    if (first.code == U',' || first.code == U'"') return first.end();  // what is met most
    if (first.code == U'[') return std::max(first.end(), end_of_bracketed_ellipsis(text, first.begin));
    if (const auto end = end_of_emoticon(text, first.begin); end > first.begin) return end;
    if (first.kind == Kind::symbol && first.code >= 0x80) return end_of_emoji(text, first);
    const auto second = character_at(text, first.end());
    if (is_double_mark(first, second)) return second.end();
    return repeats(first.code) ? end_of_run(text, first) : first.end();
}

}  // namespace annals::language
