#include "events/reading.hpp"

#include <algorithm>
#include <array>

#include "annals/language/words.hpp"

#include "events/noun_phrases.hpp"

namespace annals::events {
namespace {

/// "after a counterattack led to a fire": the word opens a clause, and the phrase behind it is that clause's subject.
void find_subordinators(Reading& r) {
    for (auto& phrase : r.phrases) {
        if (!phrase.preposition || *phrase.preposition + 1 != phrase.tokens.begin) continue;
        if (!may_open_clause(r.token(*phrase.preposition).norm)) continue;
        if (!finite_verb_follows(r, phrase, r.around(phrase.head).end)) continue;
        r.opens_clause[*phrase.preposition] = true;
        phrase.preposition.reset();
    }
}

void index_mentions(Reading& r) {
    // Outer mentions come first, so that inner ones overwrite them; a name's last token keeps the outer one (the head).
    for (std::uint32_t m = 0; m < r.entities.mentions.size(); ++m) {
        const auto& mention = r.entities.mentions[m];
        for (TokenIndex i = mention.tokens.begin; i < mention.tokens.end; ++i) {
            const bool keeps_head = r.mention_of[i] != 0 && r.entities.mentions[r.mention_of[i] - 1].tokens.end == i + 1;
            if (!keeps_head) r.mention_of[i] = m + 1;
        }
    }
}

void index_times(Reading& r) {
    TokenIndex i = 0;
    for (std::uint32_t t = 0; t < r.times.size(); ++t) {
        while (i < r.document.tokens.size() && r.token(i).span.end <= r.times[t].span.begin) ++i;
        for (TokenIndex k = i; k < r.document.tokens.size() && r.token(k).span.begin < r.times[t].span.end; ++k)
            r.time_of[k] = t + 1;
    }
}

void index_hyphenated(Reading& r) {
    for (const auto tokens : language::hyphenated_words(r.document)) {
        const auto norm = language::joined_norm(r.document, tokens);
        const auto& last = r.token(tokens.end - 1);
        r.hyphenated.push_back({tokens, norm.substr(0, norm.size() - last.norm.size()) + last.lemma, norm});
        std::fill(r.hyphenated_of.begin() + tokens.begin, r.hyphenated_of.begin() + tokens.end,
                  static_cast<std::uint32_t>(r.hyphenated.size()));
    }
    for (const auto& word : r.hyphenated) r.lemmas.insert(word.lemma);
}

}  // namespace

bool may_open_clause(std::string_view norm) {
    static constexpr std::array<std::string_view, 6> words{"as", "after", "before", "since", "until", "than"};
    return std::find(words.begin(), words.end(), norm) != words.end();
}

bool finite_verb_follows(const Reading& r, const NounPhrase& phrase, TokenIndex sentence_end) {
    for (TokenIndex i = phrase.tokens.end; i < sentence_end; ++i) {
        const auto& token = r.token(i);
        if (token.upos == Upos::aux) return true;
        if (token.upos == Upos::verb)
            return token.xpos == language::Xpos::vbd || token.xpos == language::Xpos::vbz || token.xpos == language::Xpos::vbp;
        const bool passes = token.upos == Upos::adv || token.upos == Upos::adp || r.phrase_of[i] != 0;
        if (!passes) return false;
    }
    return false;
}

std::vector<Range> quotations_touching(const Reading& r, Range range) {
    const auto& quotations = r.document.quotations;
    const auto ends_before = [&](const language::Quotation& quotation) { return quotation.tokens.end < range.begin; };
    std::vector<Range> found;
    auto quotation = std::partition_point(quotations.begin(), quotations.end(), ends_before);
    for (; quotation != quotations.end() && quotation->tokens.begin <= range.end; ++quotation) found.push_back(quotation->tokens);
    return found;
}

Reading make_reading(const article::Article& article, const language::Document& document,
                     const std::vector<temporal::TimeExpression>& times, const entities::EntityLayer& entities,
                     const EventRules& rules) {
    const auto count = document.tokens.size();
    Reading reading{article,
                    document,
                    times,
                    entities,
                    rules,
                    std::vector<std::uint32_t>(count),
                    {},
                    std::vector<std::uint32_t>(count),
                    std::vector<std::uint32_t>(count),
                    std::vector<bool>(count),
                    {},
                    {},
                    std::vector<std::uint32_t>(count)};
    for (const auto& token : document.tokens) reading.lemmas.insert(token.lemma);
    index_hyphenated(reading);
    index_mentions(reading);
    index_times(reading);
    find_noun_phrases(reading);
    find_subordinators(reading);
    return reading;
}

}  // namespace annals::events
