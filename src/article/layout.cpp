#include "article/layout.hpp"

#include <algorithm>
#include <array>

#include "annals/text/encoding.hpp"
#include "article/residue_rules.hpp"

namespace annals::article {
namespace {

constexpr std::array<std::string_view, 9> blanks = {" ", "\t", "\r", "\n", "\u00A0", "\u200B", "\u202F", "\u2009", "\uFEFF"};
constexpr std::array<std::string_view, 8> closers = {"\"", "'", ")", "]", "\u201D", "\u2019", "\u00BB", "*"};
constexpr std::array<std::string_view, 6> stops = {".", "!", "?", ":", ";", "\u2026"};

template <typename Set> std::size_t front_among(std::string_view text, const Set& set) {
    const auto found = std::find_if(set.begin(), set.end(), [text](auto item) { return text.starts_with(item); });
    return found == set.end() ? 0 : found->size();
}
template <typename Set> std::size_t back_among(std::string_view text, const Set& set) {
    const auto found = std::find_if(set.begin(), set.end(), [text](auto item) { return text.ends_with(item); });
    return found == set.end() ? 0 : found->size();
}

struct Line {
    text::Span span;  // trimmed
    bool after_blank = true;
    std::size_t width = 0;  // in code points
};

std::vector<Line> lines_of(const text::SourceText& text) {
    std::vector<Line> lines;
    bool blank = true;
    std::size_t begin = 0;
    const auto view = text.view();
    while (begin < view.size()) {
        const auto end = std::min(view.find('\n', begin), view.size());
        const auto span = trimmed(view, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        if (!span.empty()) {
            const auto points = text.code_points(span);
            lines.push_back({span, blank, points.end - points.begin});
        }
        blank = span.empty();
        begin = end + 1;
    }
    return lines;
}

std::size_t first_word_width(std::string_view line) { return std::min(line.find(' '), line.size()); }

/// The column at which the file was wrapped by hand or machine; 0 when its lines are paragraphs. In a wrapped file
/// nearly every line inside a block is so full that the next word would not have fitted.
std::size_t wrap_column(std::string_view text, const std::vector<Line>& lines) {
    std::size_t widest = 0;
    for (const auto& line : lines) widest = std::max(widest, line.width);
    if (widest < 40 || widest > 140) return 0;
    std::size_t pairs = 0;
    std::size_t full = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i + 1].after_blank) continue;
        ++pairs;
        const auto next = text.substr(lines[i + 1].span.begin, lines[i + 1].span.size());
        full += lines[i].width + 1 + first_word_width(next) > widest ? 1U : 0U;
    }
    return pairs >= 3 && full * 10 >= pairs * 6 ? widest : 0;
}

bool starts_lower(std::string_view text) { return !text.empty() && text[0] >= 'a' && text[0] <= 'z'; }

/// "According to General X," or "... of the" + "war that began": the sentence goes on.
bool open_continuation(std::string_view line, std::string_view next) {
    if (line.ends_with(',')) return true;
    return starts_lower(next) && !ends_sentence(line) && line.size() >= 20 && next.find(' ') != std::string_view::npos;
}

class Joiner {
public:
    Joiner(const text::SourceText& text, const ResidueRules& rules, std::size_t column)
        : text_(text), rules_(rules), column_(column) {}

    [[nodiscard]] bool joins(const Line& line, const Line& next) const {
        if (next.after_blank) return false;
        const auto here = text_.quote(line.span);
        const auto there = text_.quote(next.span);
        const bool full = column_ > 0 && line.width + 1 + first_word_width(there) > column_;
        if (!full && !open_continuation(here, there)) return false;
        return !rules_.whole(here) && !rules_.whole(there);
    }

private:
    const text::SourceText& text_;
    const ResidueRules& rules_;
    std::size_t column_;
};

}  // namespace

text::Span trimmed(std::string_view text, text::Span span) {
    while (!span.empty()) {
        const auto size = front_among(text.substr(span.begin, span.size()), blanks);
        if (size == 0) break;
        span.begin += static_cast<std::uint32_t>(size);
    }
    while (!span.empty()) {
        const auto size = back_among(text.substr(span.begin, span.size()), blanks);
        if (size == 0) break;
        span.end -= static_cast<std::uint32_t>(size);
    }
    return span;
}

bool ends_sentence(std::string_view text) {
    while (const auto size = back_among(text, closers)) text.remove_suffix(size);
    return back_among(text, stops) > 0;
}

std::vector<Paragraph> paragraphs_of(const text::SourceText& text, const ResidueRules& rules) {
    const auto lines = lines_of(text);
    const Joiner joiner(text, rules, wrap_column(text.view(), lines));
    std::vector<Paragraph> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && joiner.joins(lines[i - 1], lines[i])) {
            paragraphs.back().span.end = lines[i].span.end;
        } else {
            paragraphs.push_back({lines[i].span, BlockRole::paragraph, std::nullopt, lines[i].after_blank});
        }
    }
    return paragraphs;
}

}  // namespace annals::article
