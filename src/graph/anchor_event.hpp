// "The day after the vote": which day that is, the article says where it tells when the vote was.
#pragma once

#include <optional>
#include <vector>

#include "annals/events/record.hpp"
#include "annals/temporal/time_expression.hpp"

namespace annals::graph {

/// What expression number `expression` of the record comes to when it is counted from an event that the same article dates
/// elsewhere; absent where it is counted from no event, and where that event is not dated or dated twice.
[[nodiscard]] std::optional<temporal::Resolution> counted_from_event(const events::Record& record, std::size_t expression,
                                                                     const std::vector<temporal::Resolution>& resolutions);

}  // namespace annals::graph
