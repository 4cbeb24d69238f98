// Where in its sentence an event's own words begin and end.
#pragma once

#include <optional>
#include <string_view>

#include "graph/telling.hpp"

namespace annals::graph {

/// What takes part in the event, in the words of its sentence. `known` where it is an actor with a name.
struct Subject {
    events::Role role = events::Role::agent;
    text::Span span;
    const events::Participant* known = nullptr;
};
/// What stands before the trigger in its sentence and takes part in the event: who flees, or what is retaken.
[[nodiscard]] std::optional<Subject> subject(const Telling& telling);
/// Who says it, wherever that stands.
[[nodiscard]] std::optional<Subject> speaker(const Telling& telling);

/// The phrase of the event: it begins at a border of clauses with its subject in it, or with its sentence; nothing when
/// the trigger would fall out of a line's length.
struct Phrase {
    text::Span span;
    bool has_subject = false;
};
[[nodiscard]] std::optional<Phrase> phrase_of(const Telling& telling);
/// The same, from any border of clauses that leaves the trigger within a line's length.
[[nodiscard]] std::optional<Phrase> last_resort(const Telling& telling);

/// The words from the auxiliaries before the trigger ("have been withdrawn") to the end of the phrase, when nothing else
/// stands between them and the subject.
[[nodiscard]] std::optional<text::Span> predicate_of(const Telling& telling, const Subject& subject);

/// The same of a verb that its subject stands apart from: "Ada Holm, who [fled in May]", "the envoy landed on Monday and [asked for
/// help]".
[[nodiscard]] std::optional<text::Span> predicate_apart(const Telling& telling, const Subject& subject);

/// Where the phrase ends: with the clause, unless that breaks off at the trigger.
[[nodiscard]] std::uint32_t phrase_end(const Telling& telling);

}  // namespace annals::graph
