// What else happens in an article: words that no rule types, and typed ones that are not worth telling.
#pragma once

#include <vector>

#include "events/triggers.hpp"

namespace annals::events {

/// In text order. `typed` are all triggers that rules found, `told` those of them that are told already.
[[nodiscard]] std::vector<Trigger> further_triggers(const Reading& reading, const Clauses& clauses,
                                                    const std::vector<Trigger>& typed, const std::vector<Trigger>& told);

}  // namespace annals::events
