// The single-byte encoding of Western pages that do not say otherwise, and the shape of ill-formed UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

#include "annals/text/encoding.hpp"

namespace annals::text {

/// Windows-1252, with its curly quotes and dashes at 0x80-0x9F. The five bytes that it leaves undefined become U+FFFD.
[[nodiscard]] Decoded decode_windows_1252(std::string_view bytes);

/// The length of the maximal subpart of the ill-formed UTF-8 sequence at the start of `bytes` (at least 1): what one
/// U+FFFD stands for. Unicode 15, section 3.9, table 3-7.
[[nodiscard]] std::size_t ill_formed_subpart(std::string_view bytes);

}  // namespace annals::text
