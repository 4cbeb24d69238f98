#include "text/windows_1252.hpp"

#include <array>

namespace annals::text {
namespace {

/// U+FFFD where Windows-1252 defines nothing.
constexpr std::array<char32_t, 32> upper_controls = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                     0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

char32_t code_point(unsigned char byte) { return byte >= 0x80 && byte < 0xA0 ? upper_controls[byte - 0x80U] : byte; }

struct Lead {
    std::size_t length = 0;                 // of the whole sequence; 0 when no sequence starts so
    unsigned char low = 0x80, high = 0xBF;  // range of the second byte
};

Lead lead(unsigned char byte) {
    if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {};
}

}  // namespace

Decoded decode_windows_1252(std::string_view bytes) {
    Decoded result{{}, "Windows-1252", 0};
    std::string valid;
    valid.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const char32_t point = code_point(static_cast<unsigned char>(byte));
        result.replaced += point == 0xFFFD ? 1U : 0U;
        append_utf8(valid, point);
    }
    result.utf8 = without_controls(valid, result.replaced);
    return result;
}

std::size_t ill_formed_subpart(std::string_view bytes) {
    const Lead first = lead(static_cast<unsigned char>(bytes[0]));
    if (first.length == 0 || bytes.size() < 2) return 1;
    const auto second = static_cast<unsigned char>(bytes[1]);
    if (second < first.low || second > first.high) return 1;
    std::size_t length = 2;
    while (length < first.length - 1 && length < bytes.size() && (static_cast<unsigned char>(bytes[length]) & 0xC0U) == 0x80U)
        ++length;
    return length;
}

}  // namespace annals::text
