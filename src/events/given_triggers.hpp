// Triggers at words that are given.
#pragma once

#include <vector>

#include "events/triggers.hpp"

namespace annals::events {

/// One trigger a span, in their order: what a rule finds there, else an untyped one at the span's verb or last noun.
[[nodiscard]] std::vector<Trigger> given_triggers(const Reading& reading, const Clauses& clauses,
                                                  const std::vector<text::Span>& spans);

}  // namespace annals::events
