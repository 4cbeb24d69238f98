#include "annals/resources/sorted_lines.hpp"

#include <algorithm>

namespace annals::resources {
namespace {

/// The first eight bytes, those that lack as 0: numbers come in the order of their lines, or are equal.
std::uint64_t key_of(std::string_view line) {
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 8; ++i) key = key << 8 | (i < line.size() ? static_cast<unsigned char>(line[i]) : 0U);
    return key;
}

}  // namespace

SortedLines::SortedLines(std::string_view text) : text_(text) {
    begins_.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 2);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (!begins_.empty() || !text.substr(at).starts_with("# ")) {
            begins_.push_back(static_cast<std::uint32_t>(at));
            keys_.push_back(key_of(text.substr(at, end - at)));
        }
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
    const auto [first, last] = std::equal_range(keys_.begin(), keys_.end(), key_of(beginning));
    const auto begin_of = [this](auto key) { return begins_.begin() + (key - keys_.begin()); };
    const auto found = std::lower_bound(begin_of(first), begin_of(last), beginning, comes_before);
    if (found == begins_.end() - 1 || !line_at(*found).starts_with(beginning)) return std::nullopt;
    return line_at(*found).substr(beginning.size());
}

}  // namespace annals::resources
