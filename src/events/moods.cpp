#include "events/moods.hpp"

#include <algorithm>
#include <array>

namespace annals::events {

bool Moods::inverted_condition(const VerbFrame& frame) const {
    if (!frame.subject) return false;
    const auto sentence = r_.sentence_of(frame.head).tokens;
    const auto subject = r_.phrases[*frame.subject].tokens.begin;
    return subject == sentence.begin + 1 && r_.token(sentence.begin).norm == "had" && r_.token(sentence.end - 1).norm != "?";
}

bool Moods::is_report_denied(TokenIndex noun) const {
    if (!r_.rules.in_class(r_.token(noun).lemma, "hearsay-noun")) return false;
    const auto sentence = r_.around(noun);
    return std::any_of(clauses_.verbs.begin(), clauses_.verbs.end(), [&](const VerbFrame& verb) {
        if (!sentence.contains(verb.head) || !r_.rules.in_class(r_.token(verb.head).lemma, "denying")) return false;
        const auto& side = verb.group.passive ? verb.subject : verb.object;
        return side && r_.phrases[*side].head == noun && !verb.group.negated;
    });
}

bool Moods::is_demanded(const VerbFrame& frame) const {
    const auto& first = r_.token(frame.group.tokens.begin);
    const bool bare = first.norm == "be" && frame.group.passive && !frame.group.infinitive && frame.group.modal.empty();
    return bare && frame.mark && r_.token(*frame.mark).norm == "that";
}

const std::string* Moods::awaited(const VerbFrame& frame) const {
    const auto own = clauses_.verb_of[frame.head];
    if (own < 2 || r_.token(clauses_.verbs[own - 2].head).sentence != r_.token(frame.head).sentence) return nullptr;
    const auto& main = clauses_.verbs[own - 2];
    const bool ahead = main.group.tense == language::Tense::future || main.group.modal == "would";
    for (auto i = main.head + 1; ahead && i < frame.head; ++i) {
        const auto& word = r_.token(i).norm;
        if ((word == "once" || word == "until") && r_.time_of[i + 1] == 0) return &word;
    }
    return nullptr;
}

bool Moods::perceived(const VerbFrame& frame) const {
    const auto& lemma = r_.token(frame.head).lemma;
    const bool senses = lemma == "hear" || lemma == "see" || lemma == "feel" || lemma == "smell";
    return senses && frame.group.modal == "could" && !frame.group.negated;
}

bool Moods::has_come_about(const VerbFrame& frame) const {
    const auto had = frame.group.tokens.begin;
    const bool duty = r_.token(had).norm == "had" && r_.token(had + 1).norm == "to" && frame.group.passive;
    const auto sentence = r_.around(frame.head);
    const auto begin = r_.document.tokens.begin();
    return duty && !frame.group.negated && std::none_of(begin + sentence.begin, begin + had, [](const Token& token) {
               return token.norm == "if" || token.norm == "unless" || token.norm == "that" || token.norm == "almost";
           });
}

bool Moods::is_appealed_against(std::string_view link, const Trigger& trigger) const {
    static constexpr std::array<std::string_view, 6> judgments{"verdict",    "ruling",   "conviction",
                                                               "sentencing", "judgment", "decision"};
    return link == "against" && one_of(r_.token(trigger.head).lemma, judgments);
}

bool Moods::nearly_came_about(TokenIndex nearly, const VerbFrame& frame, TokenIndex trigger) const {
    if (frame.head == trigger) return nearly < trigger && nearly + 1 >= frame.group.tokens.begin;
    if (nearly + 1 >= trigger || nearly + 5 < trigger) return false;
    const auto& next = r_.token(nearly + 1).norm;
    return next == "a" || next == "an";
}

bool Moods::is_regretted(const VerbFrame& frame, const Governor* governor) {
    static constexpr std::array<std::string_view, 3> wishing{"could", "should", "might"};
    return governor != nullptr && governor->makes == Makes::denied && frame.group.perfect && !frame.group.negated &&
           one_of(frame.group.modal, wishing);
}

}  // namespace annals::events
