#include "article/dateline.hpp"

#include <algorithm>
#include <array>

#include "article/words.hpp"

namespace annals::article {
namespace {

constexpr std::size_t longest_dateline = 110;  // bytes

/// What stands before the dash that ends a dateline, or the colon behind its date; empty when there is none.
std::string_view head(std::string_view paragraph) {
    static constexpr std::array<std::string_view, 5> ends = {"\u2014", "\u2013", " - ", "--", ": "};
    const auto start = paragraph.substr(0, longest_dateline);
    std::size_t first = std::string_view::npos;
    for (const auto end : ends) first = std::min(first, start.find(end));
    if (first == std::string_view::npos) return {};
    return start.substr(0, first);
}

bool in_capitals(std::string_view word) {
    return word.size() >= 3 && std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "London, August 1, 2024", "(London) 1 August 2024": a place of a few capitalised words, its date, and nothing more.
bool is_place_and_date(std::string_view line, const calendar::WrittenDate& found) {
    constexpr std::size_t longest_place = 6;  // words and brackets
    const auto place = line.substr(0, found.begin);
    const auto last = place.find_last_not_of(' ');
    const bool ends_there = line.find_first_not_of(" ,.", found.end) == std::string_view::npos;
    if (!found.day || last == std::string_view::npos || !ends_there) return false;
    const auto words = words_of(place);
    const auto fits = [](const Word& word) { return word.capital || word.norm == "(" || word.norm == ")"; };
    return (place[last] == ',' || place[last] == ')') && words.size() <= longest_place &&
           std::all_of(words.begin(), words.end(), fits);
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
    if (!in_capitals(first) && !agency && !is_place_and_date(line, *found)) return std::nullopt;
    return found;
}

}  // namespace annals::article
