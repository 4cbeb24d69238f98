// Time expressions of an article whose publication is known to a few days only.
#pragma once

#include <vector>

#include "annals/graph/story.hpp"

namespace annals::graph {

/// What the expressions come to. Where the publication is a range of at most ten days, every one of its days is tried: a
/// value that most of them give is taken ("on Saturday" is the 10th, whether the article is of the 10th, 11th or 12th), the
/// others are its alternatives. Where no value prevails, the stretch from the first to the last of them is.
[[nodiscard]] std::vector<temporal::Resolution> resolve_from_any_day(const std::vector<temporal::TimeExpression>& times,
                                                                     const article::PublicationDate& published,
                                                                     const Resolver& resolver);

}  // namespace annals::graph
