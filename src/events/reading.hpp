// One article's layers side by side, with the look-ups that every step of event extraction needs.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/entities/entity.hpp"
#include "annals/events/event_rules.hpp"
#include "annals/language/document.hpp"
#include "annals/temporal/time_expression.hpp"

namespace annals::events {

using language::Range;
using language::Token;
using language::Upos;
using TokenIndex = std::uint32_t;

/// A base noun phrase: determiners and modifiers up to the head noun. `preposition` is the token that governs it.
struct NounPhrase {
    Range tokens;
    TokenIndex head = 0;
    std::optional<TokenIndex> preposition;
};

/// "sell-off", "Moscow-backed": several tokens that lexicons know as one word.
struct HyphenatedWord {
    Range tokens;
    std::string lemma;  // the tokens' norms, of the last its lemma
    std::string norm;
};

/// Whether a word is meant by `word`: its dictionary form, or the form itself.
[[nodiscard]] inline bool is_word(const Token& token, std::string_view word) { return token.lemma == word || token.norm == word; }

template <std::size_t size> [[nodiscard]] bool one_of(std::string_view word, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Nothing is looked for further away than this many tokens: a "sentence" without a full stop stays cheap to read.
inline constexpr TokenIndex reach = 200;

struct Reading {
    const article::Article& article;
    const language::Document& document;
    const std::vector<temporal::TimeExpression>& times;
    const entities::EntityLayer& entities;
    const EventRules& rules;

    std::vector<std::uint32_t>
        mention_of;                   // for each token: 1 + index of the innermost entity mention that ends the name, 0 = none
    std::vector<NounPhrase> phrases;  // in text order
    std::vector<std::uint32_t> phrase_of;         // for each token: 1 + index of its noun phrase, 0 = none
    std::vector<std::uint32_t> time_of;           // for each token: 1 + index of its time expression, 0 = none
    std::vector<bool> opens_clause;               // for each token: "as", "after" and their like, where a clause follows
    std::unordered_set<std::string_view> lemmas;  // of the whole article: what it is about
    std::vector<HyphenatedWord> hyphenated;       // in text order
    std::vector<std::uint32_t> hyphenated_of;     // for each token: 1 + index of its word with hyphens, 0 = none

    [[nodiscard]] const Token& token(TokenIndex i) const { return document.tokens[i]; }
    [[nodiscard]] const language::Sentence& sentence_of(TokenIndex i) const { return document.sentences[token(i).sentence]; }
    /// The tokens of its sentence that are within reach of token i.
    [[nodiscard]] Range around(TokenIndex i) const {
        const auto sentence = sentence_of(i).tokens;
        return {std::max(sentence.begin, i - std::min(i, reach)), std::min(sentence.end, i + reach)};
    }
    [[nodiscard]] text::Span span(Range range) const { return {token(range.begin).span.begin, token(range.end - 1).span.end}; }
    [[nodiscard]] const NounPhrase* phrase_at(TokenIndex i) const {
        return phrase_of[i] == 0 ? nullptr : &phrases[phrase_of[i] - 1];
    }
    [[nodiscard]] const HyphenatedWord* hyphenated_at(TokenIndex i) const {
        return hyphenated_of[i] == 0 ? nullptr : &hyphenated[hyphenated_of[i] - 1];
    }
    [[nodiscard]] const entities::EntityMention* mention_at(TokenIndex i) const {
        return mention_of[i] == 0 ? nullptr : &entities.mentions[mention_of[i] - 1];
    }
};

/// Words that are prepositions before a noun ("after the storm") and conjunctions before a clause ("after it passed").
[[nodiscard]] bool may_open_clause(std::string_view norm);

/// Whether a finite verb follows the phrase, with nothing but adverbs and prepositional phrases between.
[[nodiscard]] bool finite_verb_follows(const Reading& reading, const NounPhrase& phrase, TokenIndex sentence_end);

/// Quotations that overlap a range of tokens or stand right before or behind it, in text order.
[[nodiscard]] std::vector<Range> quotations_touching(const Reading& reading, Range range);

[[nodiscard]] Reading make_reading(const article::Article& article, const language::Document& document,
                                   const std::vector<temporal::TimeExpression>& times, const entities::EntityLayer& entities,
                                   const EventRules& rules);

}  // namespace annals::events
