// Events at words that are given, as gold data gives them: what is measured then is not how they are found.
#pragma once

#include <string>
#include <vector>

#include "annals/events/event_rules.hpp"
#include "events/triggers.hpp"

namespace annals::events {

/// One trigger a span, in their order: what a rule finds there, else an untyped one at the span's verb or last noun.
[[nodiscard]] std::vector<Trigger> given_triggers(const Reading& reading, const Clauses& clauses, const std::vector<text::Span>& spans);

struct GivenEvents {
    std::vector<EventMention> mentions;  // one a span, in their order, each with everything that is found around it
    std::vector<std::string> heads;      // the dictionary form of each one's verb or noun
};
[[nodiscard]] GivenEvents describe_events(const article::Article& article, const language::Document& document,
                                          const std::vector<temporal::TimeExpression>& times,
                                          const entities::EntityLayer& entities, const EventRules& rules,
                                          const std::vector<text::Span>& spans);

}  // namespace annals::events
