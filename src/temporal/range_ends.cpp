#include "annals/temporal/range_ends.hpp"

#include <algorithm>
#include <array>

namespace annals::temporal {
namespace {

constexpr std::array<std::string_view, 7> openings{"between ",       "Between ",       "from ",    "From ",
                                                   "the week from ", "The week from ", "the week "};
constexpr std::array<std::string_view, 6> separators{" to ", " and ", " through ", "-", "–", "—"};

constexpr std::string_view spaces = " \n\r\t";

text::Span trimmed(std::string_view text, std::size_t begin, std::size_t end) {
    const auto first = std::min(text.find_first_not_of(spaces, begin), end);
    const auto last = text.find_last_not_of(spaces, end - 1);
    return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last + 1)};
}

std::size_t length_of_opening(std::string_view words) {
    const auto found = std::find_if(openings.begin(), openings.end(), [&](auto opening) { return words.starts_with(opening); });
    return found == openings.end() ? 0 : found->size();
}

struct Cut {
    std::size_t begin = std::string_view::npos, length = 0;
};
Cut first_separator(std::string_view words, std::size_t from) {
    Cut cut;
    for (const auto separator : separators) {
        const auto at = words.find(separator, from);
        if (at < cut.begin) cut = {at, separator.size()};
    }
    return cut;
}

}  // namespace

std::vector<RangeEnd> range_ends(const TimeExpression& expression, std::string_view text) {
    const auto& steps = expression.value.steps;
    const auto to = std::find_if(steps.begin(), steps.end(), [](const Step& step) { return step.kind == StepKind::to; });
    if (to == steps.end()) return {};
    const auto words = text.substr(expression.span.begin, expression.span.size());
    const auto opening = length_of_opening(words);
    const auto cut = first_separator(words, opening + 1);
    if (cut.begin >= words.size() || cut.begin + cut.length >= words.size()) return {};
    const auto begin = expression.span.begin;
    return {{trimmed(text, begin + opening, begin + cut.begin), {{steps.begin(), to}}},
            {trimmed(text, begin + cut.begin + cut.length, expression.span.end), {{to + 1, steps.end()}}}};
}

}  // namespace annals::temporal
