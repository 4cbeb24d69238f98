// Letters of ASCII; bytes of any other character stay as they are.
#pragma once

#include <string>
#include <string_view>

namespace annals::text {

[[nodiscard]] inline std::string lower_ascii(std::string_view text) {
    std::string made(text);
    for (char& c : made) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return made;
}

}  // namespace annals::text
