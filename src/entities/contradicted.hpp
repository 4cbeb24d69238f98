// Where the name finder sees a longer name, and of another kind, than words alone would tell.
#pragma once

#include <vector>

#include "reading.hpp"

namespace annals::entities {

/// Takes away places inside a person's longer name ("Darwin Nunez"), unmapped places of several words in an organisation's name
/// ("Manchester City", "National Road Safety Agency"), and persons by title inside an organisation's longer name ("Lone Star Air").
void drop_contradicted(const DocumentReading& reading, std::vector<Proposal>& proposals);

}  // namespace annals::entities
