#include "repairs.hpp"

#include <algorithm>
#include <array>

#include "form_lexicon.hpp"
#include "lemmas.hpp"
#include "main_verbs.hpp"
#include "word_lists.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t longest_prepositional = 8;  // words of a prepositional phrase

bool is_noun(Upos upos) { return upos == Upos::noun || upos == Upos::propn; }

bool is_nominal(Upos upos) { return is_noun(upos) || upos == Upos::det || upos == Upos::adj || upos == Upos::num; }

void repair_impossible_past(Token& token) {
    const bool past = token.xpos == Xpos::vbd || token.xpos == Xpos::vbn;
    if (past && token.upos == Upos::verb && !may_be_past(token.norm) && is_verb_base(token.norm)) token.xpos = Xpos::vbp;
}

bool is_subject_pronoun(const Token& token) {
    constexpr std::array<std::string_view, 6> pronouns = {"i", "we", "they", "he", "she", "who"};
    return std::find(pronouns.begin(), pronouns.end(), token.norm) != pronouns.end();
}

void repair_infinitive_behind_subject(std::vector<Token>& tokens, Range sentence, std::uint32_t verb) {
    if (tokens[verb].xpos != Xpos::vb || tokens[verb].upos != Upos::verb) return;
    auto i = verb;
    while (i > sentence.begin && (is_adverbial(tokens[i - 1]))) --i;
    if (i == sentence.begin || !is_subject_pronoun(tokens[i - 1])) return;
    const bool fronted = i - 1 > sentence.begin && tokens[i - 2].upos == Upos::aux;
    if (!fronted) tokens[verb].xpos = Xpos::vbp;
}

/// "They no longer control the town": behind a subject pronoun and "no longer", what may be a verb is one.
void repair_noun_behind_no_longer(std::vector<Token>& tokens, Range sentence, std::uint32_t noun) {
    if (tokens[noun].upos != Upos::noun || noun < sentence.begin + 3 || !is_verb_base(tokens[noun].norm)) return;
    if (tokens[noun - 1].norm != "longer" || tokens[noun - 2].norm != "no" || !is_subject_pronoun(tokens[noun - 3])) return;
    tokens[noun].upos = Upos::verb;
    tokens[noun].xpos = Xpos::vbp;
}

/// "Three days of mourning on Friday": an -ing form that fills a time and has no object is a noun.
void repair_noun_that_lasts(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    constexpr std::array<std::string_view, 10> units = {"day",    "days", "week",  "weeks", "month",
                                                        "months", "year", "years", "hours", "nights"};
    if (tokens[at].xpos != Xpos::vbg || at < sentence.begin + 2 || tokens[at - 1].norm != "of") return;
    if (std::find(units.begin(), units.end(), tokens[at - 2].norm) == units.end()) return;
    const auto next = at + 1 < sentence.end ? tokens[at + 1].upos : Upos::punct;
    if (next != Upos::adp && next != Upos::punct && next != Upos::cconj) return;
    tokens[at].upos = Upos::noun;
    tokens[at].xpos = Xpos::nn;
    tokens[at - 1].upos = Upos::adp;
    tokens[at - 1].xpos = Xpos::in;
}

/// "17 U.S. states, which ...": behind a number and names, and before a comma or the end, "states" says nothing.
void repair_counted_states(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    if (tokens[at].norm != "states" || tokens[at].upos != Upos::verb) return;
    if (at + 1 < sentence.end && tokens[at + 1].upos != Upos::punct) return;
    auto i = at;
    while (i > sentence.begin && (tokens[i - 1].upos == Upos::propn || tokens[i - 1].upos == Upos::adj)) --i;
    if (i == sentence.begin || tokens[i - 1].upos != Upos::num) return;
    tokens[at].upos = Upos::noun;
    tokens[at].xpos = Xpos::nns;
}

/// "Rwanda shut its border": behind the noun that opens a sentence, what is written alike in the past and the infinitive is past.
void repair_past_behind_subject(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    constexpr std::array<std::string_view, 9> alike = {"shut", "cut", "hit", "set", "put", "quit", "spread", "split", "shed"};
    auto& token = tokens[at];
    if (token.xpos != Xpos::vb || token.upos != Upos::verb || at == sentence.begin) return;
    if (std::find(alike.begin(), alike.end(), token.norm) == alike.end()) return;
    const auto nominal = [](const Token& before) { return is_nominal(before.upos) && before.norm != "let"; };
    const auto begin = tokens.begin() + sentence.begin, verb = tokens.begin() + at;
    if (is_noun(tokens[at - 1].upos) && std::all_of(begin, verb, nominal)) token.xpos = Xpos::vbd;
}

bool ends_time(const Token& token) {
    constexpr std::array<std::string_view, 19> names = {
        "january",  "february", "march",  "april",   "may",       "june",     "july",   "august",   "september", "october",
        "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    return token.upos == Upos::num || std::find(names.begin(), names.end(), token.norm) != names.end();
}

/// "Dismissed its manager in May and plans to sell": behind a time and "and", what "to" and a verb follow is a verb.
void repair_plan_behind_time(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    auto& token = tokens[at];
    if (token.xpos != Xpos::nns || at < sentence.begin + 2 || at + 2 >= sentence.end) return;
    const bool joined = tokens[at - 1].norm == "and" && ends_time(tokens[at - 2]);
    const bool to_do = tokens[at + 1].norm == "to" && tokens[at + 2].xpos == Xpos::vb;
    if (!joined || !to_do || !token.norm.ends_with('s')) return;
    if (!is_verb_base(std::string_view(token.norm).substr(0, token.norm.size() - 1))) return;
    token.upos = Upos::verb;
    token.xpos = Xpos::vbz;
}

/// The finite verb that follows one prepositional phrase behind `verb`, or the sentence's end.
std::uint32_t finite_behind_phrase(const std::vector<Token>& tokens, Range sentence, std::uint32_t verb) {
    auto i = verb + 1;
    if (i >= sentence.end || tokens[i].upos != Upos::adp) return sentence.end;
    bool noun = false;
    for (++i; i < std::min(sentence.end, verb + longest_prepositional); ++i) {
        const auto upos = tokens[i].upos;
        if (upos == Upos::noun || upos == Upos::propn)
            noun = true;
        else if (noun && (upos == Upos::verb || upos == Upos::aux))
            return i;
        else if (upos != Upos::det && upos != Upos::adj && upos != Upos::num && upos != Upos::adp)
            return sentence.end;
    }
    return sentence.end;
}

bool is_tagged_finite(const Token& token) {
    return token.xpos == Xpos::vbd || token.xpos == Xpos::vbz || token.xpos == Xpos::vbp || token.xpos == Xpos::md;
}

void repair_reduced_relative(std::vector<Token>& tokens, Range sentence, std::uint32_t verb) {
    auto& token = tokens[verb];
    if (token.xpos != Xpos::vbd || token.upos != Upos::verb || !token.norm.ends_with("ed") || verb == sentence.begin) return;
    const auto left = tokens[verb - 1].upos;
    if ((left != Upos::noun && left != Upos::propn) || word_lists().speech_verbs.contains(token.norm)) return;
    const auto finite = finite_behind_phrase(tokens, sentence, verb);
    if (finite < sentence.end && is_tagged_finite(tokens[finite])) token.xpos = Xpos::vbn;
}

/// "advanced" is an adjective in many sentences, and a verb in more.
bool may_be_participle(const Token& token) {
    return token.norm.ends_with("ed") && ((token.upos == Upos::verb && token.xpos == Xpos::vbn) || token.xpos == Xpos::jj);
}

/// "The quake hit at dawn", "the boy struck first": what may be a past behind a noun, where a sentence has no other verb.
bool may_be_past_behind_noun(const Token& token) {
    constexpr std::array<std::string_view, 9> unchanged = {"hit",   "cut",  "quit", "burst", "spread",
                                                           "split", "shut", "put",  "let"};
    const bool irregular = token.upos == Upos::verb && token.xpos == Xpos::vbn && !token.norm.ends_with('n') &&
                           !token.norm.ends_with("ne") && !token.norm.ends_with("ung") && !token.norm.ends_with("unk");
    const bool noun = token.upos == Upos::noun && std::find(unchanged.begin(), unchanged.end(), token.norm) != unchanged.end();
    return irregular || noun;
}

/// "After the ministry shared photos", "when the bus overturned,": behind a conjunction and a noun phrase, what has an object or closes
/// the clause is finite.
void repair_clause_behind_conjunction(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    constexpr std::array<std::string_view, 6> conjunctions = {"after", "before", "once", "until", "when", "while"};
    if (std::find(conjunctions.begin(), conjunctions.end(), tokens[at].norm) == conjunctions.end()) return;
    auto i = at + 1;
    while (i < std::min(sentence.end, at + longest_prepositional) && is_nominal(tokens[i].upos)) ++i;
    if (i + 1 >= sentence.end || i == at + 1 || !is_noun(tokens[i - 1].upos)) return;
    const bool irregular = tokens[i].upos == Upos::verb && may_be_past_behind_noun(tokens[i]);
    if (!may_be_participle(tokens[i]) && !irregular) return;
    const auto next = tokens[i + 1].upos;
    if (!is_nominal(next) && next != Upos::punct && tokens[i + 1].xpos != Xpos::prp_possessive) return;
    tokens[i].upos = Upos::verb;
    tokens[i].xpos = Xpos::vbd;
}

/// "A move that the mayor called a mistake": behind "that" and a noun phrase, an -ed form is finite where nothing else is.
void repair_clause_behind_that(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    if (tokens[at].norm != "that" || tokens[at].upos == Upos::det || at == sentence.begin) return;
    auto i = at + 1;
    while (i < std::min(sentence.end, at + longest_prepositional) && is_nominal(tokens[i].upos)) ++i;
    if (i == sentence.end || i == at + 1 || !is_noun(tokens[i - 1].upos) || !may_be_participle(tokens[i])) return;
    const auto finite = [](const Token& later) { return is_tagged_finite(later) || later.upos == Upos::aux; };
    if (std::any_of(tokens.begin() + i, tokens.begin() + sentence.end, finite)) return;
    tokens[i].upos = Upos::verb;
    tokens[i].xpos = Xpos::vbd;
}

/// A sentence with a full stop and no finite verb: its first -ed form behind a noun is one.
void repair_sentence_without_verb(std::vector<Token>& tokens, Range sentence) {
    if (sentence.size() == 0 || tokens[sentence.end - 1].norm != ".") return;
    for (auto i = sentence.begin; i < sentence.end; ++i) {
        const auto& token = tokens[i];
        if (is_tagged_finite(token) || token.upos == Upos::aux || token.xpos == Xpos::vb) return;
        if (i == sentence.begin || !(may_be_participle(token) || may_be_past_behind_noun(token))) continue;
        auto left = i - 1;
        while (left > sentence.begin && is_adverbial(tokens[left])) --left;
        if (!is_noun(tokens[left].upos) && tokens[left].upos != Upos::pron) continue;
        const auto finite = [](const Token& later) { return is_tagged_finite(later) || later.upos == Upos::aux; };
        if (std::any_of(tokens.begin() + i, tokens.begin() + sentence.end, finite)) return;
        tokens[i].upos = Upos::verb;
        tokens[i].xpos = Xpos::vbd;
        return;
    }
}

}  // namespace

void repair_verbs(std::vector<Token>& tokens, Range sentence) {
    for (auto i = sentence.begin; i < sentence.end; ++i) {
        repair_impossible_past(tokens[i]);
        repair_noun_behind_no_longer(tokens, sentence, i);
        repair_noun_that_lasts(tokens, sentence, i);
        repair_counted_states(tokens, sentence, i);
        repair_past_behind_subject(tokens, sentence, i);
        repair_plan_behind_time(tokens, sentence, i);
        repair_infinitive_behind_subject(tokens, sentence, i);
        repair_clause_behind_conjunction(tokens, sentence, i);
        repair_clause_behind_that(tokens, sentence, i);
        repair_reduced_relative(tokens, sentence, i);
    }
    repair_sentence_without_verb(tokens, sentence);
    repair_main_verbs(tokens, sentence);
}

}  // namespace annals::language
