#include "annals/resources/sorted_lines.hpp"

#include <algorithm>

namespace annals::resources {

std::optional<std::string_view> SortedLines::after(std::string_view key) const {
    std::size_t begin = 0, end = contents_.size();  // borders of lines: what is before `begin` is less than the key
    while (begin < end) {
        const auto middle = begin + (end - begin) / 2;
        const auto break_before = middle == 0 ? std::string_view::npos : contents_.rfind('\n', middle - 1);
        const auto line_begin = break_before == std::string_view::npos ? 0 : std::max(begin, break_before + 1);
        const auto line_end = std::min(contents_.find('\n', middle), contents_.size());
        if (contents_.substr(line_begin, line_end - line_begin) < key)
            begin = std::min(line_end + 1, contents_.size());
        else
            end = line_begin;
    }
    auto line = contents_.substr(begin, std::min(contents_.find('\n', begin), contents_.size()) - begin);
    if (!line.starts_with(key)) return std::nullopt;
    line.remove_prefix(key.size());
    return line;
}

}  // namespace annals::resources
