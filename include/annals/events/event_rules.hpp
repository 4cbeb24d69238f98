// Triggers and types, read from resource files.
#pragma once

#include <vector>

#include "annals/entities/entity.hpp"
#include "annals/events/event_mention.hpp"
#include "annals/language/document.hpp"
#include "annals/resources/bundle.hpp"
#include "annals/temporal/time_expression.hpp"

namespace annals::events {

/// Throws resources::RuleError with file, line, column and a caret.
class EventRules {
public:
    explicit EventRules(const resources::Bundle&) {}
};

/// All event mentions of a document, in text order, one a trigger span.
[[nodiscard]] std::vector<EventMention> find_events(const article::Article& article, const language::Document& document,
                                                    const std::vector<temporal::TimeExpression>& times,
                                                    const entities::EntityLayer& entities, const EventRules& rules);

}  // namespace annals::events
