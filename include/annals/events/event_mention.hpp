// One telling of an event in one article: trigger, type, who, where, when, and how far it is said to be so.
//
//     // "Kyiv's troops retook the town on Saturday, the ministry said."
//     mention.type;                  // "TERR.CONTROL_CHANGE"
//     mention.factuality;            // Factuality::claimed
//     mention.time.relation;         // TimeRelation::at, with "Saturday" as its expression
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/calendar/temporal_value.hpp"
#include "annals/text/span.hpp"

namespace annals::events {

/// How the text presents an event. The first three say that it happened; the others do not.
enum class Factuality { asserted, reported, claimed, possible, future, requested, hypothetical };
enum class Polarity { positive, negative };
enum class Role { agent, patient, recipient, instrument, speaker, addressee, beneficiary };
enum class AttributionKind { quote, indirect, according_to, media };

struct Participant {
    std::uint32_t actor = 0;  // index into the record's actors
    Role role = Role::agent;
    text::Span span;
};

/// Words that play a role and name no known actor: "rebels", "two buildings".
struct Argument {
    Role role = Role::agent;
    text::Span span;
};

/// Who says so. `actor` is absent for a source without a name ("officials").
struct Attribution {
    std::optional<std::uint32_t> actor;
    std::string source;  // the words
    AttributionKind kind = AttributionKind::indirect;
    std::string via;  // the medium or channel: "Telegram", "CNN"; empty when none
    text::Span span;
};

struct Quantity {
    text::Span span;
    double number = 0;
    std::string unit;      // "square mile", "settlement", "troop"
    std::string modifier;  // "over", "nearly", "up to"; empty when none
};

/// How an event's time hangs on what the article says.
enum class TimeRelation {
    at,       // during the expression's period
    since,    // from its start to the publication date
    until,    // up to its end
    before,   // before it
    after,    // after it
    past,     // no expression: some time up to the publication date
    future,   // no expression: some time after the publication date
    present,  // no expression: true on the publication date
    unknown,
};
/// Where the expression was found: in the event's own phrase, its clause, its sentence, or earlier in the discourse.
enum class TimeBasis { explicit_phrase, same_sentence, discourse, tense, none };

/// Expressions are indices into those of the record.
struct EventTime {
    TimeRelation relation = TimeRelation::unknown;
    std::optional<std::uint32_t> expression;
    TimeBasis basis = TimeBasis::none;
    std::optional<std::uint32_t> distance = {};  // how far before or after it: "on Friday, [four days] after the ferry sank"
    std::optional<std::uint32_t> last = {};      // what it goes on to: "on Wednesday and [Thursday]"
};

/// The type of events that no rule types.
inline constexpr std::string_view untyped = "OTHER";

struct EventMention {
    text::Span trigger;
    text::Span clause;
    text::Span sentence;
    std::string type;  // "TERR.CONTROL_CHANGE", see types.json
    std::string rule;  // the trigger rule that matched
    bool in_title = false;
    std::vector<Participant> participants;
    std::vector<Argument> arguments;    // beside the participants
    std::vector<std::uint32_t> places;  // indices into the record's places
    std::vector<Quantity> quantities;
    EventTime time;
    Factuality factuality = Factuality::asserted;
    Polarity polarity = Polarity::positive;
    std::vector<Attribution> attribution;
    std::optional<std::uint32_t> content_of;  // the saying (index into the record's events) whose content this is
    std::vector<std::string> reasons;         // why this factuality, time, role: for `explain`
};

/// How the words tie two events of one sentence: `first` before, during or causing `second`.
enum class LinkKind { before, during, causes };

struct EventLink {
    std::uint32_t first = 0, second = 0;  // indices into the record's events
    LinkKind kind = LinkKind::before;
    text::Span words;  // "after", "because of", "caused"
};

[[nodiscard]] std::string_view name(Factuality factuality);
[[nodiscard]] std::string_view name(Polarity polarity);
[[nodiscard]] std::string_view name(Role role);
[[nodiscard]] std::string_view name(AttributionKind kind);
[[nodiscard]] std::string_view name(TimeRelation relation);
[[nodiscard]] std::string_view name(TimeBasis basis);
[[nodiscard]] std::string_view name(LinkKind kind);

/// Asserted, reported or claimed, and not denied: what a timeline draws.
[[nodiscard]] bool is_actual(const EventMention& mention);

}  // namespace annals::events
