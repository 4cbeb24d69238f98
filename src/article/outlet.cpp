#include "article/outlet.hpp"

#include "article/words.hpp"

namespace annals::article {
namespace {

bool is_legal_form(const Word& word) {
    return word.norm == "all" || word.norm == "ltd" || word.norm == "inc" || word.norm == "llc" || word.norm == "limited" || word.norm == "copyright";
}

/// The capitalised words after "© 2019", up to a full stop, a comma or a legal form.
std::string name_after_mark(std::string_view line) {
    const auto mark = line.find("\u00A9");
    if (mark == std::string_view::npos) return {};
    const auto rest = line.substr(mark + 2);
    const auto words = words_of(rest);
    std::size_t i = 0;
    while (i < words.size() && (words[i].number || words[i].norm == "copyright" || words[i].norm == "by")) ++i;
    if (i == words.size()) return {};
    auto name = words[i].span;
    for (; i < words.size() && words[i].capital && !is_legal_form(words[i]); ++i) {
        if (rest.substr(name.end, words[i].span.begin - std::min(words[i].span.begin, name.end)).find_first_of(".,|") != std::string_view::npos) break;
        name.end = words[i].span.end;
    }
    return words[0].capital || words[0].number ? std::string(rest.substr(name.begin, name.size())) : std::string();
}

}  // namespace

std::string outlet_in_footer(const text::SourceText& text, const std::vector<DroppedSpan>& dropped) {
    for (const auto& span : dropped) {
        if (span.reason != DropReason::copyright) continue;
        if (auto name = name_after_mark(text.quote(span.span)); !name.empty()) return name;
    }
    return {};
}

}  // namespace annals::article
