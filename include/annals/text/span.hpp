// A stretch of an article: half-open byte offsets into text that never changes.
//
//     Span span{4, 9};
//     text.quote(span);   // bytes 4,5,6,7,8
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>

namespace annals::text {

/// Half-open range of byte offsets [begin, end). Both lie on UTF-8 character boundaries.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin >= end; }
    [[nodiscard]] constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The smallest span that holds both.
[[nodiscard]] constexpr Span hull(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

}  // namespace annals::text
