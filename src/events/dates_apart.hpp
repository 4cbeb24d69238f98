// Time expressions that stand in a clause and do not date what it tells.
#pragma once

#include <optional>

#include "events/clauses.hpp"
#include "events/triggers.hpp"

namespace annals::events {

/// "The outbreak [was] in 2012", "warned that strikes [were] likely in the autumn": the "be" that an expression stands behind, where
/// no other verb lies between.
[[nodiscard]] std::optional<TokenIndex> copula_before(const Reading& r, const Clauses& clauses, TokenIndex expression);

/// "Cut its forecast for the third quarter": what the forecast is for, not when it was cut.
/// "Annulled the results of this month's election": the election's.
[[nodiscard]] bool is_of_another_event(const Reading& reading, Range expression);
[[nodiscard]] bool says_of_what_time(const Reading& r, Range expression);

/// "Up from 480 million a year earlier", "rose from 3 percent in May to 4 in June": what a number was before dates nothing else.
[[nodiscard]] bool is_held_against(const Reading& r, const Clauses& clauses, Range expression);

/// "Her aide, a minister in 2014, said": the year belongs to the description, not to the saying.
[[nodiscard]] bool in_apposition(const Reading& r, Range expression, const VerbFrame& frame);

/// "Its biggest drop since the pandemic on Tuesday", "resigned on Monday ahead of the vote": on which side of the day of its clause
/// an event lies that the clause only refers to; `at` where it is no such reference.
[[nodiscard]] TimeRelation side_of_reference(const Reading& r, const Trigger& trigger);

}  // namespace annals::events
