#include "annals/text/source_text.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <stdexcept>
#include <utility>

namespace annals::text {
namespace {

constexpr std::size_t block_size = 256;

std::uint32_t count_line_ends(std::string_view bytes) {
    return static_cast<std::uint32_t>(std::count(bytes.begin(), bytes.end(), '\n'));
}

bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

std::uint32_t count_code_points(std::string_view bytes) {
    return static_cast<std::uint32_t>(std::count_if(bytes.begin(), bytes.end(), starts_code_point));
}

}  // namespace

SourceText::SourceText(std::string utf8) : utf8_(std::move(utf8)) {
    if (utf8_.size() > std::numeric_limits<std::uint32_t>::max()) throw std::length_error("text beyond 4 GiB");
    Milestone seen;
    for (std::size_t begin = 0; begin < utf8_.size(); begin += block_size) {
        milestones_.push_back(seen);
        const auto block = view().substr(begin, block_size);
        seen.code_points += count_code_points(block);
        seen.lines += count_line_ends(block);
        if (const auto last = block.rfind('\n'); last != std::string_view::npos)
            seen.line_start = static_cast<std::uint32_t>(begin + last + 1);
    }
}

std::string_view SourceText::quote(Span span) const { return view().substr(span.begin, span.size()); }

std::size_t SourceText::block_of(std::uint32_t byte) const {
    return std::min<std::size_t>(byte / block_size, milestones_.size() - 1);
}

std::size_t SourceText::code_points_before(std::uint32_t byte) const {
    if (byte == 0) return 0;
    const auto block = block_of(byte);
    const auto begin = block * block_size;
    return milestones_[block].code_points + count_code_points(view().substr(begin, byte - begin));
}

CodePointRange SourceText::code_points(Span span) const { return {code_points_before(span.begin), code_points_before(span.end)}; }

std::optional<std::uint32_t> SourceText::byte_of(std::size_t code_point) const {
    const auto later = std::upper_bound(milestones_.begin(), milestones_.end(), code_point,
                                        [](std::size_t wanted, const Milestone& seen) { return wanted < seen.code_points; });
    if (later == milestones_.begin()) return code_point == 0 ? std::optional<std::uint32_t>(0) : std::nullopt;  // an empty text
    auto passed = static_cast<std::size_t>(std::prev(later)->code_points);
    for (auto byte = static_cast<std::size_t>(std::prev(later) - milestones_.begin()) * block_size; byte < utf8_.size(); ++byte) {
        if (starts_code_point(utf8_[byte]) && passed++ == code_point) return static_cast<std::uint32_t>(byte);
    }
    return passed == code_point ? std::optional(size()) : std::nullopt;
}

std::optional<Span> SourceText::bytes(CodePointRange range) const {
    const auto begin = byte_of(range.begin), end = byte_of(range.end);
    if (!begin || !end || *end < *begin) return std::nullopt;
    return Span{*begin, *end};
}

Position SourceText::position(std::uint32_t byte) const {
    if (byte == 0) return {};
    const auto block = block_of(byte);
    const auto begin = block * block_size;
    const auto before = view().substr(begin, byte - begin);
    const auto last = before.rfind('\n');
    const auto line_start = last == std::string_view::npos ? milestones_[block].line_start : begin + last + 1;
    return {milestones_[block].lines + count_line_ends(before) + 1,
            code_points_before(byte) - code_points_before(static_cast<std::uint32_t>(line_start)) + 1};
}

}  // namespace annals::text
