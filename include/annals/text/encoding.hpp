// Bytes of any common encoding become valid UTF-8.
//
//     Decoded page = decode("caf\xE9");
//     page.utf8;        // "café"
//     page.encoding;    // "Windows-1252"
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace annals::text {

struct Decoded {
    std::string utf8;          // valid UTF-8, no BOM, no control characters but tab and line ends
    std::string encoding;      // "UTF-8", "Windows-1252", "UTF-16LE", "UTF-16BE"
    std::size_t replaced = 0;  // invalid sequences and control characters that became U+FFFD
};

/// UTF-8 with or without BOM, UTF-16 by BOM or by its zero bytes, else Windows-1252. A file that is UTF-8 but for a few
/// broken sequences stays UTF-8: each maximal subpart of an ill-formed sequence (Unicode 15, section 3.9) becomes one
/// U+FFFD. Never fails; takes time linear in the size.
[[nodiscard]] Decoded decode(std::string_view bytes);

/// The same characters with NUL and the other control characters replaced by U+FFFD (form feed and vertical tab by a
/// space), one for one, so that code point offsets stay. `replaced` is increased by how many became U+FFFD.
[[nodiscard]] std::string without_controls(std::string_view utf8, std::size_t& replaced);

/// How many bytes the well-formed UTF-8 sequence at the start of `bytes` has; 0 when there is none. When it is 0 and
/// `subpart` is given, it receives the length of the maximal ill-formed subpart, at least 1. `bytes` is not empty.
[[nodiscard]] std::size_t sequence_length(std::string_view bytes, std::size_t* subpart = nullptr);

/// Appends one code point, which must be a Unicode scalar value.
void append_utf8(std::string& out, char32_t code_point);

}  // namespace annals::text
