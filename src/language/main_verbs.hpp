// "be", "have" and "do" are auxiliaries only where they help another verb.
#pragma once

#include "annals/language/document.hpp"

namespace annals::language {

/// What may stand between an auxiliary and the verb that it helps.
[[nodiscard]] bool is_adverbial(const Token& token);

/// Makes a verb of what the tagger took for an auxiliary:
/// - "there has been fighting", since what is there hangs on it;
/// - "the town has a port", "the House did its job": a subject, an object, and no verb between or behind them;
/// and an auxiliary of what it took for a verb:
/// - "the troops have since left": a participle comes next;
/// - "what did the mayor find?": it stands before its subject and the verb that it helps;
/// and a participle of what it took for an adjective: "fifty others were injured".
void repair_main_verbs(std::vector<Token>& tokens, Range sentence);

}  // namespace annals::language
