// Contextual rules behind the tagger (Brill 1995): what a greedy tagger cannot see, or should not have said.
#pragma once

#include "annals/language/document.hpp"

namespace annals::language {

/// Mends the verb tags of one sentence:
/// - a form that no past has is none ("the troops hold the town");
/// - behind a subject pronoun a verb is finite ("they no longer control the town");
/// - "troops stationed in the town left": of two pasts that only a prepositional phrase parts, the first is a participle;
/// - behind a conjunction and its subject, a verb with an object is finite ("after the ministry shared photos");
/// - so is an -ed form behind "that" and its subject, where nothing else is ("a move that the mayor called a mistake");
/// - a whole sentence has a finite verb ("Troops stayed in the town.");
/// - what helps no other verb is one itself ("The town has a port."), what helps one is none ("What did they find?").
void repair_verbs(std::vector<Token>& tokens, Range sentence);

}  // namespace annals::language
