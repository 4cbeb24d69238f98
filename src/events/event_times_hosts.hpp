// Whose time an expression is not, although it stands near.
#pragma once

#include <optional>
#include <vector>

#include "events/triggers.hpp"

namespace annals::events {

/// The reading without the date of its dateline, which says when the report was written: "NIAKARA, Aug 19 (Agency) -".
/// Absent where there is none.
[[nodiscard]] std::optional<Reading> without_dateline(const Reading& reading);

/// Takes from events the expressions that belong to others: "found guilty of [taking] bribes in 2014", "cholera [killed]
/// 351 people since October, she said", "two days before the vote"; and gives them to the verb in front where a clause
/// only begins behind them: "[resigned] in early 2018 after the paper printed the tapes".
void settle_hosts(const Reading& reading, const Clauses& clauses, const std::vector<Trigger>& triggers,
                  std::vector<EventTime>& times);

}  // namespace annals::events
