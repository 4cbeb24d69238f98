#include "annals/resources/sorted_lines.hpp"

#include <algorithm>

namespace annals::resources {

SortedLines::SortedLines(std::string_view text) : text_(text) {
    begins_.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 2);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (!begins_.empty() || !text.substr(at).starts_with("# ")) begins_.push_back(static_cast<std::uint32_t>(at));
        at = end + 1;
    }
    if (begins_.empty()) return;
    begins_.push_back(static_cast<std::uint32_t>(text.ends_with('\n') ? text.size() : text.size() + 1));
}

std::optional<std::string_view> SortedLines::after(std::string_view beginning) const {
    if (begins_.empty()) return std::nullopt;
    // A line ends one byte before the next begins.
    const auto line_at = [this](const std::uint32_t& begin) { return text_.substr(begin, *(&begin + 1) - 1 - begin); };
    const auto comes_before = [&](const std::uint32_t& begin, std::string_view wanted) { return line_at(begin) < wanted; };
    const auto found = std::lower_bound(begins_.begin(), begins_.end() - 1, beginning, comes_before);
    if (found == begins_.end() - 1 || !line_at(*found).starts_with(beginning)) return std::nullopt;
    return line_at(*found).substr(beginning.size());
}

}  // namespace annals::resources
