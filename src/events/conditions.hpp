// Whether a trigger rule's conditions hold where its words stand.
#pragma once

#include "events/triggers.hpp"

namespace annals::events {

[[nodiscard]] bool conditions_hold(const Reading& reading, const TriggerRule& rule, const Trigger& trigger);

/// How much a rule asks for: of two that fire, the more demanding one knows better.
[[nodiscard]] std::size_t count_conditions(const TriggerRule& rule);

}  // namespace annals::events
