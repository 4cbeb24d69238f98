#include "sorted_lines.hpp"

#include <algorithm>

namespace annals::language {
namespace {

std::string_view line_from(std::string_view lines, std::size_t begin) {
    return lines.substr(begin, std::min(lines.find('\n', begin), lines.size()) - begin);
}

/// Whether `line` is `key`, or `key` and a tab and more.
bool has_key(std::string_view line, std::string_view key) {
    return line.starts_with(key) && (line.size() == key.size() || line[key.size()] == '\t');
}

/// A tab sorts before everything else, so that a key comes before the keys that it begins.
bool is_before(std::string_view line, std::string_view key) { return line < key; }

}  // namespace

SortedLines::SortedLines(std::string_view contents) : lines_(contents) {
    while (lines_.starts_with('#')) lines_.remove_prefix(std::min(lines_.find('\n'), lines_.size() - 1) + 1);
}

std::optional<std::string_view> SortedLines::find(std::string_view key) const {
    std::size_t low = 0, high = lines_.size();  // both at the starts of lines
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        const auto before = middle == low ? std::string_view::npos : lines_.rfind('\n', middle - 1);
        const auto begin = before == std::string_view::npos || before < low ? low : before + 1;
        const auto line = line_from(lines_, begin);
        if (is_before(line, key))
            low = std::min(begin + line.size() + 1, lines_.size());
        else
            high = begin;
    }
    const auto line = line_from(lines_, low);
    if (low >= lines_.size() || !has_key(line, key)) return std::nullopt;
    return line.substr(std::min(key.size() + 1, line.size()));
}

}  // namespace annals::language
