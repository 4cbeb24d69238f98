// Which words of "5 to 9 September 2022" say its first day, and which its last.
#include <algorithm>

#include "temporal/matcher.hpp"

namespace annals::temporal {
namespace {

using Uses = std::array<bool, max_slots>;

/// The captures that the steps of one end use.
Uses slots_of(std::vector<TemplateStep>::const_iterator step, std::vector<TemplateStep>::const_iterator end) {
    Uses uses{};
    for (; step != end; ++step) {
        if (step->phrase) uses[*step->phrase] = true;
        for (const TemplateArgument& argument : step->arguments) {
            if (argument.slot) uses[*argument.slot] = true;
        }
    }
    return uses;
}

void widen(PieceRange& range, PieceRange by) {
    if (range.begin == range.end) range = by;
    range = {std::min(range.begin, by.begin), std::max(range.end, by.end)};
}

}  // namespace

/// What both ends share, such as the month, belongs to the end beside which it stands.
std::vector<PieceRange> Matcher::range_ends(const Form& form, const Frame& frame) {
    const auto to = std::find_if(form.value.begin(), form.value.end(),
                                 [](const TemplateStep& step) { return step.kind == StepKind::to && !step.phrase; });
    if (to == form.value.end()) return {};
    const Uses in_first = slots_of(form.value.begin(), to), in_last = slots_of(to, form.value.end());
    PieceRange first, last;
    for (std::size_t i = 0; i < max_slots; ++i) {
        if (frame.slots[i].bound && in_first[i] && !in_last[i]) widen(first, frame.slots[i].pieces);
        if (frame.slots[i].bound && in_last[i] && !in_first[i]) widen(last, frame.slots[i].pieces);
    }
    if (first.begin == first.end || last.begin == last.end) return {};
    for (std::size_t i = 0; i < max_slots; ++i) {
        if (!frame.slots[i].bound || !in_first[i] || !in_last[i]) continue;
        widen(frame.slots[i].pieces.begin < last.begin ? first : last, frame.slots[i].pieces);
    }
    return {first, last};
}

}  // namespace annals::temporal
