// What many articles tell together: events merged across articles, with the actors and places they share.
//
//     Story story = link(records);
//     story.events[0].mentions.size();   // how often, and where, it is told
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "annals/calendar/temporal_value.hpp"
#include "annals/entities/entity.hpp"
#include "annals/events/record.hpp"
#include "annals/graph/corrections.hpp"
#include "annals/temporal/time_expression.hpp"

namespace annals::graph {

/// How an event's date is known. `merged`: from several mentions; `constraint`: from the order of events; `corrected`: somebody said so.
enum class WhenBasis { explicit_phrase, same_sentence, discourse, tense, constraint, merged, none, corrected };

/// When something happened, as far as the articles say. `value` may have an open end ("some time up to 12 September");
/// it is absent when nothing is known.
struct When {
    std::optional<calendar::TemporalValue> value;
    std::string text;    // the words: "on Saturday"; empty when there are none
    std::string timex3;  // "2022-09-10", "FUTURE_REF", ...
    std::string rule;    // the temporal rule
    std::string anchor;  // what it was counted from, in words: "publication date 2022-09-12"
    WhenBasis basis = WhenBasis::none;
    article::Confidence confidence = article::Confidence::none;
    std::vector<std::string> reasons;  // codes: "weekday-nearest-past", "until-publication", ...
    std::vector<calendar::TemporalValue> alternatives;
    std::vector<std::string> steps;  // the arithmetic from the anchor to the value, one step each
};

/// An index into Story::actors or Story::places, with a role where it is an actor.
struct Part {
    std::uint32_t actor = 0;
    events::Role role = events::Role::agent;

    friend bool operator==(const Part&, const Part&) = default;
};

struct Source {
    std::optional<std::uint32_t> actor;
    std::string name;
    events::AttributionKind kind = events::AttributionKind::indirect;
    std::string via;
};

/// One telling, with its own reading. `article` and `mention` index the records.
struct Mention {
    std::string id;  // stable between runs: corrections name it
    std::uint32_t article = 0;
    std::uint32_t mention = 0;
    When when;
    std::vector<Part> participants;
    std::vector<std::uint32_t> places;
    std::vector<Source> attribution;
    std::vector<std::string> merged_by;  // why it is one event with the mentions it joined; empty for the one they began with
};

/// One event, told once or often.
struct Event {
    std::string id;  // content hash, stable between runs
    std::string type;
    std::string headline;
    When when;
    std::vector<Part> participants;
    std::vector<std::uint32_t> places;
    std::vector<events::Quantity> quantities;
    events::Factuality factuality = events::Factuality::asserted;
    events::Polarity polarity = events::Polarity::positive;
    std::vector<Source> attribution;
    std::vector<std::string> sources;         // independent outlets, sorted
    std::vector<Mention> mentions;            // in order of article, then text
    std::vector<std::uint32_t> corrected_by;  // into Story::corrections
    double salience = 0;                      // 0..1
};

struct Actor {
    std::string id;
    entities::Actor entity;
};
struct Place {
    std::string id;
    entities::Place entity;
};

enum class RelationType { before, during, same_as, part_of, causes, content_of };
struct Relation {
    std::uint32_t from = 0, to = 0;  // events
    RelationType type = RelationType::before;
    std::string basis;
    std::vector<std::string> evidence;
};

enum class ConflictKind { date, quantity, outcome, claim };
struct Conflict {
    ConflictKind kind = ConflictKind::date;
    std::vector<std::uint32_t> events;
    std::vector<std::string> values;
    std::vector<std::string> mentions;  // ids
};

struct Story {
    std::vector<events::Record> records;  // by article id; mentions point into them
    std::vector<Actor> actors;
    std::vector<Place> places;
    std::vector<Event> events;
    std::vector<Relation> relations;
    std::vector<Conflict> conflicts;
    std::vector<Correction> corrections;  // as given
    std::vector<Stale> stale;             // those that fit nothing here
    std::vector<Stale> idle;              // those without which it would be just the same
};

/// What turns a record's symbolic expressions into calendar values: one Resolution each. Called from any thread.
using Resolver = std::function<std::vector<temporal::Resolution>(const std::vector<temporal::TimeExpression>&,
                                                                 const article::PublicationDate&)>;

class MergingModel;

/// Calls `work(0)` to `work(count - 1)`, each once, in any order and on any threads: how a caller lends its own.
using Spread = std::function<void(std::size_t count, const std::function<void(std::size_t)>& work)>;
/// One after another.
void in_turn(std::size_t count, const std::function<void(std::size_t)>& work);

/// Resolves every mention's time, links actors and places by key, merges mentions of one event, and corrects what people said is
/// wrong. The result does not depend on the order of `records`; a record given twice counts once.
[[nodiscard]] Story link(std::vector<events::Record> records, const Resolver& resolver = temporal::resolve,
                         std::vector<Correction> corrections = {});
/// The same with another model of merging than the embedded one, and on several threads where `spread` has them; the story is the same.
[[nodiscard]] Story link(std::vector<events::Record> records, const MergingModel& model,
                         const Resolver& resolver = temporal::resolve, std::vector<Correction> corrections = {},
                         const Spread& spread = in_turn);

/// What an event mention's time comes to in its article. `resolutions` has one entry for each of `record.times`.
[[nodiscard]] When resolve_when(const events::Record& record, const events::EventMention& mention,
                                const std::vector<temporal::Resolution>& resolutions);
/// The same, resolving the record's expressions first.
[[nodiscard]] When resolve_when(const events::Record& record, const events::EventMention& mention);

[[nodiscard]] std::string_view name(WhenBasis basis);
[[nodiscard]] std::string_view name(RelationType type);
[[nodiscard]] std::string_view name(ConflictKind kind);

}  // namespace annals::graph
