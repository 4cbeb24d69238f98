// What the dependency tree of a sentence says, as phrases and verbs. A tree is wrong in one word of seven: whoever asks has an answer of
// its own from word order, for where the tree says nothing.
#pragma once

#include <optional>

#include "events/phrases.hpp"

namespace annals::events {

/// The phrase that is the verb's subject, before `left`; none where that is a relative pronoun.
[[nodiscard]] std::optional<PhraseIndex> tree_subject(const Reading& reading, TokenIndex verb, TokenIndex left);

/// The phrase that is the verb's direct object, behind it.
[[nodiscard]] std::optional<PhraseIndex> tree_object(const Reading& reading, TokenIndex verb);

/// The verb that a word hangs on, over any number of words between.
[[nodiscard]] std::optional<TokenIndex> tree_verb_of(const Reading& reading, TokenIndex word);

}  // namespace annals::events
