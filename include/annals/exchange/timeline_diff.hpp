// What changed between two timelines: after a new article, a correction, or a new version of the program.
//
//     const auto diff = compare_timelines(yesterday, today);
//     diff.changed[0].fields[0].after;   // "2022-09-11"
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace annals::exchange {

struct ChangedField {
    std::string name;           // "when", "places", ...
    std::string before, after;  // as people read it; empty where there was nothing
};

/// One event, as the timeline that has it tells it. `fields` of a changed one are those that differ.
struct DiffEvent {
    std::string id, when, headline;
    std::vector<ChangedField> fields;
};

/// An article that both have; what differs of it: "published", or "text" by the fingerprint of its bytes.
struct DiffArticle {
    std::string id;
    std::vector<ChangedField> fields;
};

struct TimelineDiff {
    std::vector<std::string> articles_added, articles_removed;  // ids
    std::vector<DiffArticle> articles_changed;
    std::vector<DiffEvent> added, removed, changed;  // changed as they are now

    [[nodiscard]] bool empty() const;
};

/// Both are valid JSON of the schema annals-timeline-1. An event is the same that has the same id, else the one that shares most
/// mentions, else the one of the same type and headline.
[[nodiscard]] TimelineDiff compare_timelines(std::string_view before, std::string_view after);

/// `{"articles": {"added": [id], "removed": [], "changed": [{"id", "fields"}]}, "events": {"added": [{"id", "when", "headline"}],
/// "removed": [], "changed": [{"id", "when", "headline", "fields": [{"field", "before", "after"}]}]}}`
void write_diff_json(std::ostream& out, const TimelineDiff& diff);

}  // namespace annals::exchange
