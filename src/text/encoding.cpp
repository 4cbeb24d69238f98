#include "annals/text/encoding.hpp"

#include <algorithm>

#include <utf8proc.h>

#include "text/utf16.hpp"
#include "text/windows_1252.hpp"

namespace annals::text {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// What a file's bytes speak for: sequences that only UTF-8 has, against bytes that no UTF-8 has.
struct Votes {
    std::size_t multibyte = 0;
    std::size_t truncated = 0;  // ill-formed, but begun like UTF-8
    std::size_t alien = 0;      // lone bytes above 0x7F
};

Votes count_votes(std::string_view bytes) {
    Votes votes;
    while (!bytes.empty()) {
        std::size_t subpart = 0;
        const auto length = sequence_length(bytes, &subpart);
        if (length > 1) ++votes.multibyte;
        if (length == 0) ++(subpart > 1 ? votes.truncated : votes.alien);
        bytes.remove_prefix(length == 0 ? subpart : length);
    }
    return votes;
}

Decoded repair_utf8(std::string_view bytes) {
    Decoded result{{}, "UTF-8", 0};
    std::string valid;
    valid.reserve(bytes.size());
    while (!bytes.empty()) {
        std::size_t subpart = 0;
        const auto length = sequence_length(bytes, &subpart);
        if (length == 0) ++result.replaced;
        valid += length == 0 ? replacement : bytes.substr(0, length);
        bytes.remove_prefix(length == 0 ? subpart : length);
    }
    result.utf8 = without_controls(valid, result.replaced);
    return result;
}

bool is_utf8(const Votes& votes) { return votes.alien == 0 || votes.multibyte + votes.truncated > votes.alien; }

bool is_control(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || value == 0x7F;
}

/// U+0080 to U+009F: control characters that no text needs.
bool is_c1_control(std::string_view sequence) {
    return sequence.size() > 1 && sequence[0] == '\xC2' && static_cast<unsigned char>(sequence[1]) < 0xA0;
}

}  // namespace

std::size_t sequence_length(std::string_view bytes, std::size_t* subpart) {
    utf8proc_int32_t code_point = 0;
    const auto* data = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data());
    const auto length =
        utf8proc_iterate(data, static_cast<utf8proc_ssize_t>(std::min<std::size_t>(bytes.size(), 4)), &code_point);
    if (length > 0) return static_cast<std::size_t>(length);
    if (subpart != nullptr) *subpart = ill_formed_subpart(bytes);
    return 0;
}

void append_utf8(std::string& out, char32_t code_point) {
    utf8proc_uint8_t buffer[4];
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), buffer);
    out.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(length));
}

std::string without_controls(std::string_view utf8, std::size_t& replaced) {
    std::string clean;
    clean.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const bool pair = is_c1_control(utf8.substr(i, 2));
        if (utf8[i] == '\f' || utf8[i] == '\v') {
            clean += ' ';
        } else if (pair || is_control(utf8[i])) {
            clean += replacement;
            ++replaced;
            i += pair ? 1 : 0;
        } else {
            clean += utf8[i];
        }
    }
    return clean;
}

Decoded decode(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) return repair_utf8(bytes.substr(3));
    if (const auto order = utf16_order(bytes)) return decode_utf16(bytes, *order);
    return is_utf8(count_votes(bytes)) ? repair_utf8(bytes) : decode_windows_1252(bytes);
}

}  // namespace annals::text
