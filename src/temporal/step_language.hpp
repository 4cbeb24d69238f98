// The words of symbolic times: one table of steps and one of keywords, which the rule compiler, the printer and the reader
// of records share.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "annals/temporal/symbolic_time.hpp"

namespace annals::temporal {

/// What an argument may be. `count` is a number, or "vague".
enum class ArgumentType : std::uint8_t {
    count,
    unit,
    direction,
    weekday,
    month,
    season,
    holiday,
    part,
    modifier,
    meridiem,
    reference,
    quantifier,
    signal,
    cue,
    none
};

/// A step's name and parameters; those from `required` on may be left out and are 0 then.
struct StepDescription {
    StepKind kind;
    std::string_view name;
    std::array<ArgumentType, 3> parameters;
    std::size_t required;

    [[nodiscard]] std::size_t arity() const;
};

struct Keyword {
    ArgumentType type;
    std::string_view name;
    std::int32_t value;
};

[[nodiscard]] const StepDescription& describe(StepKind kind);
/// nullptr when there is no such step.
[[nodiscard]] const StepDescription* find_step(std::string_view name);
/// nullptr when no type has such a keyword. Every keyword belongs to one type, except where `type` is given.
[[nodiscard]] const Keyword* find_keyword(std::string_view name);
[[nodiscard]] const Keyword* find_keyword(ArgumentType type, std::string_view name);
/// The keyword of a value, or its number.
[[nodiscard]] std::string print_argument(ArgumentType type, std::int32_t value);
[[nodiscard]] std::string_view name(ArgumentType type);

}  // namespace annals::temporal
