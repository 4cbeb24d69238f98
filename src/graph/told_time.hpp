// What an article's words say of when an event was, and what that comes to.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "annals/graph/story.hpp"

namespace annals::graph {

/// The end of the last day on which the article may have appeared.
[[nodiscard]] std::optional<calendar::Instant> publication_end(const article::PublicationDate& published);

/// A stretch between two ends; one that fills a single day is that day. Absent where there is no end, or nothing between them.
[[nodiscard]] std::optional<calendar::TemporalValue> between(std::optional<calendar::Instant> begin,
                                                             std::optional<calendar::Instant> end);

struct ToldTime {
    text::Span span;
    std::string_view rule;
    temporal::Anchor anchor;
    events::TimeRelation relation;
    temporal::Resolution resolution;
};

/// Precondition: `time` has an expression of the record's.
[[nodiscard]] ToldTime told_time(const events::Record& record, const events::EventTime& time,
                                 const std::vector<temporal::Resolution>& resolutions);

}  // namespace annals::graph
