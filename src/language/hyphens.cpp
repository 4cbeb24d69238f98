#include "hyphens.hpp"

#include <algorithm>
#include <array>

#include "characters.hpp"
#include "word_lists.hpp"

namespace annals::language {
namespace {

constexpr std::size_t longest_affix = 7;

/// Digits written as 9: the forms of numbers that are one token.
constexpr std::array<std::string_view, 9> whole_numbers = {"999-9999",   "999-999-9999", "9-999-999-9999",
                                                           "9999-99-99", "99-99-9999",   "9-99-9999",
                                                           "9-9-9999",   "99999-9999",   "999-99-9999"};
constexpr std::size_t longest_number = 14;

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

std::string_view digits_and_hyphens(std::string_view text) {
    const auto end = std::find_if_not(text.begin(), text.end(), [](char byte) { return is_digit(byte) || byte == '-'; });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

bool has_form(std::string_view number, std::string_view form) {
    return std::equal(number.begin(), number.end(), form.begin(), form.end(),
                      [](char byte, char wanted) { return wanted == '9' ? is_digit(byte) : byte == wanted; });
}

}  // namespace

bool is_inner_hyphen(std::string_view text, std::uint32_t at) {
    const auto sign = character_at(text, at);
    return sign.kind == CharacterClass::hyphen && character_at(text, sign.end()).is_word();
}

bool is_prefix(std::string_view word) {
    if (word.size() > longest_affix) return false;
    const bool capitals = word.size() > 1 && is_ascii_upper(static_cast<unsigned char>(word.back()));
    return !capitals && affixes().prefixes.contains(normalised(word));
}

bool is_suffix(std::string_view word) { return word.size() <= longest_affix && affixes().suffixes.contains(word); }

std::uint32_t end_of_dashed_number(std::string_view text, std::uint32_t begin) {
    if (!is_digit(text[begin])) return begin;
    const auto number = digits_and_hyphens(text.substr(begin, longest_number + 1));
    const bool whole = std::any_of(whole_numbers.begin(), whole_numbers.end(),
                                   [number](std::string_view form) { return has_form(number, form); });
    const auto end = begin + static_cast<std::uint32_t>(number.size());
    return whole && !character_at(text, end).is_word() ? end : begin;
}

}  // namespace annals::language
