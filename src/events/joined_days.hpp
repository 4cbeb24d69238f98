// Events of more than one day: "fought on Wednesday and Thursday", "from Tuesday until this morning".
#pragma once

#include <vector>

#include "events/reading.hpp"

namespace annals::events {

/// Gives events whose day another one is joined to the last of them.
void settle_joined_days(const Reading& reading, std::vector<EventTime>& times);

}  // namespace annals::events
