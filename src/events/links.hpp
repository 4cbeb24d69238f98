// What the words say of two events of one sentence: which came first, which caused the other, which went on meanwhile.
#pragma once

#include <vector>

#include "annals/events/record.hpp"
#include "events/triggers.hpp"

namespace annals::events {

/// Links between triggers, whose numbers they use: by the subordinator between their clauses ("fled after the wall
/// fell"), by the preposition before a noun ("talks during the siege", "closed because of the storm"), by a verb of
/// causing between two nouns ("the strike caused blackouts"). The words are those of the classes came-after,
/// came-before, went-on, caused-by and causing.
[[nodiscard]] std::vector<EventLink> find_links(const Reading& reading, const Clauses& clauses,
                                                const std::vector<Trigger>& triggers);

}  // namespace annals::events
