#include "text/utf16.hpp"

#include <algorithm>

namespace annals::text {
namespace {

constexpr char32_t replacement_character = 0xFFFD;

bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

char32_t unit_at(std::string_view bytes, std::size_t i, ByteOrder order) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<char32_t>(order == ByteOrder::little ? second << 8U | first : first << 8U | second);
}

}  // namespace

std::optional<ByteOrder> utf16_order(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return ByteOrder::little;
    if (bytes.starts_with("\xFE\xFF")) return ByteOrder::big;
    const std::size_t pairs = std::min<std::size_t>(bytes.size(), 4096) / 2;
    std::size_t zero_first = 0;
    std::size_t zero_second = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        zero_first += bytes[2 * i] == '\0' ? 1U : 0U;
        zero_second += bytes[2 * i + 1] == '\0' ? 1U : 0U;
    }
    if (pairs == 0) return std::nullopt;
    if (zero_second * 10 >= pairs * 6 && zero_first * 10 <= pairs) return ByteOrder::little;
    if (zero_first * 10 >= pairs * 6 && zero_second * 10 <= pairs) return ByteOrder::big;
    return std::nullopt;
}

Decoded decode_utf16(std::string_view bytes, ByteOrder order) {
    Decoded result{{}, order == ByteOrder::little ? "UTF-16LE" : "UTF-16BE", 0};
    std::string valid;
    valid.reserve(bytes.size());
    std::size_t i = bytes.size() >= 2 && unit_at(bytes, 0, order) == 0xFEFF ? 2 : 0;
    for (; i + 1 < bytes.size(); i += 2) {
        char32_t unit = unit_at(bytes, i, order);
        const char32_t next = i + 3 < bytes.size() ? unit_at(bytes, i + 2, order) : 0;
        if (is_high(unit) && is_low(next)) {
            unit = 0x10000 + ((unit - 0xD800) << 10U) + (next - 0xDC00);
            i += 2;
        } else if (is_high(unit) || is_low(unit)) {
            unit = replacement_character;
            ++result.replaced;
        }
        append_utf8(valid, unit);
    }
    if (i < bytes.size()) {
        append_utf8(valid, replacement_character);
        ++result.replaced;
    }
    result.utf8 = without_controls(valid, result.replaced);
    return result;
}

}  // namespace annals::text
