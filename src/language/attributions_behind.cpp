// Speakers behind what they say.
#include <algorithm>
#include <array>

#include "attributions.hpp"
#include "noun_phrases.hpp"

namespace annals::language {
namespace {

constexpr std::uint32_t longest_way_to_speaker = 3;  // words between a quotation and the speaker behind it

bool is_addressing(const Token& verb) {
    static constexpr std::array<std::string_view, 3> lemmas = {"tell", "inform", "advise"};
    return std::find(lemmas.begin(), lemmas.end(), verb.lemma) != lemmas.end();
}

constexpr std::uint32_t no_verb = 0xFFFFFFFFU;

/// “…”: mayor
Found signature(const Scene& s, std::uint32_t begin, std::uint32_t end) {
    const auto phrase = noun_phrase_at(s.document(), begin, end);
    return phrase && phrase->end == end ? spoken(phrase) : std::nullopt;
}

/// said Holm, added the mayor
Found inverted(const Scene& s, std::uint32_t begin, std::uint32_t end) {
    while (begin < end && s.tokens()[begin].upos == Upos::adv) ++begin;
    if (begin + 1 >= end || s.quoted()[begin] || !is_saying(s.tokens()[begin]) || is_addressing(s.tokens()[begin]))
        return std::nullopt;
    if (s.tokens()[begin].xpos == Xpos::vbg) return std::nullopt;
    return spoken(noun_phrase_at(s.document(), begin + 1, end), begin);
}

Found according_to(const Scene& s, std::uint32_t begin, std::uint32_t end) {
    if (begin + 2 >= end || s.quoted()[begin] || s.tokens()[begin].norm != "according" || s.tokens()[begin + 1].norm != "to")
        return std::nullopt;
    return spoken(noun_phrase_at(s.document(), begin + 2, end));
}

/// Whether the verb has no content of its own behind it: its sentence ends, or goes on with where, when, to whom.
bool says_nothing_else(const Scene& s, std::uint32_t verb, std::uint32_t end) {
    auto i = verb + 1;
    if (is_addressing(s.tokens()[verb])) {
        if (const auto whom = noun_phrase_at(s.document(), i, end)) i = whom->end;
    }
    while (i < end && s.tokens()[i].upos == Upos::adv) ++i;
    if (i >= end) return true;
    const auto& next = s.tokens()[i];
    if (std::any_of(s.quoted().begin() + verb, s.quoted().begin() + end, [](bool in) { return in; })) return false;
    if (next.norm == ":") return false;
    return next.upos == Upos::punct || next.upos == Upos::adp || is_time_word(next) || next.norm == "as" || next.norm == "when" ||
           next.norm == "last";
}

/// the mayor, who …, told reporters
Found subject_first(const Scene& s, std::uint32_t begin, std::uint32_t end, bool new_sentence) {
    for (auto i = begin; i < end && !s.quoted()[i]; ++i) {
        if (!is_saying(s.tokens()[i]) || s.tokens()[i].xpos == Xpos::vbg) continue;
        const auto subject = s.subjects().of(i);
        if (!subject || subject->begin < begin || subject->begin > begin + longest_way_to_speaker) continue;
        const bool only_says = subject->begin == begin && says_nothing_else(s, i, end) && s.opens_sentence();
        if (new_sentence && !only_says) return std::nullopt;
        return spoken(subject, i);
    }
    return std::nullopt;
}

Found closing_clause(const Scene& s, std::uint32_t begin, std::uint32_t end) {
    for (auto i = begin; i < end && !s.quoted()[i]; ++i) {
        if (!is_saying(s.tokens()[i]) || !is_finite(s.tokens()[i])) continue;
        const auto subject = s.subjects().of(i);
        const bool closes = subject && subject->begin == begin && says_nothing_else(s, i, end);
        return closes ? spoken(subject, i) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

Found said_behind(const Scene& s) {
    auto begin = s.own().end;
    const auto end = s.ceiling();
    if (begin >= end) return std::nullopt;
    const auto& next = s.tokens()[begin].norm;
    if ((next == ":" || is_dash(next)) && s.is_headline()) return signature(s, begin + 1, end);
    const bool comma = next == ",";
    const bool goes_on = comma || s.last_inside() == "," || is_dash(s.last_inside());
    const bool stops = s.ends_as_sentence();
    if (!goes_on && !stops) return std::nullopt;
    if (comma) ++begin;
    const bool same_sentence = s.tokens()[begin].sentence == s.tokens()[s.own().end - 1].sentence;
    if (goes_on || same_sentence || s.last_inside() != ".") {
        if (const auto found = inverted(s, begin, end)) return found;
        if (const auto found = according_to(s, begin, end)) return found;
    }
    return subject_first(s, begin, end, !goes_on && !same_sentence);
}

/// “…” …, Holm said.  According to Holm, … “…”
Found end_of_sentence(const Scene& s) {
    if (s.is_title() || s.is_name_for_something()) return std::nullopt;
    const auto first = s.floor();
    if (first < s.own().begin && is_judging(s.tokens()[s.own().begin - 1])) return std::nullopt;
    for (auto i = first; i < s.own().begin; ++i) {
        if (const auto found = according_to(s, i, s.own().begin)) return found;
    }
    const auto end = std::min(s.ceiling(), s.sentence(s.own().end - 1).tokens.end);
    for (auto i = s.own().end; i + 1 < end; ++i) {
        if (s.quoted()[i] || s.tokens()[i].norm != ",") continue;
        const auto said = s.tokens()[i + 1].lemma == "say" ? inverted(s, i + 1, end) : Found();
        if (said) return said;
        if (const auto found = according_to(s, i + 1, end)) return found;
        if (const auto found = closing_clause(s, i + 1, end)) return found;
    }
    return std::nullopt;
}

}  // namespace annals::language
