// The one syntax that all rule files share: named blocks of indented "key value" lines.
//
//     # a comment
//     trigger recapture
//         verbs    retake, recapture, liberate
//         type     TERR.CONTROL_CHANGE
//         example  Troops [retook] the town.
//         counter  She recovered from flu.
//
// A block starts in column 1 with its kind and its name; its fields are indented. A key may occur many times.
// What keys mean is the reader's business; where every character came from is kept, for error messages. Blocks point into
// the contents they were read from, which must outlive them.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace annals::resources {

/// One "key value" line. `line` and `column` (of the value's first character) count from 1.
struct Field {
    std::string_view key;
    std::string_view value;
    std::size_t line = 0;
    std::size_t column = 0;
};

/// One block with its fields in file order.
struct Block {
    std::string_view kind;
    std::string_view name;
    std::vector<Field> fields;
    std::string file;
    std::size_t line = 0;

    /// The value of the first field of that key, or `fallback`.
    [[nodiscard]] std::string_view first(std::string_view key, std::string_view fallback = {}) const;
    /// All fields of that key, in file order.
    [[nodiscard]] std::vector<Field> all(std::string_view key) const;
};

/// A malformed data file. The message has file, line, column, the line itself and a caret below the fault:
///
///     dates.rules:12:15: unknown token class <weekdays>
///         pattern  on <weekdays>
///                     ^
struct RuleError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads all blocks of one file. `file` is the name used in messages. Throws RuleError.
[[nodiscard]] std::vector<Block> parse_blocks(std::string_view file, std::string_view contents);

/// The error for a fault at `offset` characters into a field's value.
[[nodiscard]] RuleError fault(const Block& block, const Field& field, std::size_t offset, std::string_view what);

/// A comma-separated value as its trimmed parts; empty parts are dropped.
[[nodiscard]] std::vector<std::string> split_list(std::string_view value, char separator = ',');

}  // namespace annals::resources
