// The text of an article, as read: valid UTF-8 that never changes. Everything else points into it.
//
//     SourceText text("Kharkiv fell.");
//     text.quote({0, 7});               // "Kharkiv"
//     text.code_points({0, 7});         // {0, 7}: the offsets that JSON shows
//     text.position(8).column;          // 9, in line 1: where an editor finds "fell"
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/text/span.hpp"

namespace annals::text {

/// A place a person can find: both count from 1, columns in code points.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// Half-open range of Unicode code point offsets: what JSON uses, so that text[begin:end] == quote in any language.
struct CodePointRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Immutable UTF-8 text of at most 4 GiB. Offsets in code points, lines and columns take the same short time wherever a
/// span lies.
class SourceText {
public:
    SourceText() = default;
    /// `utf8` must be valid UTF-8 (see text/encoding.hpp). Throws std::length_error beyond 4 GiB.
    explicit SourceText(std::string utf8);

    [[nodiscard]] std::string_view view() const { return utf8_; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(utf8_.size()); }
    [[nodiscard]] bool empty() const { return utf8_.empty(); }
    [[nodiscard]] Span whole() const { return {0, size()}; }

    /// The bytes of a span. The span must lie within the text.
    [[nodiscard]] std::string_view quote(Span span) const;
    [[nodiscard]] CodePointRange code_points(Span span) const;
    /// The inverse of code_points; absent when the range does not lie within the text.
    [[nodiscard]] std::optional<Span> bytes(CodePointRange range) const;
    /// The line and column of the character at `byte`, which must lie within the text or at its end.
    [[nodiscard]] Position position(std::uint32_t byte) const;

private:
    /// What was counted before one block of bytes.
    struct Milestone {
        std::uint32_t code_points = 0;
        std::uint32_t lines = 0;       // line ends
        std::uint32_t line_start = 0;  // the byte behind the last of them
    };
    /// The number of the block that holds `byte`.
    [[nodiscard]] std::size_t block_of(std::uint32_t byte) const;
    [[nodiscard]] std::size_t code_points_before(std::uint32_t byte) const;
    [[nodiscard]] std::optional<std::uint32_t> byte_of(std::size_t code_point) const;

    std::string utf8_;
    std::vector<Milestone> milestones_;  // one a block
};

}  // namespace annals::text
