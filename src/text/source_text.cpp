#include "annals/text/source_text.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace annals::text {
namespace {

constexpr std::size_t block_size = 256;

bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

std::uint32_t count_code_points(std::string_view bytes) {
    return static_cast<std::uint32_t>(std::count_if(bytes.begin(), bytes.end(), starts_code_point));
}

}  // namespace

SourceText::SourceText(std::string utf8) : utf8_(std::move(utf8)) {
    if (utf8_.size() > std::numeric_limits<std::uint32_t>::max()) throw std::length_error("text beyond 4 GiB");
    std::uint32_t seen = 0;
    for (std::size_t block = 0; block < utf8_.size(); block += block_size) {
        code_points_at_block_.push_back(seen);
        seen += count_code_points(view().substr(block, block_size));
    }
}

std::string_view SourceText::quote(Span span) const { return view().substr(span.begin, span.size()); }

std::size_t SourceText::code_points_before(std::uint32_t byte) const {
    if (byte == 0) return 0;
    const std::size_t block = std::min<std::size_t>(byte / block_size, code_points_at_block_.size() - 1);
    const std::size_t start = block * block_size;
    return code_points_at_block_[block] + count_code_points(view().substr(start, byte - start));
}

CodePointRange SourceText::code_points(Span span) const { return {code_points_before(span.begin), code_points_before(span.end)}; }

Position SourceText::position(std::uint32_t byte) const {
    const auto before = view().substr(0, byte);
    const auto line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    return {line, count_code_points(before.substr(line_start)) + 1};
}

}  // namespace annals::text
