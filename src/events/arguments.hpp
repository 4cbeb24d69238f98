// Who, where and how much: the arguments of one trigger.
#pragma once

#include <vector>

#include "events/triggers.hpp"

namespace annals::events {

struct Roles {
    std::vector<Participant> participants;  // known actors, each once a role
    std::vector<Argument> arguments;        // the other phrases
};

/// Who does it, to whom, with whom: agents, patients, recipients, speakers and addressees.
[[nodiscard]] Roles find_roles(const Reading& reading, const Trigger& trigger, const Clauses& clauses);

/// Places of the event itself, nearest first: its object, its own phrase, its clause, then its sentence.
/// Sayings are placed only by their own clause.
[[nodiscard]] std::vector<std::uint32_t> find_places(const Reading& reading, const Trigger& trigger);

/// Counts and measures in the trigger's subject and object.
[[nodiscard]] std::vector<Quantity> find_quantities(const Reading& reading, const Trigger& trigger);

/// The actor that a phrase names, if any.
[[nodiscard]] std::optional<std::uint32_t> actor_of(const Reading& reading, PhraseIndex phrase);

}  // namespace annals::events
