// Tables that people write: CSV with a header line, or JSONL whose keys name the columns.
//
//     const auto table = read_table("dates.csv");
//     table.rows[0].fields.at("published");   // "2022-09-12"
#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace annals::article {

/// What is wrong, where, and what to do: "dates.csv:3: a quoted field is never closed; add the missing \"".
struct TableError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct TableRow {
    std::size_t line = 0;                       // where it begins, from 1
    std::map<std::string, std::string> fields;  // of JSONL: strings, and lists of strings joined by spaces
};

struct Table {
    bool json = false;
    std::vector<std::string> header;  // of CSV
    std::vector<TableRow> rows;
};

/// Reads a file: JSONL where it ends in .jsonl or .json or begins with a brace, else CSV as RFC 4180 has it. `what` is what the
/// file is to the reader ("manifest"). Throws TableError.
[[nodiscard]] Table read_table(const std::string& path, const std::string& what);

/// Throws TableError for that place.
[[noreturn]] void fail_in_table(const std::string& path, std::size_t line, const std::string& what);

}  // namespace annals::article
