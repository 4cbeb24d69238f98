#include <algorithm>
#include <array>

#include "annals/calendar/written_date.hpp"
#include "article/cleaning.hpp"
#include "article/words.hpp"

namespace annals::article {
namespace {

constexpr std::size_t longest_date_line = 160;
constexpr std::array<std::string_view, 46> labels = {
    "published", "posted", "updated", "modified", "created", "date", "dated", "on",     "at",      "by",     "last", "first",
    "gmt",       "utc",    "est",     "edt",      "ist",     "bst",  "cet",   "cest",   "eet",     "eest",   "pst",  "pdt",
    "am",        "pm",     "a.m",     "p.m",      "hrs",     "min",  "mins",  "minute", "minutes", "read",   ":",    "|",
    "(",         ")",      "/",       "•",        "·",       "and",  "ago",   "issue",  "print",   "edition"};

bool is_label(const Word& word) { return word.number || std::find(labels.begin(), labels.end(), word.norm) != labels.end(); }

/// Whether a comma, a bar, a dash or a bracket parts the words before a date from the date.
bool set_apart(std::string_view before) {
    const auto end = before.find_last_not_of(' ');
    if (end == std::string_view::npos) return true;
    const auto text = before.substr(0, end + 1);
    static constexpr std::array<std::string_view, 9> marks = {",", "|", "-", "\u2013", "\u2014", "\u2022", "\u00B7", ":", "/"};
    return std::any_of(marks.begin(), marks.end(), [text](auto mark) { return text.ends_with(mark); });
}

/// A writer or a place: a few capitalised words ("By Ann Example and Bob Sample", "KYIV, Ukraine").
bool names_only(const std::vector<Word>& words) {
    const auto fits = [](const Word& word) {
        return word.capital || is_label(word) || word.norm == "for" || word.norm == "in" || word.norm == "of";
    };
    return words.size() <= 10 && std::all_of(words.begin(), words.end(), fits);
}

}  // namespace

bool is_date_line(std::string_view paragraph) {
    if (paragraph.size() > longest_date_line || paragraph.find("\u00A9") != std::string_view::npos) return false;
    auto found = calendar::find_written_date(paragraph);
    if (!found || found->without_year) return false;
    const auto before = paragraph.substr(0, found->begin);
    const auto before_words = words_of(before);
    const bool labelled = std::all_of(before_words.begin(), before_words.end(), is_label);
    if (!labelled && !(set_apart(before) && names_only(before_words)) &&
        !(before_words.front().norm == "by" && names_only(before_words)))
        return false;
    std::size_t after = found->end;
    while (const auto next = calendar::find_written_date(paragraph, after)) {
        const auto between = words_of(paragraph.substr(after, next->begin - after));
        if (!std::all_of(between.begin(), between.end(), is_label)) return false;
        after = next->end;
    }
    const auto rest = paragraph.substr(after);
    const auto rest_words = words_of(rest);
    return std::all_of(rest_words.begin(), rest_words.end(), is_label) ||
           (rest_words.size() <= 6 && names_only(rest_words) && !rest.ends_with('.'));
}

}  // namespace annals::article
