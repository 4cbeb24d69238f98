#include "graph/quoted.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace annals::graph {
namespace {

constexpr std::size_t longest_paragraph = 2000;  // bytes to either side
constexpr std::size_t farthest_words = 80;       // bytes between the word and the quotation

struct Marks {
    std::string_view opening, closing;
};
constexpr std::array<Marks, 2> all_marks{{{"“", "”"}, {"\"", "\""}}};

/// "he ", "the mayor ", " on Monday: ": no sentence and no other quotation ends or begins between the two.
bool is_in_between(std::string_view words) {
    constexpr std::array<std::string_view, 8> borders{".", "?", "!", ";", "\n", "“", "”", "\""};
    return std::none_of(borders.begin(), borders.end(),
                        [&](auto border) { return words.find(border) != std::string_view::npos; });
}

text::Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// He said, “…”; he said on Monday: “…”.
std::optional<text::Span> behind(std::string_view text, text::Span trigger, text::Span paragraph, const Marks& marks) {
    const auto opening = text.substr(0, paragraph.end).find(marks.opening, trigger.end);
    if (opening == std::string_view::npos || opening > trigger.end + farthest_words) return std::nullopt;
    const auto between = text.substr(trigger.end, opening - trigger.end);
    const auto last = between.find_last_not_of(' ');
    if (last == std::string_view::npos || (between[last] != ',' && between[last] != ':') || !is_in_between(between))
        return std::nullopt;
    const auto begin = opening + marks.opening.size();
    return span(begin, std::min<std::size_t>(text.find(marks.closing, begin), paragraph.end));
}

/// “…,” he said; “…!” said the mayor.
std::optional<text::Span> before(std::string_view text, text::Span trigger, text::Span paragraph, const Marks& marks) {
    const auto closing = text.substr(0, trigger.begin).rfind(marks.closing);
    if (closing == std::string_view::npos || closing <= paragraph.begin || closing + farthest_words < trigger.begin)
        return std::nullopt;
    const bool goes_on = std::string_view(",?!").find(text[closing - 1]) != std::string_view::npos;
    if (!goes_on || !is_in_between(text.substr(closing + marks.closing.size(), trigger.begin - closing - marks.closing.size())))
        return std::nullopt;
    const auto opening = text.substr(0, closing).rfind(marks.opening);
    if (opening == std::string_view::npos || opening < paragraph.begin) return std::nullopt;
    return span(opening + marks.opening.size(), closing);
}

/// "It is crucial", within what somebody says.
std::optional<text::Span> around(std::string_view text, text::Span trigger, text::Span paragraph, const Marks& marks) {
    for (auto at = text.find(marks.opening, paragraph.begin); at < trigger.begin; at = text.find(marks.opening, at)) {
        const auto begin = at + marks.opening.size();
        const auto closing = text.find(marks.closing, begin);
        if (closing >= trigger.end) return span(begin, std::min<std::size_t>(closing, paragraph.end));
        at = closing + marks.closing.size();
    }
    return std::nullopt;
}

}  // namespace

/// The line around a place in the text.
text::Span paragraph_around(std::string_view text, text::Span place) {
    const auto floor = place.begin - std::min<std::size_t>(place.begin, longest_paragraph);
    const auto before = text.rfind('\n', place.begin == 0 ? 0 : place.begin - 1);
    const auto after = std::min(text.find('\n', place.end), text.size());
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    return {static_cast<std::uint32_t>(std::max(begin, floor)),
            static_cast<std::uint32_t>(std::min(after, place.end + longest_paragraph))};
}

std::vector<text::Span> quoted_by(std::string_view text, text::Span trigger) {
    const auto paragraph = paragraph_around(text, trigger);
    for (const auto& marks : all_marks) {
        if (const auto quotation = around(text, trigger, paragraph, marks)) return {*quotation};
    }
    std::vector<text::Span> found;
    for (const auto& marks : all_marks) {
        if (const auto quotation = behind(text, trigger, paragraph, marks)) found.push_back(*quotation);
    }
    const bool adds = text.substr(trigger.begin, trigger.size()).ends_with("ing") && !found.empty();
    for (const auto& marks : all_marks) {
        if (const auto quotation = adds ? std::nullopt : before(text, trigger, paragraph, marks)) found.push_back(*quotation);
    }
    return found;
}

}  // namespace annals::graph
