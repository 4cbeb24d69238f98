// Words that join two clauses in time ("after", "when"), and how far that goes.
#pragma once

#include "annals/events/event_mention.hpp"
#include "events/clauses.hpp"

namespace annals::events {

/// A word that opens a clause, and where the main clause and the clause lie from the time of the other.
struct Opener {
    std::string_view word;
    TimeRelation of_main, of_clause;
};

/// What the word that opens the clause says; nullptr where no such word does.
[[nodiscard]] const Opener* opener_of(const Reading& reading, const VerbFrame& clause);

/// Whether it says that here. "As", "when" and "while" join what happened at one time, but not in "as he said on Monday" and "when
/// prices rise, people protest".
[[nodiscard]] bool joins(const Reading& reading, const Opener& opener, const VerbFrame& clause, const VerbFrame& main);

/// "On Monday", "on 3 May", "yesterday"; not "in June".
[[nodiscard]] bool names_a_day(const temporal::TimeExpression& expression);

}  // namespace annals::events
