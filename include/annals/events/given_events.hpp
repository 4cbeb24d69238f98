// Events at words that are given, as gold data gives them: what is measured then is not how the words are found.
//
//     const auto given = describe_events(article, document, times, entities, rules, {{12, 18}});
//     given.heads[0];                     // "retake", of "retook"
#pragma once

#include <string>
#include <vector>

#include "annals/events/event_rules.hpp"

namespace annals::events {

struct GivenEvents {
    std::vector<EventMention> mentions;  // one a span, in their order, each with everything that is found around it
    std::vector<std::string> heads;      // the dictionary form of each one's verb or noun
};

/// Spans must lie within the article's text, in text order. A document without words has no events.
[[nodiscard]] GivenEvents describe_events(const article::Article& article, const language::Document& document,
                                          const std::vector<temporal::TimeExpression>& times,
                                          const entities::EntityLayer& entities, const EventRules& rules,
                                          const std::vector<text::Span>& spans);

}  // namespace annals::events
