#include "events/noun_phrases.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace annals::events {
namespace {

// A hundred adjectives in a row are no phrase: reading stays linear in the text.
constexpr TokenIndex longest_phrase = 60;

bool nominal(Upos tag) { return tag == Upos::noun || tag == Upos::propn || tag == Upos::num || tag == Upos::pron; }

bool is_relative_pronoun(std::string_view norm) {
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

/// "a sell-off", "the by-election": words with hyphens that are nouns, whatever their parts are.
bool is_compound_noun(const Reading& r, const HyphenatedWord& word) {
    const auto last = r.token(word.tokens.end - 1).upos;
    const bool particle = last == Upos::adp || last == Upos::adv || last == Upos::part;
    return nominal(last) || (particle && word.tokens.size() == 3);
}

/// Inside a word with hyphens a phrase goes on; one whose last part is a noun or particle may open it.
bool continues_word(const Reading& r, TokenIndex i, TokenIndex begin) {
    const auto* word = r.hyphenated_at(i);
    return word != nullptr && (i > word->tokens.begin ? begin < i : is_compound_noun(r, *word));
}

/// "the recently liberated town"
bool participle_follows(const Reading& r, TokenIndex i, TokenIndex end) {
    return i + 2 < end && r.token(i + 1).xpos == language::Xpos::vbn && nominal(r.token(i + 2).upos);
}

/// Whether token i can stand inside a noun phrase that has begun at `begin`.
bool continues(const Reading& r, TokenIndex i, TokenIndex begin, TokenIndex end) {
    const auto& token = r.token(i);
    if (continues_word(r, i, begin)) return true;
    const bool followed_by_noun = i + 1 < end && (nominal(r.token(i + 1).upos) || r.token(i + 1).upos == Upos::adj);
    switch (token.upos) {
        case Upos::det:
        case Upos::pron: return i == begin && !is_relative_pronoun(token.norm);
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
            if (i > begin && participle_follows(r, i, end)) return true;
            if (token.xpos == language::Xpos::wrb) return false;  // "when 54 people died"
            return followed_by_noun && (i == begin || r.token(i - 1).upos == Upos::det || r.token(i - 1).upos == Upos::part);
        default: return false;
    }
}

/// "occupied territories", after a verb or preposition: a participle that opens the phrase.
bool opening_participle(const Reading& r, TokenIndex i, TokenIndex end) {
    if (i == 0 || i + 1 >= end || r.token(i).upos != Upos::verb || r.token(i + 1).upos != Upos::noun) return false;
    const auto before = r.token(i - 1).upos;
    return r.token(i).xpos == language::Xpos::vbn && (before == Upos::verb || before == Upos::adp);
}

bool may_end_phrase(const Reading& r, TokenIndex i, TokenIndex begin) {
    const auto* word = r.hyphenated_at(i);
    if (word != nullptr) return i + 1 == word->tokens.end && is_compound_noun(r, *word);
    return nominal(r.token(i).upos) || in_noun_place(r, i, begin);
}

/// Where the outermost name that starts at token i ends; i when none of several words does.
TokenIndex name_end(const Reading& r, const std::vector<TokenIndex>& name_ends, TokenIndex i, TokenIndex end) {
    return name_ends[i] > i + 1 && name_ends[i] <= end && nominal(r.token(name_ends[i] - 1).upos) ? name_ends[i] : i;
}

/// "signed an agreement today": the date is no part of the phrase. In "the Friday attack" it is.
bool date_stands_behind(const Reading& r, TokenIndex i, TokenIndex begin) {
    return i > begin && r.time_of[i] != 0 && r.time_of[i] != r.time_of[i - 1] && nominal(r.token(i - 1).upos);
}

/// "On Wednesday Anna Holm toured the valley": the name opens a phrase of its own.
bool name_stands_behind_date(const Reading& r, const std::vector<TokenIndex>& name_ends, TokenIndex i, TokenIndex begin) {
    const bool date = i > begin && r.time_of[begin] != 0 && r.time_of[i - 1] == r.time_of[begin] && r.time_of[i] == 0;
    const bool adverbial = begin > 0 && r.token(begin - 1).upos == Upos::adp;
    return date && adverbial && name_ends[i] > i && r.token(i).upos == Upos::propn;
}

/// "Seven", "40", "a dozen".
bool opens_number(const Reading& r, TokenIndex i, TokenIndex end) {
    static constexpr std::array<std::string_view, 6> counted{"dozen", "score", "hundred", "thousand", "million", "billion"};
    if (r.time_of[i] != 0) return false;
    if (r.token(i).upos == Upos::num) return true;
    return i + 1 < end && r.token(i).norm == "a" && one_of(r.token(i + 1).norm, counted);
}

/// "At least seven people", "up to a dozen": how many words open the phrase that say how exact its number is. Their prepositions are
/// none: nothing hangs on them.
TokenIndex words_before_number(const Reading& r, TokenIndex begin, TokenIndex end) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> pairs{
        {{"at", "least"}, {"at", "most"}, {"up", "to"}, {"more", "than"}, {"less", "than"}, {"fewer", "than"}, {"close", "to"}}};
    if (begin + 2 >= end) return 0;
    const std::pair<std::string_view, std::string_view> words(r.token(begin).norm, r.token(begin + 1).norm);
    const bool known = std::find(pairs.begin(), pairs.end(), words) != pairs.end();
    return known && opens_number(r, begin + 2, end) ? 2 : 0;
}

/// The noun phrase that starts at `begin`; empty when there is no noun in it. A name is never cut: "Bank of the North".
Range noun_phrase_from(const Reading& r, const std::vector<TokenIndex>& name_ends, TokenIndex begin, TokenIndex end) {
    end = std::min(end, begin + longest_phrase);
    TokenIndex i = begin;
    if (opening_participle(r, begin, end)) ++i;
    while (i < end && !name_stands_behind_date(r, name_ends, i, begin)) {
        if (const auto after_name = name_end(r, name_ends, i, end); after_name > i) {
            i = after_name;
            continue;
        }
        if (date_stands_behind(r, i, begin) || !continues(r, i, begin, end)) break;
        const bool pronoun = r.token(i).upos == Upos::pron;
        ++i;
        // "they", "it": a phrase of its own; "his forces": the possessive opens a phrase.
        if (pronoun && (i == end || (r.token(i).upos != Upos::noun && r.token(i).upos != Upos::adj &&
                                     r.token(i).upos != Upos::propn && r.token(i).upos != Upos::num)))
            break;
    }
    while (i > begin && !may_end_phrase(r, i - 1, begin)) --i;
    return {begin, i};
}

/// "towards the southern and [eastern regions]": where the words begin that "and" joins to the phrase.
TokenIndex before_joined_adjectives(const Reading& r, TokenIndex begin, TokenIndex sentence_begin) {
    if (begin < sentence_begin + 2 || r.token(begin - 1).upos != Upos::cconj || r.token(begin - 2).upos != Upos::adj)
        return begin;
    TokenIndex i = begin - 1;
    while (i > sentence_begin && (r.token(i - 1).upos == Upos::adj || r.token(i - 1).upos == Upos::det)) --i;
    return i;
}

std::optional<TokenIndex> preposition_before(const Reading& r, TokenIndex begin, TokenIndex sentence_begin) {
    begin = before_joined_adjectives(r, begin, sentence_begin);
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

}  // namespace

void find_noun_phrases(Reading& r) {
    const auto name_ends = ends_of_names(r);
    for (const auto& sentence : r.document.sentences) {
        for (TokenIndex i = sentence.tokens.begin; i < sentence.tokens.end;) {
            const auto before_number = words_before_number(r, i, sentence.tokens.end);
            Range found = noun_phrase_from(r, name_ends, i + before_number, sentence.tokens.end);
            if (found.size() == 0) {
                ++i;
                continue;
            }
            found.begin = i;
            auto preposition = preposition_before(r, found.begin, sentence.tokens.begin);
            if (!preposition) preposition = shared_preposition(r, found);
            r.phrases.push_back({found, found.end - 1, preposition});
            std::fill(r.phrase_of.begin() + found.begin, r.phrase_of.begin() + found.end,
                      static_cast<std::uint32_t>(r.phrases.size()));
            i = found.end;
        }
    }
}

}  // namespace annals::events
