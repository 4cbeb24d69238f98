#include "main_verbs.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "auxiliaries.hpp"

namespace annals::language {
namespace {

bool is_auxiliary(const Token& token, Auxiliary kind) {
    if (token.upos != Upos::aux) return false;
    const auto* form = auxiliary_form(token.norm);
    return form != nullptr && form->kind == kind;
}

bool is_main_verb(const Token& token, Auxiliary kind) {
    if (token.upos != Upos::verb) return false;
    const auto* form = auxiliary_form(token.norm);
    return form != nullptr && form->kind == kind;
}

/// What a subject ends with.
bool may_be_subject(const Token& token) {
    return token.upos == Upos::noun || token.upos == Upos::propn || token.upos == Upos::pron;
}

/// "They have all left": what belongs to the subject may stand behind the auxiliary.
bool is_floating(const Token& token) {
    constexpr std::array<std::string_view, 4> floating = {"all", "both", "each", "either"};
    return std::find(floating.begin(), floating.end(), token.norm) != floating.end();
}

/// What an object begins with.
bool may_be_object(const Token& token) {
    if (is_floating(token)) return false;
    return token.upos == Upos::det || token.upos == Upos::adj || token.upos == Upos::num || may_be_subject(token);
}

/// What an auxiliary before it may belong to. "What do the people find?": the infinitive may be taken for a present.
bool is_helped(const Token& token) {
    const bool form = token.xpos == Xpos::vbn || token.xpos == Xpos::vb || token.xpos == Xpos::vbp;
    return token.upos == Upos::aux || (token.upos == Upos::verb && form);
}

bool is_interrogative(const Token& token) { return token.xpos == Xpos::wp || token.xpos == Xpos::wdt || token.xpos == Xpos::wrb; }

/// Where the words of another clause may begin.
bool ends_clause(const Token& token) {
    return is_interrogative(token) || token.upos == Upos::punct || token.upos == Upos::sconj || token.upos == Upos::cconj ||
           token.xpos == Xpos::to;
}

/// "There have been talks": of the forms of be behind "there", the last is what the sentence says.
void repair_existence(std::vector<Token>& tokens, Range sentence, std::uint32_t there) {
    if (tokens[there].xpos != Xpos::ex) return;
    auto end = there + 1;
    while (end < sentence.end && (tokens[end].upos == Upos::aux || is_adverbial(tokens[end]))) ++end;
    if (end == sentence.end || tokens[end].upos == Upos::verb) return;
    auto last = end - 1;
    while (last > there && is_adverbial(tokens[last])) --last;
    if (is_auxiliary(tokens[last], Auxiliary::be)) tokens[last].upos = Upos::verb;
}

/// "The town has a port": between a subject and an object, with no other verb to help.
void repair_possession(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    if (!is_auxiliary(tokens[at], Auxiliary::have) && !is_auxiliary(tokens[at], Auxiliary::do_)) return;
    auto left = at, right = at + 1;
    while (left > sentence.begin && is_adverbial(tokens[left - 1])) --left;
    while (right < sentence.end && is_adverbial(tokens[right])) ++right;
    if (left == sentence.begin || !may_be_subject(tokens[left - 1])) return;
    if (right == sentence.end || !may_be_object(tokens[right])) return;
    const auto rest = tokens.begin() + right, end = tokens.begin() + sentence.end;
    if (std::none_of(rest, std::find_if(rest, end, ends_clause), is_helped)) tokens[at].upos = Upos::verb;
}

/// "The troops have since left": before a participle, have helps it. "Since" may be taken for a conjunction, and the participle for
/// a past.
void repair_perfect(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    if (!is_main_verb(tokens[at], Auxiliary::have)) return;
    auto right = at + 1;
    while (right < sentence.end && (is_adverbial(tokens[right]) || is_floating(tokens[right]) || tokens[right].norm == "since"))
        ++right;
    if (right == sentence.end || (tokens[right].xpos != Xpos::vbn && tokens[right].xpos != Xpos::vbd)) return;
    tokens[right].xpos = Xpos::vbn;
    tokens[at].upos = Upos::aux;
}

/// "Fifty others were injured when the bus overturned": what is harmed has had something done to it, and the word is no adjective.
void repair_harm(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    constexpr std::array<std::string_view, 3> harmed = {"hurt", "injured", "wounded"};
    if (tokens[at].upos != Upos::adj || std::find(harmed.begin(), harmed.end(), tokens[at].norm) == harmed.end()) return;
    auto left = at;
    while (left > sentence.begin && is_adverbial(tokens[left - 1])) --left;
    if (left == sentence.begin || !is_auxiliary(tokens[left - 1], Auxiliary::be)) return;
    tokens[at].upos = Upos::verb;
    tokens[at].xpos = Xpos::vbn;
}

/// What may stand before a verb that stands before its subject: "Why has", "Never before has", "What did".
bool is_fronted(const Token& token) { return is_adverbial(token) || is_interrogative(token); }

/// "What did the mayor find?", "Never has the council done so much": before its subject, have or do helps the verb that comes next.
void repair_inversion(std::vector<Token>& tokens, Range sentence, std::uint32_t at) {
    const bool have = is_main_verb(tokens[at], Auxiliary::have);
    if (!have && !is_main_verb(tokens[at], Auxiliary::do_)) return;
    if (!std::all_of(tokens.begin() + sentence.begin, tokens.begin() + at, is_fronted)) return;
    const auto rest = tokens.begin() + at + 1, end = tokens.begin() + sentence.end;
    const auto verb = std::find_if(rest, end, [](const Token& token) { return token.upos == Upos::verb || ends_clause(token); });
    if (verb == rest || verb == end) return;
    if (have ? verb->xpos == Xpos::vbn : verb->xpos == Xpos::vb || verb->xpos == Xpos::vbp) tokens[at].upos = Upos::aux;
}

}  // namespace

bool is_adverbial(const Token& token) { return token.upos == Upos::adv || token.norm == "not" || token.norm == "n't"; }

void repair_main_verbs(std::vector<Token>& tokens, Range sentence) {
    for (auto i = sentence.begin; i < sentence.end; ++i) {
        repair_existence(tokens, sentence, i);
        repair_possession(tokens, sentence, i);
        repair_perfect(tokens, sentence, i);
        repair_inversion(tokens, sentence, i);
        repair_harm(tokens, sentence, i);
    }
}

}  // namespace annals::language
