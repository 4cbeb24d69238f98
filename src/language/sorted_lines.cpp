#include "sorted_lines.hpp"

#include <algorithm>

namespace annals::language {
namespace {

/// Where the line that holds byte `at` starts.
std::size_t line_begin(std::string_view text, std::size_t at) {
    const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

std::string_view line_at(std::string_view text, std::size_t begin) { return text.substr(begin, text.find('\n', begin) - begin); }

}  // namespace

SortedLines::SortedLines(std::string_view text) : lines_(text) {
    while (lines_.starts_with("# ")) lines_.remove_prefix(std::min(line_at(lines_, 0).size() + 1, lines_.size()));
}

std::optional<std::string_view> SortedLines::after(std::string_view beginning) const {
    // All lines before `low` come before `beginning`, none from `high` on does; both are where a line starts.
    std::size_t low = 0, high = lines_.size();
    while (low < high) {
        const auto begin = line_begin(lines_, low + (high - low) / 2);
        const auto line = line_at(lines_, begin);
        if (line < beginning)
            low = std::min(begin + line.size() + 1, lines_.size());
        else
            high = begin;
    }
    const auto line = line_at(lines_, low);
    if (low == lines_.size() || !line.starts_with(beginning)) return std::nullopt;
    return line.substr(beginning.size());
}

}  // namespace annals::language
