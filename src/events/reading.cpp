#include "events/reading.hpp"

#include <algorithm>
#include <array>

namespace annals::events {
namespace {

bool nominal(Upos tag) { return tag == Upos::noun || tag == Upos::propn || tag == Upos::num || tag == Upos::pron; }

bool is_relative(std::string_view norm) {
    return norm == "who" || norm == "which" || norm == "that" || norm == "whom" || norm == "whose";
}

/// "the shelling", "Ukraine's counteroffensive": what the tagger takes for a verb or adjective, but a noun's place tells
/// otherwise.
bool in_noun_place(const Reading& r, TokenIndex i, TokenIndex begin) {
    if (i == begin) return false;
    const auto& token = r.token(i);
    const auto before = r.token(i - 1).upos;
    if (token.upos == Upos::verb)
        return token.norm.ends_with("ing") && (before == Upos::det || before == Upos::adj || before == Upos::part);
    return token.upos == Upos::adj &&
           (before == Upos::part || before == Upos::det || (before == Upos::adj && r.token(begin).upos == Upos::det));
}

/// Whether token i can stand inside a noun phrase that has begun at `begin`.
bool continues(const Reading& r, TokenIndex i, TokenIndex begin, TokenIndex end) {
    const auto& token = r.token(i);
    const bool followed_by_noun = i + 1 < end && (nominal(r.token(i + 1).upos) || r.token(i + 1).upos == Upos::adj);
    switch (token.upos) {
        case Upos::det:
        case Upos::pron: return i == begin && !is_relative(token.norm);
        case Upos::adj:
        case Upos::num:
        case Upos::noun:
        case Upos::propn:
        case Upos::sym: return true;
        case Upos::part: return (token.norm == "'s" || token.norm == "'") && i > begin && i + 1 < end;
        case Upos::verb:
            return in_noun_place(r, i, begin) || (i > begin && followed_by_noun && r.token(i - 1).upos != Upos::noun &&
                                                  r.token(i - 1).upos != Upos::propn && r.token(i - 1).upos != Upos::pron);
        case Upos::adv:
            return followed_by_noun && (i == begin || r.token(i - 1).upos == Upos::det || r.token(i - 1).upos == Upos::part);
        case Upos::punct: return token.norm == "-" && i > begin;
        default: return false;
    }
}

/// "occupied territories", after a verb or preposition: a participle that opens the phrase.
bool opening_participle(const Reading& r, TokenIndex i, TokenIndex end) {
    if (i == 0 || i + 1 >= end || r.token(i).upos != Upos::verb || r.token(i + 1).upos != Upos::noun) return false;
    const auto before = r.token(i - 1).upos;
    return r.token(i).xpos == language::Xpos::vbn && (before == Upos::verb || before == Upos::adp);
}

/// Where the outermost name that starts at token i ends; i when none of several words does.
TokenIndex name_end(const Reading& r, const std::vector<TokenIndex>& name_ends, TokenIndex i, TokenIndex end) {
    return name_ends[i] > i + 1 && name_ends[i] <= end && nominal(r.token(name_ends[i] - 1).upos) ? name_ends[i] : i;
}

/// The noun phrase that starts at `begin`; empty when there is no noun in it. A name is never cut: "Bank of the North".
Range noun_phrase_from(const Reading& r, const std::vector<TokenIndex>& name_ends, TokenIndex begin, TokenIndex end) {
    TokenIndex i = begin;
    if (opening_participle(r, begin, end)) ++i;
    while (i < end) {
        if (const auto after_name = name_end(r, name_ends, i, end); after_name > i) {
            i = after_name;
            continue;
        }
        if (!continues(r, i, begin, end)) break;
        const bool pronoun = r.token(i).upos == Upos::pron;
        ++i;
        // "they", "it": a phrase of its own; "his forces": the possessive opens a phrase.
        if (pronoun && (i == end || (r.token(i).upos != Upos::noun && r.token(i).upos != Upos::adj &&
                                     r.token(i).upos != Upos::propn && r.token(i).upos != Upos::num)))
            break;
    }
    while (i > begin && !nominal(r.token(i - 1).upos) && !in_noun_place(r, i - 1, begin)) --i;
    return {begin, i};
}

std::optional<TokenIndex> preposition_before(const Reading& r, TokenIndex begin, TokenIndex sentence_begin) {
    for (TokenIndex i = begin; i > sentence_begin; --i) {
        const auto& token = r.token(i - 1);
        if (token.upos == Upos::adp || (token.upos == Upos::sconj && may_open_clause(token.norm))) return i - 1;
        // "over 40", "more than 100", "both X": adverbs between preposition and noun.
        if (token.upos != Upos::adv) break;
    }
    return std::nullopt;
}

/// "residents of Kupiansk and Izium": the second name hangs on the preposition of the first.
std::optional<TokenIndex> shared_preposition(const Reading& r, Range phrase) {
    if (r.phrases.empty() || phrase.begin < 2 || r.token(phrase.begin - 1).norm != "and") return std::nullopt;
    const auto& before = r.phrases.back();
    const bool names = r.token(before.head).upos == Upos::propn && r.token(phrase.end - 1).upos == Upos::propn;
    return names && before.tokens.end + 1 == phrase.begin ? before.preposition : std::nullopt;
}

std::vector<TokenIndex> ends_of_names(const Reading& r) {
    std::vector<TokenIndex> ends(r.document.tokens.size());
    for (const auto& mention : r.entities.mentions) {
        if (mention.basis == entities::MentionBasis::pronoun) continue;
        ends[mention.tokens.begin] = std::max(ends[mention.tokens.begin], mention.tokens.end);
    }
    return ends;
}

/// "after a counterattack led to a fire": the word opens a clause, and the phrase behind it is that clause's subject.
void find_subordinators(Reading& r) {
    for (auto& phrase : r.phrases) {
        if (!phrase.preposition || *phrase.preposition + 1 != phrase.tokens.begin) continue;
        if (!may_open_clause(r.token(*phrase.preposition).norm)) continue;
        if (!finite_verb_follows(r, phrase, r.sentence_of(phrase.head).tokens.end)) continue;
        r.opens_clause[*phrase.preposition] = true;
        phrase.preposition.reset();
    }
}

void find_phrases(Reading& r) {
    const auto name_ends = ends_of_names(r);
    for (const auto& sentence : r.document.sentences) {
        for (TokenIndex i = sentence.tokens.begin; i < sentence.tokens.end;) {
            const Range found = noun_phrase_from(r, name_ends, i, sentence.tokens.end);
            if (found.size() == 0) {
                ++i;
                continue;
            }
            auto preposition = preposition_before(r, found.begin, sentence.tokens.begin);
            if (!preposition) preposition = shared_preposition(r, found);
            r.phrases.push_back({found, found.end - 1, preposition});
            std::fill(r.phrase_of.begin() + found.begin, r.phrase_of.begin() + found.end,
                      static_cast<std::uint32_t>(r.phrases.size()));
            i = found.end;
        }
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
                    {}};
    for (const auto& token : document.tokens) reading.lemmas.insert(token.lemma);
    index_mentions(reading);
    index_times(reading);
    find_phrases(reading);
    find_subordinators(reading);
    return reading;
}

}  // namespace annals::events
