// Events that their clause speaks of without telling them: "condemned the coup on Monday".
#pragma once

#include "events/triggers.hpp"

namespace annals::events {

/// "the coup", "his murder": what the reader is taken to know of already.
[[nodiscard]] bool is_known(const Reading& reading, const NounPhrase& phrase);

/// Whether the noun is only spoken of by its verb: who condemns the coup on Monday in Paris did not stage it there and then.
[[nodiscard]] bool is_looked_on(const Reading& reading, const Trigger& trigger);

}  // namespace annals::events
