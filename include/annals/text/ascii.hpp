// Letters of ASCII; bytes of any other character stay as they are.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace annals::text {

[[nodiscard]] constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

[[nodiscard]] inline std::string lower_ascii(std::string_view text) {
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(), to_lower);
    return made;
}

/// Up to a space, line break, comma, colon or semicolon.
[[nodiscard]] inline std::string_view first_word(std::string_view text) { return text.substr(0, text.find_first_of(" ,;:\n\t")); }

}  // namespace annals::text
