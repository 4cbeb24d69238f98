#include "events/tree.hpp"

#include "events/borders.hpp"

namespace annals::events {
namespace {

using language::Relation;

/// The phrase of the first word in [begin, end) that hangs on the verb in one of these ways.
template <std::size_t size>
std::optional<PhraseIndex> dependent(const Reading& r, TokenIndex verb, TokenIndex begin, TokenIndex end,
                                     const std::array<Relation, size>& relations) {
    for (TokenIndex i = begin; i < end; ++i) {
        const auto& token = r.token(i);
        const bool fits = token.head == verb && std::find(relations.begin(), relations.end(), token.relation) != relations.end();
        if (!fits) continue;
        const auto* phrase = r.phrase_at(i);
        const bool takes_part = phrase != nullptr && !is_relative(token) && r.time_of[phrase->head] == 0 && !phrase->preposition;
        return takes_part ? std::optional(r.phrase_of[i] - 1) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<PhraseIndex> tree_subject(const Reading& reading, TokenIndex verb, TokenIndex left) {
    static constexpr std::array subjects{Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer};
    // “It was a good song,” she said: nothing in a quotation speaks outside of it.
    auto begin = left;
    while (begin > reading.around(verb).begin && !is_quote(reading.token(begin - 1))) --begin;
    return dependent(reading, verb, begin, left, subjects);
}

std::optional<PhraseIndex> tree_object(const Reading& reading, TokenIndex verb) {
    static constexpr std::array objects{Relation::obj};
    return dependent(reading, verb, verb + 1, reading.around(verb).end, objects);
}

std::optional<TokenIndex> tree_verb_of(const Reading& reading, TokenIndex word) {
    auto at = reading.token(word).head;
    for (TokenIndex steps = 0; at != language::no_head && steps < reach; ++steps, at = reading.token(at).head) {
        if (is_verb(reading, at)) return at;
    }
    return std::nullopt;
}

}  // namespace annals::events
