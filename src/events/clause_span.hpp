// The words of a trigger's clause: what a reader needs to see.
#pragma once

#include "events/triggers.hpp"

namespace annals::events {

/// From the subject, or the phrase, to the end of the clause; always holds the trigger.
[[nodiscard]] text::Span clause_span(const Reading& reading, const Trigger& trigger);

}  // namespace annals::events
