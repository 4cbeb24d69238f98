#include "table.hpp"

#include <algorithm>

namespace annals::entities {
namespace {

std::string_view trim(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> found;
    while (true) {
        const auto end = text.find(separator);
        found.push_back(trim(text.substr(0, end)));
        if (end == std::string_view::npos) return found;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

std::vector<std::string_view> parts(std::string_view cell) {
    auto found = split(cell, ',');
    std::erase_if(found, [](std::string_view part) { return part.empty(); });
    return found;
}

Table::Table(std::string file, std::string_view contents, const std::vector<std::string_view>& columns) : file_(std::move(file)) {
    constexpr std::string_view header = "columns ";
    bool named = false;
    for (std::size_t number = 1; !contents.empty(); ++number) {
        const auto end = contents.find('\n');
        const auto line = contents.substr(0, end);
        contents.remove_prefix(end == std::string_view::npos ? contents.size() : end + 1);
        if (trim(line).empty() || line.front() == '#') continue;
        Row row{split(line.starts_with(header) ? line.substr(header.size()) : line, '|'), line, number};
        if (!named && (!line.starts_with(header) || row.cells != columns))
            throw fault(row, 0, "the first line must name the columns");
        if (row.cells.size() > columns.size()) throw fault(row, columns.size(), "more cells than columns");
        if (named && row.cells.front().empty()) throw fault(row, 0, "a row needs a name");
        row.cells.resize(columns.size());
        if (named) rows_.push_back(std::move(row));
        named = true;
    }
}

resources::RuleError Table::fault(const Row& row, std::size_t cell, std::string_view what) const {
    const auto at = cell < row.cells.size() && row.cells[cell].data()
                        ? static_cast<std::size_t>(row.cells[cell].data() - row.text.data())
                        : row.text.size();
    std::string message = file_ + ":" + std::to_string(row.line) + ":" + std::to_string(at + 1) + ": " + std::string(what);
    message += "\n    " + std::string(row.text) + "\n    " + std::string(at, ' ') + "^";
    return resources::RuleError(message);
}

}  // namespace annals::entities
