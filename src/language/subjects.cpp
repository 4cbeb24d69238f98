#include "subjects.hpp"

#include <algorithm>

#include "noun_phrases.hpp"
#include "word_lists.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t farthest = 40;        // tokens between a verb and what is looked for
constexpr std::uint32_t longest_clause = 15;  // tokens of a relative clause without commas
constexpr int most_insertions = 4;            // commas that may open what a comma closes
constexpr int deepest = 4;                    // verbs and insertions in a row

bool is_verb(const Token& token) { return token.upos == Upos::verb || token.upos == Upos::aux; }
bool is_relative(const Token& token) {
    return token.xpos == Xpos::wp || token.xpos == Xpos::wdt || token.norm == "who" || token.norm == "which";
}
bool is_adverb(const Token& token) { return token.upos == Upos::adv || token.norm == "n't" || token.norm == "not"; }

/// A comma or a dash that may close an insertion.
bool closes_pair(const Token& token) { return token.norm == "," || token.norm == "-" || token.norm == "--" || token.norm == "—"; }

std::uint32_t back(std::uint32_t from, std::uint32_t floor) { return std::max(floor, from - std::min(from, farthest)); }

}  // namespace

bool is_finite(const Token& token) {
    return is_verb(token) &&
           (token.xpos == Xpos::vbd || token.xpos == Xpos::vbz || token.xpos == Xpos::vbp || token.xpos == Xpos::md);
}

bool is_saying(const Token& token) { return is_verb(token) && word_lists().speech_verbs.contains(token.norm); }
bool is_judging(const Token& token) { return is_verb(token) && word_lists().judging_verbs.contains(token.norm); }

std::uint32_t Subjects::sentence_begin(std::uint32_t token) const {
    return document_.sentences[document_.tokens[token].sentence].tokens.begin;
}
std::uint32_t Subjects::sentence_end(std::uint32_t token) const {
    return document_.sentences[document_.tokens[token].sentence].tokens.end;
}

std::optional<Range> Subjects::of(std::uint32_t verb, int depth) const {
    if (depth > deepest) return std::nullopt;
    const auto group = verb_group(document_, verb);
    auto begin = std::min(group.tokens.begin, verb);
    const auto floor = sentence_begin(verb);
    if (group.passive && depth == 0 && !(group.participle && stands_as_finite(floor, begin))) return agent(verb);
    while (begin > floor && (is_adverb(document_.tokens[begin - 1]) || is_verb(document_.tokens[begin - 1])) &&
           !quoted_[begin - 1] && !is_saying(document_.tokens[begin - 1]))
        --begin;
    return begin == floor ? std::nullopt : left_of(verb, begin, group, depth);
}

/// A bare -ed form may be a past tense that its tag does not know: behind an insertion, or with a subject in a relative
/// clause: "Holm, who left, called", "that the mayor called"; or where its sentence has no other verb.
bool Subjects::stands_as_finite(std::uint32_t floor, std::uint32_t begin) const {
    if (begin == floor || quoted_[begin - 1]) return false;
    const auto& tokens = document_.tokens;
    if (closes_pair(tokens[begin - 1])) return behind_commas(floor, begin - 1, 0).has_value();
    const auto phrase = noun_phrase_before(document_, floor, begin);
    if (!phrase) return false;
    if (tokens[phrase->begin].xpos == Xpos::prp) return true;
    if (phrase->begin > floor && is_relative(tokens[phrase->begin - 1])) return true;
    if (phrase->begin > floor && tokens[phrase->begin - 1].norm != ",") return false;
    for (auto i = begin + 1; i < std::min(sentence_end(begin), begin + farthest); ++i) {
        if (!quoted_[i] && is_finite(tokens[i])) return false;
    }
    return true;
}

std::optional<Range> Subjects::left_of(std::uint32_t verb, std::uint32_t begin, const VerbGroup& group, int depth) const {
    const auto& tokens = document_.tokens;
    const auto& left = tokens[begin - 1];
    const auto floor = sentence_begin(verb);
    if (quoted_[begin - 1]) return std::nullopt;
    if (is_relative(left)) return before(floor, begin - 1 - (begin - 1 > floor && tokens[begin - 2].norm == ","), depth);
    if (left.norm == "as" && tokens[verb].xpos == Xpos::vbg) return quoted_as(begin - 1, depth);
    const bool gerund = group.participle && !group.passive;
    const bool elided = left.upos == Upos::cconj || left.xpos == Xpos::to || is_verb(left) ||
                        (gerund && (left.norm == "," || left.upos == Upos::adp || left.upos == Upos::sconj));
    if (elided) return shared(begin - 1, depth);
    return before(floor, begin, depth);
}

/// The phrase that ends before `end`, behind commas too.
std::optional<Range> Subjects::before(std::uint32_t floor, std::uint32_t end, int depth) const {
    if (end <= floor || depth > deepest || quoted_[end - 1]) return std::nullopt;
    if (closes_pair(document_.tokens[end - 1])) return behind_commas(floor, end - 1, depth);
    if (end > floor + 2 && document_.tokens[end - 1].shape == Shape::digits && document_.tokens[end - 2].norm == ",") {
        auto aged = before(floor, end - 2, depth + 1);  // "Holm, 52"
        if (aged) aged->end = end;
        return aged;
    }
    const auto phrase = noun_phrase_before(document_, floor, end);
    if (!phrase || std::any_of(quoted_.begin() + phrase->begin, quoted_.begin() + phrase->end, [](bool in) { return in; }))
        return std::nullopt;
    if (const auto modified = modified_by_clause(floor, phrase->begin)) return before(floor, *modified, depth + 1);
    return phrase;
}

/// "the man who led the raid": where the clause begins that the phrase at `begin` closes, and that belongs to a noun.
std::optional<std::uint32_t> Subjects::modified_by_clause(std::uint32_t floor, std::uint32_t begin) const {
    const auto& tokens = document_.tokens;
    if (begin <= floor + 1) return std::nullopt;
    const auto& left = tokens[begin - 1];
    if (!is_verb(left) && left.upos != Upos::adp) return std::nullopt;
    for (auto i = begin; i-- > std::max(floor + 1, begin - std::min(begin, longest_clause));) {
        if (quoted_[i] || tokens[i].norm == "," || is_saying(tokens[i])) return std::nullopt;
        const bool noun =
            tokens[i - 1].upos == Upos::noun || tokens[i - 1].upos == Upos::propn || tokens[i - 1].upos == Upos::pron;
        if (noun && is_relative(tokens[i])) return i;
        if (noun && i + 1 == begin && (tokens[i].xpos == Xpos::vbg || tokens[i].xpos == Xpos::vbn)) return i;
    }
    return std::nullopt;
}

/// "Holm, the mayor, said", "Holm, who heads the town, said": the first comma of the pair is looked for.
std::optional<Range> Subjects::behind_commas(std::uint32_t floor, std::uint32_t comma, int depth) const {
    int tried = 0;
    for (auto first = comma; first-- > back(comma, floor);) {
        if (quoted_[first]) return std::nullopt;
        if (document_.tokens[first].norm != document_.tokens[comma].norm || first + 1 == comma) continue;
        if (++tried > most_insertions) return std::nullopt;
        const auto apposition = apposition_end(floor, first + 1, comma);
        if (!apposition && !opens_insertion(first + 1)) continue;
        auto subject = before(floor, first, depth + 1);
        if (subject && apposition && subject->end == first) subject->end = *apposition;
        if (subject) return subject;
    }
    return std::nullopt;
}

/// Where the apposition ends that begins there: before the closing comma, or before its own relative clause; an age too.
std::optional<std::uint32_t> Subjects::apposition_end(std::uint32_t floor, std::uint32_t begin, std::uint32_t comma) const {
    const auto& tokens = document_.tokens;
    if (begin + 1 == comma && tokens[begin].shape == Shape::digits) return comma;
    if (is_time_word(tokens[begin]) || tokens[begin].xpos == Xpos::vbg) return std::nullopt;
    const auto whole = noun_phrase_before(document_, floor, comma);
    if (whole && whole->begin == begin) return comma;
    const auto phrase = noun_phrase_at(document_, begin, comma);
    if (!phrase || phrase->end == comma) return phrase ? std::optional(comma) : std::nullopt;
    const auto& next = tokens[phrase->end];
    const bool modified = is_relative(next) || next.upos == Upos::adp || next.xpos == Xpos::vbn || next.xpos == Xpos::vbg;
    return modified ? std::optional(phrase->end) : std::nullopt;
}

/// What may open something that stands between subject and verb: "who …", "speaking to …", "in a statement".
bool Subjects::opens_insertion(std::uint32_t i) const {
    const auto& token = document_.tokens[i];
    return is_relative(token) || token.xpos == Xpos::wrb || token.xpos == Xpos::wp_possessive || token.xpos == Xpos::vbg ||
           token.xpos == Xpos::vbn || token.upos == Upos::adp || token.upos == Upos::sconj || token.upos == Upos::adv ||
           token.upos == Upos::adj || token.upos == Upos::cconj || is_time_word(token);
}

/// Of the nearest verb to the left that may lend its subject: a verb of saying before all others.
std::optional<Range> Subjects::shared(std::uint32_t begin, int depth) const {
    const auto& tokens = document_.tokens;
    const auto floor = sentence_begin(begin);
    std::optional<std::uint32_t> lender;
    for (auto i = begin + 1; i-- > back(begin, floor);) {
        if (quoted_[i] || !is_verb(tokens[i])) continue;
        const bool relative = i > floor && is_relative(tokens[i - 1]);
        if (is_saying(tokens[i]) || is_judging(tokens[i])) {
            lender = i;
            break;
        }
        if (!lender && is_finite(tokens[i]) && !relative) lender = i;
    }
    if (!lender) return std::nullopt;
    if (const auto subject = of(*lender, depth + 1)) return subject;
    return is_saying(tokens[*lender]) ? noun_phrase_at(document_, *lender + 1, sentence_end(begin)) : std::nullopt;
}

/// "Holm was quoted as saying", "The paper quoted Holm as saying".
std::optional<Range> Subjects::quoted_as(std::uint32_t as, int depth) const {
    const auto floor = sentence_begin(as);
    for (auto i = as; i-- > back(as, floor);) {
        const auto& norm = document_.tokens[i].norm;
        if (norm != "quoted" && norm != "cited" && norm != "quotes" && norm != "quoting" && norm != "reported") continue;
        if (const auto object = noun_phrase_at(document_, i + 1, as)) return object;
        return of(i, depth + 1);
    }
    return std::nullopt;
}

/// "… by Holm" behind a passive verb.
std::optional<Range> Subjects::agent(std::uint32_t verb) const {
    const auto end = std::min(sentence_end(verb), verb + farthest);
    for (auto i = verb + 1; i + 1 < end; ++i) {
        if (!quoted_[i] && is_finite(document_.tokens[i])) return std::nullopt;
        if (!quoted_[i] && document_.tokens[i].norm == "by") return noun_phrase_at(document_, i + 1, end);
    }
    return std::nullopt;
}

}  // namespace annals::language
