// Who says what: every saying with its speaker and the stretches of text that are its content.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "events/triggers.hpp"

namespace annals::events {

struct Saying {
    std::optional<std::uint32_t> trigger;  // index into the triggers; none for "according to"
    std::optional<PhraseIndex> speaker;
    std::vector<Range> content;  // tokens said; never holds the saying's own trigger
    AttributionKind kind = AttributionKind::indirect;
    Content makes = Content::claimed;
    std::string via;  // "Telegram", "a press release"
};

[[nodiscard]] std::vector<Saying> find_sayings(const Reading& reading, const Clauses& clauses,
                                               const std::vector<Trigger>& triggers);

/// For each trigger, the sayings whose content holds it, innermost (shortest content) first; not the one that it is. `own` says that the sayings
/// name triggers of this list.
using SayingsAround = std::vector<std::vector<const Saying*>>;
[[nodiscard]] SayingsAround sayings_around(const std::vector<Saying>& sayings, const std::vector<Trigger>& triggers,
                                           bool own = true);

}  // namespace annals::events
