// A range as TIMEX3 writes it: "1939-1945" is two dates there, each with its own span.
#pragma once

#include <string_view>
#include <vector>

#include "annals/temporal/time_expression.hpp"

namespace annals::temporal {

/// One end of a range: where it is written, and what it says. The anchor is that of the whole.
struct RangeEnd {
    text::Span span;
    SymbolicTime value;
};

/// The two ends of "6-7 February": "6" and "7 February". Empty where the expression is no range. `text` is the article's.
[[nodiscard]] std::vector<RangeEnd> range_ends(const TimeExpression& expression, std::string_view text);

}  // namespace annals::temporal
