#include "temporal/anchor_candidates.hpp"

#include <algorithm>

#include "temporal/interpreter.hpp"
#include "temporal/step_language.hpp"

namespace annals::temporal {
namespace {

using calendar::Granularity;

SymbolicTime in_direction(SymbolicTime value, const std::vector<std::size_t>& open_steps, Direction direction) {
    for (const auto i : open_steps) {
        const auto& parameters = describe(value.steps[i].kind).parameters;
        const auto slot = std::find(parameters.begin(), parameters.end(), ArgumentType::direction) - parameters.begin();
        value.steps[i].arguments.at(static_cast<std::size_t>(slot)) = static_cast<std::int32_t>(direction);
    }
    return value;
}

class CandidateMaker {
public:
    CandidateMaker(const SymbolicTime& value, const std::vector<std::size_t>& open_steps, const Told& told)
        : value_(value), open_steps_(open_steps), told_(told) {}

    std::vector<AnchorCandidate> make() {
        made_.push_back({{AnchorKind::publication, 0, {}}, value_, reckon(value_, told_.publication())});
        for (const auto index : told_.recently_dated()) count_from(index);
        return std::move(made_);
    }

private:
    /// From a year, its own months and days; from a day, those of its year, the next and the last.
    void count_from(std::size_t index) {
        const auto from = told_.value_of(index);
        if (!from) return;
        const bool year_alone = from->granularity == Granularity::year;
        if (open_steps_.empty()) return add(index, *from, value_);
        add(index, *from, in_direction(value_, open_steps_, Direction::this_one));
        if (year_alone) return;
        add(index, *from, in_direction(value_, open_steps_, Direction::next));
        add(index, *from, in_direction(value_, open_steps_, Direction::previous));
    }

    void add(std::size_t index, const calendar::TemporalValue& from, SymbolicTime value) {
        auto reading = reckon(value, from);
        if (!reading) return;
        for (const auto& other : made_) {
            if (other.reading == reading && other.anchor.kind == AnchorKind::expression) return;
        }
        made_.push_back({{AnchorKind::expression, index, told_.expressions()[index].span}, std::move(value), reading});
    }

    const SymbolicTime& value_;
    const std::vector<std::size_t>& open_steps_;
    const Told& told_;
    std::vector<AnchorCandidate> made_;
};

}  // namespace

std::vector<AnchorCandidate> anchor_candidates(const SymbolicTime& value, const std::vector<std::size_t>& open_steps,
                                               const Told& told) {
    return CandidateMaker(value, open_steps, told).make();
}

}  // namespace annals::temporal
