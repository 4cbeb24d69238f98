// What a date whose year or day is left open may be counted from: the publication date, or what the text told before.
#pragma once

#include <optional>
#include <vector>

#include "annals/calendar/temporal_value.hpp"
#include "temporal/told.hpp"

namespace annals::temporal {

/// One reading: "October" from the publication date, from June 1941 in its year, after it, or before it.
struct AnchorCandidate {
    Anchor anchor;
    SymbolicTime value;                              // with its direction
    std::optional<calendar::TemporalValue> reading;  // what that comes to; absent when the publication date is not known
};

/// The candidates in a fixed order, the publication date first. No two have the same reading. `open_steps` are those whose
/// direction the sentence was to decide; they hold what its tense says.
[[nodiscard]] std::vector<AnchorCandidate> anchor_candidates(const SymbolicTime& value,
                                                             const std::vector<std::size_t>& open_steps, const Told& told);

}  // namespace annals::temporal
