#include "events/phrases.hpp"

#include <algorithm>
#include <array>

namespace annals::events {
namespace {

/// "most of the region": a quantity word that opens the object without being a phrase of its own.
bool opens_partitive(const Reading& r, TokenIndex i, TokenIndex limit) {
    return i + 1 < limit && r.token(i + 1).norm == "of" && r.phrase_of[i] == 0;
}

/// "most of them", where "most" is no phrase of its own.
bool of_a_quantity(const Reading& r, const NounPhrase& phrase) {
    if (!phrase.preposition || *phrase.preposition == 0 || r.token(*phrase.preposition).norm != "of") return false;
    const TokenIndex quantity = *phrase.preposition - 1;
    return r.phrase_of[quantity] == 0 &&
           (r.token(quantity).upos == Upos::adj || r.token(quantity).upos == Upos::det || r.token(quantity).upos == Upos::adv);
}

bool measures(std::string_view lemma) {
    static constexpr std::array<std::string_view, 24> words{
        "most",    "many",  "some",   "part", "number", "majority", "rest", "all",  "group", "dozen", "hundred", "thousand",
        "million", "swath", "swathe", "much", "half",   "several",  "each", "both", "total", "score", "series",  "one"};
    return one_of(lemma, words);
}

}  // namespace

std::optional<PhraseIndex> nearest_phrase(const Reading& r, TokenIndex begin, TokenIndex end) {
    for (TokenIndex i = end; i > begin; --i) {
        const auto* phrase = r.phrase_at(i - 1);
        if (phrase == nullptr) continue;
        if (phrase->tokens.begin < begin) return std::nullopt;
        const bool is_time = r.time_of[phrase->head] != 0;
        // "It ended with troops forced to flee", but not "talks with the party will begin".
        const bool absolute = i == end && phrase->preposition && r.token(*phrase->preposition).norm == "with" &&
                              (*phrase->preposition == begin || r.phrase_at(*phrase->preposition - 1) == nullptr);
        if ((!phrase->preposition || absolute || of_a_quantity(r, *phrase)) && !is_time) return r.phrase_of[i - 1] - 1;
        i = phrase->tokens.begin + 1;
    }
    return std::nullopt;
}

std::optional<PhraseIndex> object_after(const Reading& r, TokenIndex last, TokenIndex limit) {
    static constexpr std::array<std::string_view, 9> quantifiers{"over", "about", "around", "nearly", "almost",
                                                                 "more", "than",  "least",  "up"};
    for (TokenIndex i = last + 1; i < limit; ++i) {
        const auto& token = r.token(i);
        if (const auto phrase = r.phrase_of[i]) {
            if (r.time_of[r.phrases[phrase - 1].head] != 0) {
                i = r.phrases[phrase - 1].tokens.end - 1;
                continue;
            }
            return phrase - 1;
        }
        const bool opens_quantity = one_of(token.norm, quantifiers) || (token.upos == Upos::adp && i + 1 < limit &&
                                                                        r.token(i + 1).upos == Upos::num && token.norm == "over");
        if (token.upos == Upos::adv || opens_quantity) continue;
        if (opens_partitive(r, i, limit)) {
            ++i;
            continue;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

PhraseIndex core_phrase(const Reading& r, PhraseIndex phrase) {
    for (int depth = 0; depth < 3; ++depth) {
        const auto& outer = r.phrases[phrase];
        const auto& head = r.token(outer.head);
        if ((!measures(head.lemma) && head.upos != Upos::num) || phrase + 1 >= r.phrases.size()) return phrase;
        const auto& inner = r.phrases[phrase + 1];
        const bool of = inner.preposition && r.token(*inner.preposition).norm == "of" && *inner.preposition == outer.tokens.end;
        if (!of) return phrase;
        ++phrase;
    }
    return phrase;
}

std::optional<PhraseIndex> prepositional(const Reading& r, std::string_view preposition, TokenIndex from, TokenIndex limit) {
    for (TokenIndex i = from; i < limit; ++i) {
        const auto* phrase = r.phrase_at(i);
        if (phrase == nullptr) continue;
        if (phrase->preposition && *phrase->preposition >= from && r.token(*phrase->preposition).norm == preposition)
            return r.phrase_of[i] - 1;
        i = phrase->tokens.end - 1;
    }
    return std::nullopt;
}

}  // namespace annals::events
