// How English spells the end of a stem.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace annals::language {

[[nodiscard]] inline bool is_vowel(char letter) { return std::string_view("aeiou").find(letter) != std::string_view::npos; }
[[nodiscard]] inline bool is_consonant(char letter) { return letter >= 'a' && letter <= 'z' && !is_vowel(letter); }

/// "plann", "bigg".
[[nodiscard]] inline bool ends_doubled(std::string_view stem) {
    return stem.size() > 2 && stem.back() == stem[stem.size() - 2] && is_consonant(stem.back());
}

[[nodiscard]] inline bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [word](std::string_view ending) { return word.ends_with(ending); });
}

/// The word without its last `size` bytes.
[[nodiscard]] inline std::string_view without_last(std::string_view word, std::size_t size) {
    return word.substr(0, word.size() - std::min(size, word.size()));
}

}  // namespace annals::language
