#include "article/outlet.hpp"

#include <algorithm>

#include "article/words.hpp"

namespace annals::article {
namespace {

bool is_legal_form(const Word& word) {
    return word.norm == "all" || word.norm == "ltd" || word.norm == "inc" || word.norm == "llc" || word.norm == "limited" ||
           word.norm == "copyright";
}

/// Where the name may start: after ©, "(c)" or "Copyright"; npos when the line has none of them.
std::size_t after_mark(std::string_view line) {
    for (const std::string_view mark : {"\u00A9", "(c)", "(C)", "Copyright", "COPYRIGHT"}) {
        if (const auto at = line.find(mark); at != std::string_view::npos) return at + mark.size();
    }
    return std::string_view::npos;
}

/// The capitalised words after the mark and the years, up to a full stop, a comma or a legal form.
std::string name_after_mark(std::string_view line) {
    const auto start = after_mark(line);
    if (start == std::string_view::npos) return {};
    const auto rest = line.substr(start);
    const auto words = words_of(rest);
    const auto passed_over = [](const Word& word) {
        return word.number || !word.capital || word.norm == "c" || word.norm == "copyright";
    };
    const auto first = std::find_if_not(words.begin(), words.end(), passed_over);
    if (first == words.end() || is_legal_form(*first)) return {};
    auto name = first->span;
    for (auto word = first; word != words.end() && word->capital && !is_legal_form(*word); ++word) {
        const auto gap = word == first ? std::string_view() : rest.substr(name.end, word->span.begin - name.end);
        if (gap.find_first_of(".,|") != std::string_view::npos) break;
        name.end = word->span.end;
    }
    return std::string(rest.substr(name.begin, name.size()));
}

}  // namespace

std::string outlet_in_footer(const text::SourceText& text, const std::vector<Judged>& judged) {
    for (const auto& item : judged) {
        if (item.reason != DropReason::copyright) continue;
        const auto begin = item.is_kept() ? item.kept.end : item.paragraph.span.begin;
        if (auto name = name_after_mark(text.quote({begin, item.paragraph.span.end})); !name.empty()) return name;
    }
    return {};
}

}  // namespace annals::article
