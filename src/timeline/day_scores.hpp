// How much each day matters to what many articles tell.
#pragma once

#include <map>

#include "annals/timeline/digest.hpp"
#include "timeline/told_days.hpp"

namespace annals::timeline {

using DayScores = std::map<calendar::Day, double>;

/// For each day from `options.from` to `options.to` the articles that tell of it, weighed, against those that tell of the days
/// around it: a story that everybody tells at length has dull days that are named more often than the best days of a quiet time.
[[nodiscard]] DayScores day_scores(const std::vector<events::Record>& records, const SentencesOfDays& named,
                                   const DigestOptions& options, const DigestWeights& weights);

}  // namespace annals::timeline
