#include "events/verb_forms.hpp"

#include "events/phrases.hpp"
#include "events/tree.hpp"

namespace annals::events {
namespace {

/// He claimed to “reach the port”: "to" stands before the quotation mark.
std::optional<TokenIndex> quoted_infinitive(const Reading& r, const language::VerbGroup& group, Range sentence) {
    TokenIndex i = group.tokens.begin;
    if (i == sentence.begin || !is_quote(r.token(i - 1))) return std::nullopt;
    while (i > sentence.begin && is_quote(r.token(i - 1))) --i;
    const bool to = i > sentence.begin && r.token(i - 1).norm == "to" && r.token(i - 1).upos == Upos::part;
    return to ? std::optional(i - 1) : std::nullopt;
}

/// "Gunmen kidnapped, killed three", "rebels robbed and killed three": the object stands behind the second verb.
bool shares_object(const Reading& r, TokenIndex next) {
    if (next + 1 >= r.document.tokens.size()) return false;
    const auto& joint = r.token(next);
    return (joint.norm == "," || joint.upos == Upos::cconj) && r.token(next + 1).upos == Upos::verb;
}

/// "Kyiv hit by drones", "Man jailed for arson": a headline leaves out the auxiliary.
bool reads_as_passive(const Reading& r, const language::VerbGroup& group) {
    const auto tag = r.token(group.head).xpos;
    const bool past = tag == language::Xpos::vbd || tag == language::Xpos::vbn;
    const auto& sentence = r.sentence_of(group.head);
    if (!past || sentence.section == article::Section::body || group.tokens.size() > 1) return false;
    if (group.head == sentence.tokens.begin || r.phrase_of[group.head - 1] == 0) return false;
    const auto next = group.head + 1;
    if (next < r.document.tokens.size() && r.token(next).norm == "by") return true;
    return r.rules.in_class(r.token(group.head).lemma, "needing-object") && !shares_object(r, next) &&
           !object_after(r, group.head, sentence.tokens.end);
}

/// "The team beat its rival", "smashed windows and set fire": a past tense that looks like an infinitive.
bool reads_as_past(const Reading& r, const language::VerbGroup& group, Range sentence, const VerbFrame* before) {
    const bool bare = group.infinitive && group.tokens.size() == 1 && group.modal.empty();
    if (!bare || !r.rules.in_class(r.token(group.head).norm, "unchanged-past")) return false;
    if (tree_subject(r, group.head, group.head)) return true;
    const auto border = left_border(r, group.head, sentence.begin);
    if (border.kind == Border::coordinated)
        return before != nullptr && before->group.tense == language::Tense::past && before->group.modal.empty();
    return border.kind != Border::verb && nearest_phrase(r, border.begin, group.head).has_value();
}

/// "The bank raised rates": a form that could be a participle, but has an object, and no other verb makes the sentence.
bool reads_as_finite(const Reading& r, const language::VerbGroup& group, Range sentence, const VerbFrame* before) {
    if (!group.participle || !group.passive || group.head == sentence.begin || before != nullptr) return false;
    if (r.phrase_of[group.head - 1] == 0 && r.token(group.head - 1).norm != ",") return false;
    if (object_after(r, group.head, sentence.end)) return true;
    for (TokenIndex i = group.head + 1; i < sentence.end; ++i) {
        // A verb behind "after", "who" and their like makes a clause of its own, not the sentence.
        if (r.opens_clause[i] || is_subordinator(r.token(i)) || is_relative(r.token(i))) return true;
        if (is_verb(r, i) || r.token(i).upos == Upos::aux) return false;
    }
    return true;
}

}  // namespace

language::VerbGroup verb_group(const Reading& reading, TokenIndex head, Range sentence, const VerbFrame* before) {
    auto group = language::verb_group(reading.document, head);
    if (const auto to = quoted_infinitive(reading, group, sentence)) {
        group.infinitive = true;
        group.tense = language::Tense::none;
        group.tokens.begin = *to;
    }
    if (reads_as_passive(reading, group)) {
        group.passive = true;
        group.participle = false;
        group.tense = language::Tense::past;
    } else if (reads_as_past(reading, group, sentence, before)) {
        group.infinitive = false;
        group.tense = language::Tense::past;
    } else if (reads_as_finite(reading, group, sentence, before)) {
        group.participle = group.passive = false;
        group.tense = language::Tense::past;
    }
    return group;
}

}  // namespace annals::events
