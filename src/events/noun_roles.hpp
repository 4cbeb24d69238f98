// Who takes part in what a noun tells: "Ukraine's counteroffensive", "the recapture of the town by the army".
#pragma once

#include "events/role_list.hpp"

namespace annals::events {

void add_noun_roles(const Reading& reading, const Trigger& trigger, RoleList& roles);

}  // namespace annals::events
