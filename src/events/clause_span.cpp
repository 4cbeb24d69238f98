#include "events/clause_span.hpp"

#include <algorithm>

namespace annals::events {
namespace {

/// "came on Wednesday, four days [after they left]": the measure belongs to the clause that is cut off.
TokenIndex without_loose_measure(const Reading& r, Range clause, TokenIndex sentence_end) {
    if (clause.end >= sentence_end || !r.opens_clause[clause.end]) return clause.end;
    for (TokenIndex i = clause.end; i > clause.begin && i + 4 > clause.end; --i) {
        if (r.token(i - 1).norm == ",") return i - 1;
    }
    return clause.end;
}

}  // namespace

text::Span clause_span(const Reading& r, const Trigger& trigger) {
    const auto sentence = r.around(trigger.head);
    Range range = trigger.frame != nullptr ? trigger.frame->clause : sentence;
    if (const auto* phrase = r.phrase_at(trigger.head)) {
        range.begin = std::min(range.begin, phrase->tokens.begin);
        range.end = std::max(range.end, phrase->tokens.end);
    }
    // A subject close by belongs to the clause; one that is inherited from far off does not.
    if (trigger.subject && r.phrases[*trigger.subject].tokens.begin >= sentence.begin &&
        r.phrases[*trigger.subject].tokens.end + 3 >= range.begin) {
        range.begin = std::min(range.begin, r.phrases[*trigger.subject].tokens.begin);
    }
    range.end = without_loose_measure(r, range, sentence.end);
    range.begin = std::min(range.begin, trigger.tokens.begin);
    range.end = std::max(range.end, trigger.last + 1);
    while (range.begin < trigger.tokens.begin && r.token(range.begin).upos == Upos::punct) ++range.begin;
    while (range.end > trigger.last + 1 && r.token(range.end - 1).upos == Upos::punct) --range.end;
    return r.span(range);
}

}  // namespace annals::events
