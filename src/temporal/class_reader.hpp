#pragma once

#include "temporal/grammar.hpp"

namespace annals::temporal {

/// Reads a block such as
///
///     class weekday
///         monday   Monday, Mon.
///         tuesday  Tuesday, Tue., Tues.
///
/// The key is the meaning: a keyword or a number. The keys `digits`, `words`, `numbers` (both) and `ordinals` take a range.
[[nodiscard]] WordClass read_class(const resources::Block& block, Vocabulary& vocabulary);

/// "1-31" as a range, "0000-2359" as one of exactly four digits; absent when it is none.
[[nodiscard]] std::optional<NumberRange> read_range(std::string_view text);
[[nodiscard]] std::optional<std::int32_t> read_number(std::string_view text);

}  // namespace annals::temporal
