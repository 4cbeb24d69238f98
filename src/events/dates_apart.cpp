#include "events/dates_apart.hpp"

#include "events/borders.hpp"
#include "events/looking_on.hpp"

namespace annals::events {
namespace {

constexpr TokenIndex longest_amount = 8;  // words between "from" and the time: "480 million dollars a year earlier"

}  // namespace

std::optional<TokenIndex> copula_before(const Reading& r, const Clauses& clauses, TokenIndex expression) {
    const auto begin = r.around(expression).begin;
    for (TokenIndex i = expression; i > begin; --i) {
        const auto& token = r.token(i - 1);
        if (clauses.verb_of[i - 1] != 0 || r.opens_clause[i - 1] || ends_clause(token) || is_subordinator(token)) break;
        if (is_relative(token) || token.norm == ",") break;
        if (token.lemma != "be" || token.upos != Upos::aux) continue;
        const bool relative = i > begin + 1 && is_relative(r.token(i - 2));  // "a man who was there on Monday"
        return relative ? std::nullopt : std::optional(i - 1);
    }
    return std::nullopt;
}

bool says_of_what_time(const Reading& r, Range expression) {
    auto begin = expression.begin;
    if (begin > 0 && r.token(begin - 1).upos == Upos::det) --begin;
    if (begin < 2 || r.token(begin - 1).norm != "for" || r.token(begin - 1).sentence != r.token(begin - 2).sentence) return false;
    const auto& what = r.token(begin - 2);
    return what.upos == Upos::num || r.rules.in_class(what.lemma, "figure-of-a-time");
}

bool is_of_another_event(const Reading& r, Range expression) {
    const auto* phrase = r.phrase_at(expression.begin);
    const auto behind = expression.end;
    if (phrase == nullptr || !phrase->preposition || behind >= phrase->tokens.end) return false;
    return r.token(*phrase->preposition).norm == "of" && r.token(behind).norm.starts_with('\'');
}

bool is_held_against(const Reading& r, const Clauses& clauses, Range expression) {
    const auto begin = r.around(expression.begin).begin;
    bool counted = false;
    for (TokenIndex i = expression.begin; i > begin + 1 && i + longest_amount > expression.begin; --i) {
        const auto& token = r.token(i - 1);
        const auto& before = r.token(i - 2);
        if (clauses.verb_of[i - 1] != 0 || token.norm == ",") return false;
        if (counted && token.norm == "to") return false;
        if (counted && token.norm == "with") return before.lemma == "compare";
        if (counted && (token.norm == "from" || token.norm == "than")) return r.rules.in_class(before.lemma, "held-against");
        counted = counted || token.upos == Upos::num;
    }
    return false;
}

bool in_apposition(const Reading& r, Range expression, const VerbFrame& frame) {
    const TokenIndex verb = std::min(frame.group.tokens.begin, frame.head);
    if (!frame.subject || expression.begin >= verb || r.token(verb - 1).norm != ",") return false;
    const auto& subject = r.phrases[*frame.subject].tokens;
    return subject.end < expression.begin && r.token(subject.end).norm == ",";
}

TimeRelation side_of_reference(const Reading& r, const Trigger& trigger) {
    const auto* phrase = trigger.kind == WordKind::noun ? r.phrase_at(trigger.head) : nullptr;
    if (phrase == nullptr || !phrase->preposition) return TimeRelation::at;
    const auto at = *phrase->preposition;
    const auto& word = r.token(at).norm;
    const bool about = word == "over" || word == "about" || word == "into";  // "charged on Monday over the death of a student"
    if (word == "since" || (about && is_known(r, *phrase))) return TimeRelation::until;
    const bool ahead = word == "of" && at > 0 && r.token(at - 1).norm == "ahead";
    return word == "before" || word == "until" || ahead ? TimeRelation::since : TimeRelation::at;
}

}  // namespace annals::events
