// Bytes of any common encoding become valid UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace annals::text {

struct Decoded {
    std::string utf8;      // valid UTF-8, no BOM, no NUL
    std::string encoding;  // "UTF-8", "Windows-1252", "UTF-16LE", "UTF-16BE"
    std::size_t replaced = 0;  // invalid sequences that became U+FFFD
};

/// UTF-8 with or without BOM, UTF-16 by BOM or by its zero bytes, else Windows-1252.
[[nodiscard]] Decoded decode(std::string_view bytes);

}  // namespace annals::text
