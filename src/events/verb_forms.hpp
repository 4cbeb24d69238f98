// What a verb's form means where the form alone leaves it open: "hit", "jailed", to “reach”.
#pragma once

#include "events/clauses.hpp"

namespace annals::events {

/// The verb group around `head` as its sentence reads it. `before`: the last verb of the sentence in front of it; nullptr when there
/// is none.
[[nodiscard]] language::VerbGroup verb_group(const Reading& reading, TokenIndex head, Range sentence, const VerbFrame* before);

}  // namespace annals::events
