#pragma once

#include <optional>
#include <vector>

#include "annals/temporal/time_expression.hpp"

namespace annals::temporal {

/// Has the value a step of that kind?
[[nodiscard]] bool is_of(const SymbolicTime& time, StepKind kind);
[[nodiscard]] bool is_at_least_a_day_fine(const TimeExpression& expression);

/// The expressions of an article so far, and what later ones may hang on.
class Told {
public:
    explicit Told(std::optional<int> publication_year) : publication_year_(publication_year.value_or(never)) {}

    void add(TimeExpression expression, bool in_aside);
    [[nodiscard]] std::vector<TimeExpression> take() { return std::move(expressions_); }

    /// The last dated expression, or the publication date where there is none. What stands in an aside gives way to what
    /// the sentence itself, or the one before it, tells of.
    [[nodiscard]] Anchor previous(bool fine) const;
    /// The quarter that a report speaks of, when it was named not long ago.
    [[nodiscard]] Anchor last_quarter() const;

    /// A passage that told of June 1941 goes on in that year: "October" is the one near the date before, not the last
    /// October. Only where the last date told of is of a year gone by; of the last fifteen years, in the same sentence. A bare
    /// year ("founded in 1941") must stand in the sentence. Absent where the passage does not go on.
    struct Continuation {
        Anchor anchor;
        Direction direction = Direction::nearest;
    };
    [[nodiscard]] std::optional<Continuation> going_on(const TimeExpression& expression) const;

private:
    static constexpr std::int32_t never = 10000;  // publication unknown: any year said is background

    [[nodiscard]] std::int32_t year_told(std::size_t index) const;

    std::int32_t publication_year_;
    std::vector<TimeExpression> expressions_;
    std::vector<bool> asides_;  // of each expression: does it stand in one
};

}  // namespace annals::temporal
