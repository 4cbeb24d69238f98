#include "dateline.hpp"

#include <algorithm>
#include <array>

#include "annals/text/ascii.hpp"

namespace annals::language {
namespace {

constexpr std::size_t longest_dateline = 90;  // bytes
constexpr std::size_t longest_start = 400;    // of a paragraph that is looked at: its first sentence
constexpr std::size_t most_words = 9;

struct Dash {
    std::size_t begin = std::string_view::npos, end = std::string_view::npos;
};

/// The first dash with a space beside it: "Nord-Ost" and "1999–2004" hold none.
Dash first_dash(std::string_view text) {
    static constexpr std::array<std::string_view, 8> dashes{" - ", " -- ", "-- ", " — ", "— ", " – ", "– ", "—"};
    Dash first;
    for (const auto dash : dashes) {
        const auto at = text.find(dash);
        if (at == std::string_view::npos || at > first.begin) continue;
        first = {at, std::max(at + dash.size(), at == first.begin ? first.end : 0)};
    }
    return first;
}

std::string_view without_brackets(std::string_view word) {
    while (!word.empty() && (word.front() == '(' || word.front() == '/')) word.remove_prefix(1);
    while (!word.empty() && (word.back() == ')' || word.back() == '.')) word.remove_suffix(1);
    return word;
}

/// "Harwick", "14", "(Agency)", "of": what place, outlet and date are made of.
bool fits(std::string_view word) {
    static constexpr std::array<std::string_view, 6> small{"of", "the", "and", "in", "de", "on"};
    word = without_brackets(word);
    if (word.empty() || !text::is_lower(word.front())) return true;
    return std::find(small.begin(), small.end(), word) != small.end();
}

/// "12 September 2022", "Monday": a date alone heads an entry of a chronicle, and says when what follows was.
bool is_of_dates(std::string_view word) {
    static constexpr std::array<std::string_view, 19> names{
        "January",  "February", "March",  "April",   "May",       "June",     "July",   "August",   "September", "October",
        "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    if (word.front() >= '0' && word.front() <= '9') return true;
    return word.size() >= 3 && std::any_of(names.begin(), names.end(), [word](auto name) { return name.starts_with(word); });
}

bool all_fit(std::string_view head) {
    std::size_t words = 0;
    bool more_than_a_date = false;
    while (!head.empty()) {
        const auto word = text::first_word(head);
        if (!word.empty() && !fits(word)) return false;
        words += !word.empty();
        more_than_a_date = more_than_a_date || (!word.empty() && !is_of_dates(word));
        head.remove_prefix(std::min(head.size(), word.size() + 1));
    }
    return more_than_a_date && words <= most_words;
}

bool in_capitals(std::string_view word) { return word.size() > 2 && std::none_of(word.begin(), word.end(), text::is_lower); }

bool opens_a_sentence(std::string_view rest) {
    if (rest.empty() || text::is_lower(rest.front())) return false;
    return text::is_upper(rest.front()) || rest.front() == '"' || rest.starts_with("“");
}

/// "MANILA: A storm ...", "NEW DELHI: The court ...": up to three words in capitals and a colon; in bytes, with the space behind.
std::size_t capitals_with_colon(std::string_view paragraph) {
    constexpr std::size_t most_names = 3;
    const auto colon = paragraph.substr(0, longest_dateline).find(": ");
    if (colon == std::string_view::npos) return 0;
    const auto rest = paragraph.substr(colon + 2);
    const bool counts = !rest.empty() && rest.front() >= '1' && rest.front() <= '9';
    if (!counts && !opens_a_sentence(rest)) return 0;
    auto head = paragraph.substr(0, colon);
    bool long_word = false;
    for (std::size_t words = 0; !head.empty(); ++words) {
        const auto word = text::first_word(head);
        if (words == most_names || word.size() < 2 || std::any_of(word.begin(), word.end(), text::is_lower)) return 0;
        if (!text::is_upper(word.front())) return 0;
        long_word = long_word || in_capitals(word);
        head.remove_prefix(std::min(head.size(), word.size() + 1));
    }
    return long_word ? colon + 2 : 0;
}

/// In bytes, with the dash and the space behind; 0 when there is none.
std::size_t dateline_length(std::string_view paragraph) {
    if (const auto length = capitals_with_colon(paragraph); length > 0) return length;
    const auto start = paragraph.substr(0, longest_start);
    const auto dash = first_dash(start);
    if (dash.begin > longest_dateline) return 0;
    const auto head = start.substr(0, dash.begin), rest = start.substr(dash.end);
    if (!all_fit(head) || !opens_a_sentence(rest)) return 0;
    const bool plain = head.find('(') == std::string_view::npos && !in_capitals(text::first_word(head));
    // "Rossi – Milan's captain – scored": between two dashes stands an insertion.
    return plain && first_dash(rest).begin != std::string_view::npos ? 0 : dash.end;
}

}  // namespace

Range dateline(std::string_view text, const std::vector<Token>& tokens, Range paragraph) {
    const auto begin = tokens[paragraph.begin].span.begin;
    const auto length = dateline_length(text.substr(begin, tokens[paragraph.end - 1].span.end - begin));
    auto end = paragraph.begin;
    while (length > 0 && end < paragraph.end && tokens[end].span.begin < begin + length) ++end;
    return {paragraph.begin, end};
}

}  // namespace annals::language
