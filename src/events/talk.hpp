// Triggers that tell nothing of their own, and speakers that only a pronoun names.
#pragma once

#include <vector>

#include "events/triggers.hpp"

namespace annals::events {

/// Without talk about talk inside quotations, and without nouns whose verb tells the same event.
[[nodiscard]] std::vector<Trigger> worth_telling(const Reading& reading, const std::vector<Trigger>& triggers);

/// "It said", "he added": a pronoun that nothing resolves speaks for who spoke last in the paragraph.
/// `mentions` are those of `triggers`, in the same order.
void carry_speakers(const Reading& reading, const std::vector<Trigger>& triggers, std::vector<EventMention>& mentions);

}  // namespace annals::events
