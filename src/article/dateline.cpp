#include "article/dateline.hpp"

#include <algorithm>
#include <array>

#include "article/words.hpp"

namespace annals::article {
namespace {

constexpr std::size_t longest_dateline = 110;  // bytes

/// What stands before the dash that ends a dateline; empty when there is none.
std::string_view head(std::string_view paragraph) {
    static constexpr std::array<std::string_view, 4> dashes = {"\u2014", "\u2013", " - ", "--"};
    const auto start = paragraph.substr(0, longest_dateline);
    std::size_t first = std::string_view::npos;
    for (const auto dash : dashes) first = std::min(first, start.find(dash));
    if (first == std::string_view::npos) return {};
    return start.substr(0, first);
}

bool in_capitals(std::string_view word) {
    return word.size() >= 3 && std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

std::optional<calendar::WrittenDate> dateline_date(std::string_view paragraph) {
    const auto line = head(paragraph);
    const auto words = words_of(line);
    if (words.empty()) return std::nullopt;
    const auto first = line.substr(words.front().span.begin, words.front().span.size());
    const auto found = calendar::find_written_date(line);
    if (!found) return std::nullopt;
    const bool agency = line.find('(') != std::string_view::npos && words.front().capital && found->begin < 60;
    if (!in_capitals(first) && !agency) return std::nullopt;
    return found;
}

}  // namespace annals::article
