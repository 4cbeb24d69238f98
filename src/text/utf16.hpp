// UTF-16, as some editors and feeds still write it.
#pragma once

#include <optional>
#include <string_view>

#include "annals/text/encoding.hpp"

namespace annals::text {

enum class ByteOrder { little, big };

/// The byte order of UTF-16 text: by its BOM, or because every other byte is zero, as in Latin text without BOM.
[[nodiscard]] std::optional<ByteOrder> utf16_order(std::string_view bytes);

/// Unpaired surrogates and a last odd byte become U+FFFD.
[[nodiscard]] Decoded decode_utf16(std::string_view bytes, ByteOrder order);

}  // namespace annals::text
