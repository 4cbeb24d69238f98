// Which expression stands in, or is handed on to, the clause of a trigger.
#pragma once

#include <vector>

#include "events/triggers.hpp"

namespace annals::events {

/// An event's own time: relation, expression and basis; without an expression where nothing in the sentence dates it.
/// Order: its own phrase, its clause, the verb it depends on or is joined to, an "after …" or "before …" clause. `ahead` says of each
/// expression whether it lies after the publication day.
[[nodiscard]] std::vector<EventTime> hosted_times(const Reading& reading, const Clauses& clauses,
                                                  const std::vector<Trigger>& triggers, const std::vector<bool>& ahead);

}  // namespace annals::events
