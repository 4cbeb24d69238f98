// Which words tell of an event, and of what type: patterns of lemmas whose conditions hold where they stand.
#pragma once

#include <optional>
#include <vector>

#include "events/clauses.hpp"
#include "events/reading.hpp"

namespace annals::events {

struct Trigger {
    Range tokens;            // the words that are marked
    TokenIndex head = 0;     // its verb, noun or adjective
    TokenIndex last = 0;     // last token that the pattern matched; arguments follow
    std::uint32_t rule = 0;  // index into EventRules::triggers()
    WordKind kind = WordKind::verb;
    const VerbFrame* frame = nullptr;  // its own for a verb; the clause's for a noun or adjective; may be null
    std::optional<PhraseIndex> subject, object;
    bool passive = false;      // "was taken", "the liberated town": the subject is what it is done to
    bool attributive = false;  // "the liberated town": inside the phrase of what it is done to
};

/// All triggers in text order, none overlapping another. Pointers lead into `clauses`.
[[nodiscard]] std::vector<Trigger> find_triggers(const Reading& reading, const Clauses& clauses);

/// Whether the token is a word of somebody's name: "Ministry of War", "General Strike", "Court of Appeal".
[[nodiscard]] bool named_otherwise(const Reading& reading, TokenIndex token);

/// The trigger that token `token` is by itself, as a word of that kind.
[[nodiscard]] Trigger word_trigger(const Reading& reading, const Clauses& clauses, TokenIndex token, WordKind kind,
                                   std::uint32_t rule);

/// Where `pattern` ends when it starts at token `i`: {marked tokens, last matched token}; nullopt when it does not match.
struct Match {
    Range marked;
    TokenIndex last = 0;
};
[[nodiscard]] std::optional<Match> match(const Reading& reading, const Pattern& pattern, TokenIndex i);

}  // namespace annals::events
