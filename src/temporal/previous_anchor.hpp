// What an expression is counted from that hangs on what was told before it: "the next day", "at 5 p.m.".
#pragma once

#include <functional>

#include "temporal/told.hpp"

namespace annals::temporal {

/// An earlier expression; the publication date where none is told; no anchor where the day is not said. `is_past` reads the tense
/// around the expression, and is asked only where it matters.
[[nodiscard]] Anchor previous_anchor(const TimeExpression& expression, const Told& told, const Place& place,
                                     const std::function<bool()>& is_past);

}  // namespace annals::temporal
