#include "speakers.hpp"

#include <algorithm>

#include "attributions.hpp"

namespace annals::language {
namespace {

bool says_between(const Scene& s, std::uint32_t begin, std::uint32_t end) {
    return std::any_of(s.tokens().begin() + begin, s.tokens().begin() + end, [](const Token& token) { return is_saying(token); });
}

/// “…,” she said, “…”: no verb of saying but that of the part before stands between.
bool is_split(const Scene& s) {
    const auto* before = s.previous();
    if (before == nullptr || !before->verb || *before->verb < before->tokens.end) return false;
    const auto begin = s.own().begin;
    if (*before->verb >= begin || s.tokens()[*before->verb].sentence != s.tokens()[begin].sentence) return false;
    const auto& mark = s.tokens()[begin - 1].norm;
    return (mark == "," || mark == ":" || is_dash(mark)) && !says_between(s, *before->verb + 1, begin);
}

/// “…,” she said. “…”: behind the sentence that says who speaks, or right behind the part before, a whole sentence.
bool follows_directly(const Scene& s) {
    const auto* before = s.previous();
    if (before == nullptr || !before->speaker || !s.opens_sentence() || !s.ends_as_sentence()) return false;
    const auto begin = s.own().begin;
    if (s.sentence(begin).paragraph != s.sentence(before->tokens.end - 1).paragraph) return false;
    if (before->tokens.end == begin) return true;
    if (!before->verb || *before->verb < before->tokens.end) return false;
    return s.sentence(*before->verb).tokens.end == begin && !says_between(s, *before->verb + 1, begin);
}

/// “…” and “…”: only joining words stand between the two.
Found joined(const Scene& s) {
    const auto* before = s.previous();
    if (before == nullptr || !before->speaker) return std::nullopt;
    const auto begin = before->tokens.end;
    if (begin + 3 < s.own().begin || s.tokens()[begin - 1].sentence != s.tokens()[s.own().begin].sentence) return std::nullopt;
    const auto joins = [](const Token& token) {
        return token.upos == Upos::cconj || token.norm == "," || token.upos == Upos::adv || token.upos == Upos::adp ||
               token.upos == Upos::det;
    };
    if (!std::all_of(s.tokens().begin() + begin, s.tokens().begin() + s.own().begin, joins)) return std::nullopt;
    if (before->verb && *before->verb > before->tokens.end) return std::nullopt;
    return spoken(before->speaker, before->verb.value_or(no_verb));
}

void go_on(const Quotation& before, std::uint32_t index, Quotation& quotation) {
    quotation.speaker = before.speaker;
    quotation.verb = before.verb;
    quotation.continues = index;
}

/// Nearest places first: what stands beside the quotation says more than what stands in its sentence.
Found attribution(const Scene& scene) {
    for (const auto look : {joined, within_clause, end_of_sentence, reported_before}) {
        if (const auto found = look(scene)) return found;
    }
    return std::nullopt;
}

void name_speaker(const Scene& scene, std::uint32_t index, std::vector<Quotation>& quotations) {
    auto& quotation = quotations[index];
    if (is_split(scene)) return go_on(quotations[index - 1], index - 1, quotation);
    auto found = introduced(scene);
    if (!found) found = said_behind(scene);
    if (!found && follows_directly(scene)) return go_on(quotations[index - 1], index - 1, quotation);
    if (!found) found = attribution(scene);
    const bool outside = found && (found->speaker.end <= quotation.tokens.begin || quotation.tokens.end <= found->speaker.begin);
    if (!outside) return;
    quotation.speaker = found->speaker;
    if (found->verb != no_verb) quotation.verb = found->verb;
}

}  // namespace

void name_speakers(const Document& document, std::vector<Quotation>& quotations) {
    Scene scene(document, quotations);
    for (std::uint32_t i = 0; i < quotations.size(); ++i) {
        scene.look_at(i);
        name_speaker(scene, i, quotations);
    }
}

}  // namespace annals::language
