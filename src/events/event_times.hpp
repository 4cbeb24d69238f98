// Which time expression dates which event.
#pragma once

#include <vector>

#include "events/factuality.hpp"
#include "events/sayings.hpp"
#include "events/triggers.hpp"

namespace annals::events {

/// One time for each trigger: its own expression, the clause's, one inherited from the verb it depends on or is joined
/// to, "up to the saying" for what is said, else what tense and factuality tell. An expression that lies ahead ("in the
/// nearest future") makes its event a future one: `stances` says so afterwards. `said` has the times of the triggers that the sayings name; nullptr: they are among `triggers`.
[[nodiscard]] std::vector<EventTime> find_times(const Reading& reading, const Clauses& clauses,
                                                const std::vector<Trigger>& triggers, const SayingsAround& around,
                                                std::vector<Stance>& stances, const std::vector<EventTime>* said = nullptr);

}  // namespace annals::events
