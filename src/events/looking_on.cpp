#include "events/looking_on.hpp"

#include <array>

namespace annals::events {

bool is_known(const Reading& r, const NounPhrase& phrase) {
    static constexpr std::array<std::string_view, 5> words{"the", "this", "that", "these", "those"};
    const auto& first = r.token(phrase.tokens.begin);
    return one_of(first.norm, words) || first.xpos == language::Xpos::prp_possessive;
}

bool is_looked_on(const Reading& r, const Trigger& trigger) {
    const auto* phrase = r.phrase_at(trigger.head);
    if (trigger.kind != WordKind::noun || trigger.frame == nullptr || phrase == nullptr || !is_known(r, *phrase)) return false;
    const auto verb = trigger.frame->head;
    if (phrase->tokens.begin < verb || !r.rules.in_class(r.token(verb).lemma, "looking-on")) return false;
    if (!phrase->preposition) return trigger.frame->object && r.phrases[*trigger.frame->object].head == phrase->head;
    return *phrase->preposition == verb + 1;
}

}  // namespace annals::events
