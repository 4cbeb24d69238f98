// Lexicons of thousands of rows: one entry a line, columns divided by "|", the first line names the columns.
//
//     columns  name | kind | aliases
//     NATO | organisation | North Atlantic Treaty Organization, Nato
//
// Comments start with "#". A faulty row is reported with file, line, column and a caret, as in block files.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "annals/resources/blocks.hpp"

namespace annals::entities {

/// Cells are trimmed views into the table's contents.
struct Row {
    std::vector<std::string_view> cells;
    std::string_view text;
    std::size_t line = 0;
};

class Table {
public:
    /// Throws RuleError when the header lacks one of `columns`, in that order, or a row has more cells than the header.
    Table(std::string file, std::string_view contents, const std::vector<std::string_view>& columns);

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] resources::RuleError fault(const Row& row, std::size_t cell, std::string_view what) const;

private:
    std::string file_;
    std::vector<Row> rows_;
};

/// The comma-separated parts of a cell, trimmed, empty ones dropped.
[[nodiscard]] std::vector<std::string_view> parts(std::string_view cell);

}  // namespace annals::entities
