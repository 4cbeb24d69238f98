#include "events/openers.hpp"

namespace annals::events {
namespace {

constexpr std::array openers{
    Opener{"after", TimeRelation::since, TimeRelation::until},    // she resigned after he was arrested
    Opener{"before", TimeRelation::until, TimeRelation::since},   // he fled before the police came
    Opener{"since", TimeRelation::since, TimeRelation::unknown},  // nine have died since it began
    Opener{"when", TimeRelation::at, TimeRelation::at},
    Opener{"while", TimeRelation::at, TimeRelation::at},
    Opener{"as", TimeRelation::at, TimeRelation::at},
};

bool says(const Reading& r, const VerbFrame& frame) { return r.rules.says(r.token(frame.head).lemma); }

bool is_past(const VerbFrame& frame) {
    return (frame.group.tense == language::Tense::past || frame.group.participle) && !frame.group.perfect;
}

}  // namespace

const Opener* opener_of(const Reading& reading, const VerbFrame& clause) {
    if (clause.border != Border::subordinator || !clause.mark) return nullptr;
    const auto& word = reading.token(*clause.mark).norm;
    const auto found = std::find_if(openers.begin(), openers.end(), [&](const Opener& opener) { return opener.word == word; });
    return found == openers.end() ? nullptr : &*found;
}

bool names_a_day(const temporal::TimeExpression& expression) {
    static constexpr std::array<temporal::StepKind, 4> days{temporal::StepKind::weekday, temporal::StepKind::date,
                                                            temporal::StepKind::day, temporal::StepKind::unit};
    const auto& steps = expression.value.steps;
    return std::any_of(steps.begin(), steps.end(), [](const temporal::Step& step) {
        const bool coarse =
            step.kind == temporal::StepKind::unit && step.arguments[0] != static_cast<std::int32_t>(temporal::Unit::day);
        return !coarse && std::find(days.begin(), days.end(), step.kind) != days.end();
    });
}

bool joins(const Reading& reading, const Opener& opener, const VerbFrame& clause, const VerbFrame& main) {
    if (opener.of_clause != TimeRelation::at) return true;
    return !says(reading, clause) && !says(reading, main) && is_past(clause) && is_past(main);
}

}  // namespace annals::events
