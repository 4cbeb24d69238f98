// Speakers before what they say.
#include <algorithm>
#include <array>

#include "attributions.hpp"
#include "noun_phrases.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t longest_searched = 40;         // tokens of a sentence that are looked through
constexpr std::uint32_t longest_sentence_opening = 3;  // words before the subject that a sentence begins with

/// reads “The Long Road Home”
bool is_work(const Scene& s, const Token& verb) { return (verb.lemma == "read" || verb.lemma == "write") && s.is_title(); }

/// Mayor: “…”: nothing but a noun phrase before the colon, back to the sentence's begin or a colon before.
Found label(const Scene& s) {
    const auto colon = s.own().begin - 1;
    auto begin = colon;
    while (begin > s.floor() && s.tokens()[begin - 1].norm != ":") --begin;
    const auto phrase = noun_phrase_at(s.document(), begin, colon);
    if (!phrase || phrase->end != colon) return std::nullopt;
    const bool name = s.tokens()[colon - 1].upos == Upos::propn;
    return name || s.is_headline() ? spoken(phrase) : std::nullopt;
}

/// "a method called a “top kill”": nobody stands between the verb and the quotation of whom or what it could be said,
/// nor does who says it look like a person.
bool only_names(const Scene& s, std::uint32_t verb, Range subject) {
    static constexpr std::array<std::string_view, 5> naming = {"call", "dub", "term", "label", "brand"};
    if (std::find(naming.begin(), naming.end(), s.tokens()[verb].lemma) == naming.end()) return false;
    if (subject.begin > verb || s.tokens()[subject.end - 1].upos != Upos::noun) return false;
    const auto nominal = [](const Token& token) {
        return token.upos == Upos::noun || token.upos == Upos::propn || token.upos == Upos::pron || token.upos == Upos::adp;
    };
    if (std::any_of(s.tokens().begin() + verb, s.tokens().begin() + s.own().begin, nominal)) return false;
    if (subject.begin == s.floor()) return true;
    const auto& left = s.tokens()[subject.begin - 1];
    return left.upos != Upos::pron && left.upos != Upos::sconj;
}

bool opens_other_clause(const Token& token) {
    return token.upos == Upos::cconj || (token.upos == Upos::sconj && token.norm != "that");
}

}  // namespace

Found introduced(const Scene& s) {
    const auto begin = s.own().begin;
    if (begin == s.floor()) return std::nullopt;
    const auto& mark = s.tokens()[begin - 1];
    const bool colon = mark.norm == ":";
    const bool comma = mark.norm == "," || is_dash(mark.norm);
    if (!colon && !comma)
        return is_saying(mark) && !s.is_used(begin - 1) && !is_work(s, mark) ? s.by_verb(begin - 1) : std::nullopt;
    for (auto i = begin - 1; i-- > s.floor();) {
        if (s.quoted()[i]) break;
        if (is_saying(s.tokens()[i]) || (colon && is_judging(s.tokens()[i]))) return s.is_used(i) ? std::nullopt : s.by_verb(i);
        if (comma && (is_finite(s.tokens()[i]) || s.tokens()[i].norm == ";")) break;
    }
    return colon ? label(s) : std::nullopt;
}

Found within_clause(const Scene& s) {
    if (s.is_title() || s.is_name_for_something()) return std::nullopt;
    bool verb_between = false;
    for (auto i = s.own().begin; i-- > s.floor();) {
        if (s.quoted()[i]) continue;
        const auto& token = s.tokens()[i];
        const bool judging = is_judging(token) && !verb_between;
        verb_between = verb_between || is_finite(token);
        if (token.norm == ";" || token.norm == ":") return std::nullopt;
        if (token.norm == "," && opens_other_clause(s.tokens()[i + 1])) return std::nullopt;
        if (!is_saying(token) && !judging) continue;
        if (s.is_used(i)) return std::nullopt;
        const auto found = s.by_verb(i);
        if (found && judging && only_names(s, i, found->speaker)) return std::nullopt;
        return found;
    }
    return std::nullopt;
}

Found reported_before(const Scene& s) {
    const auto begin = s.own().begin;
    if (!s.is_whole() || begin == 0 || s.sentence(begin - 1).paragraph != s.sentence(begin).paragraph) return std::nullopt;
    const auto around = s.sentence(begin - 1).tokens;
    for (auto i = around.begin; i < std::min(around.end, around.begin + longest_searched); ++i) {
        if (s.quoted()[i] || !is_finite(s.tokens()[i])) continue;
        if (!is_saying(s.tokens()[i])) return std::nullopt;
        const auto subject = s.subjects().of(i);
        return subject && subject->begin <= around.begin + longest_sentence_opening ? spoken(subject, i) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace annals::language
