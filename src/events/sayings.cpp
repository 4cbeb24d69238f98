#include "events/sayings.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "events/borders.hpp"

namespace annals::events {
namespace {

bool has_verb(const Reading& r, const Clauses& clauses, Range range) {
    for (TokenIndex i = range.begin; i < range.end; ++i) {
        if (clauses.verb_of[i] != 0 || r.token(i).upos == Upos::aux) return true;
    }
    return false;
}

/// What stands before "…, officials said": everything from the sentence's start to the comma before the speaker.
std::optional<Range> content_before(const Reading& r, const Clauses& clauses, const Trigger& trigger,
                                    const std::optional<PhraseIndex>& speaker) {
    // "The crisis began in May, when the mayor announced cuts" tells of it himself; "fell, as the mayor said" does not.
    const bool apart = trigger.frame != nullptr && trigger.frame->border == Border::subordinator && trigger.frame->mark;
    if (apart && r.token(*trigger.frame->mark).norm != "as") return std::nullopt;
    const auto sentence = r.around(trigger.head);
    TokenIndex end = trigger.head;
    if (speaker && r.phrases[*speaker].tokens.end <= trigger.head) end = r.phrases[*speaker].tokens.begin;
    while (end > sentence.begin && r.token(end - 1).norm != "," && !is_quote(r.token(end - 1))) {
        // A title or an adverb may stand between comma and speaker; another verb or an "and" may not.
        if (clauses.verb_of[end - 1] != 0 || r.token(end - 1).upos == Upos::cconj) return std::nullopt;
        if (r.opens_clause[end - 1] || r.token(end - 1).upos == Upos::sconj) return std::nullopt;
        --end;
    }
    if (end == sentence.begin || r.opens_clause[sentence.begin] || r.token(sentence.begin).upos == Upos::sconj)
        return std::nullopt;
    const Range range{sentence.begin, end - 1};
    return has_verb(r, clauses, range) ? std::optional(range) : std::nullopt;
}

/// "…, Kyiv said, but Moscow denied it": where somebody else begins to speak, or the sentence goes on with something else.
TokenIndex content_end(const Reading& r, const Clauses& clauses, TokenIndex begin, TokenIndex end, bool doubted) {
    for (TokenIndex i = begin; i + 1 < end; ++i) {
        const auto& joint = r.token(i + 1);
        const bool semicolon = r.token(i).norm == ";";
        const bool turns = semicolon || joint.norm == "but" || joint.norm == "while" || joint.norm == "although";
        if ((r.token(i).norm != "," && !semicolon) || !(turns || (doubted && joint.upos == Upos::cconj))) continue;
        if (doubted) return i;
        const auto before = [&](const VerbFrame& frame) { return frame.head < i; };
        const auto verb = std::partition_point(clauses.verbs.begin(), clauses.verbs.end(), before);
        if (verb == clauses.verbs.end() || verb->head >= end || !verb->subject) continue;
        // "Called for calm, while Russia recognised the result": what goes on beside it is nobody's words.
        const bool beside = joint.norm == "while" && verb->group.tense == language::Tense::past;
        if (beside || r.rules.says(r.token(verb->head).lemma)) return i;
    }
    return end;
}

std::optional<Range> content_after(const Reading& r, const Clauses& clauses, const Trigger& trigger, bool doubted) {
    Range range{trigger.last + 1, r.around(trigger.head).end};
    range.end = content_end(r, clauses, range.begin, range.end, doubted);
    // "denied that the town was lost and said …": the next saying is not part of what was denied.
    const auto own = clauses.verb_of[trigger.head];
    for (auto next = own; own != 0 && next < clauses.verbs.size() && clauses.verbs[next].head < range.end; ++next) {
        if (!clauses.verbs[next].shares_subject || clauses.verbs[next].governor != own - 1) continue;
        range.end = std::max(range.begin, clauses.verbs[next].clause.begin);
        break;
    }
    return range.begin < range.end && has_verb(r, clauses, range) ? std::optional(range) : std::nullopt;
}

/// Quotations that touch the sentence, or stand right before or after it in its paragraph.
std::vector<Range> quotations_near(const Reading& r, TokenIndex token) {
    const auto sentence = r.around(token);
    std::vector<Range> found;
    if (language::quotation_at(r.document, token) != language::npos) return found;
    for (const auto& quotation : quotations_touching(r, sentence)) {
        const bool inside = quotation.begin < sentence.end && sentence.begin < quotation.end;
        const bool beside =
            r.sentence_of(std::min(quotation.begin, quotation.end - 1)).paragraph == r.sentence_of(token).paragraph;
        if (quotation.size() > 3 && (inside || beside)) found.push_back(quotation);
    }
    return found;
}

std::string medium(const Reading& r, const Trigger& trigger) {
    static constexpr std::array<std::string_view, 12> media{"telegram",   "twitter",   "facebook",  "television",
                                                            "radio",      "interview", "statement", "release",
                                                            "conference", "post",      "address",   "briefing"};
    const auto sentence = r.around(trigger.head);
    for (TokenIndex i = sentence.begin; i < sentence.end; ++i) {
        const auto* phrase = r.phrase_at(i);
        if (phrase == nullptr || phrase->head != i || !phrase->preposition) continue;
        if (std::find(media.begin(), media.end(), r.token(i).norm) == media.end()) continue;
        return std::string(r.article.text.quote(r.span(phrase->tokens)));
    }
    return {};
}

/// "did not confirm", "nobody believes", "did not rule out": what is said so stays open.
Content made_of(const Reading& r, const Trigger& trigger) {
    const auto content = r.rules.triggers()[trigger.rule].content;
    const bool plain = content == Content::claimed || content == Content::denied;
    const bool factive = r.rules.in_class(r.token(trigger.head).lemma, "factive");
    return plain && !factive && trigger.frame != nullptr && is_denied(r, *trigger.frame) ? Content::doubted : content;
}

Saying read_saying(const Reading& r, const Clauses& clauses, const Trigger& trigger, std::uint32_t index) {
    Saying saying;
    saying.trigger = index;
    saying.makes = made_of(r, trigger);
    const bool passive = trigger.frame != nullptr && trigger.frame->group.passive;
    if (!passive) saying.speaker = trigger.subject;
    saying.via = medium(r, trigger);
    saying.content = quotations_near(r, trigger.head);
    if (!saying.content.empty()) saying.kind = AttributionKind::quote;
    if (const auto after = content_after(r, clauses, trigger, saying.makes == Content::doubted))
        saying.content.push_back(*after);
    else if (passive)
        return saying;
    else if (const auto before = content_before(r, clauses, trigger, saying.speaker))
        saying.content.push_back(*before);
    return saying;
}

/// "According to the ministry, …": the rest of the sentence is its content.
void add_according_to(const Reading& r, std::vector<Saying>& sayings) {
    const auto& tokens = r.document.tokens;
    for (TokenIndex i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens[i].norm != "according" || tokens[i + 1].norm != "to" || r.phrase_of[i + 2] == 0) continue;
        Saying saying;
        saying.kind = AttributionKind::according_to;
        saying.speaker = r.phrase_of[i + 2] - 1;
        const auto sentence = r.around(i);
        const auto end = r.phrases[*saying.speaker].tokens.end;
        if (i > sentence.begin) saying.content.push_back({sentence.begin, i});
        if (end < sentence.end) saying.content.push_back({end, sentence.end});
        for (const auto quotation : quotations_near(r, i)) saying.content.push_back(quotation);
        sayings.push_back(std::move(saying));
    }
}

}  // namespace

std::vector<Saying> find_sayings(const Reading& reading, const Clauses& clauses, const std::vector<Trigger>& triggers) {
    std::vector<Saying> sayings;
    for (std::uint32_t i = 0; i < triggers.size(); ++i) {
        const auto& trigger = triggers[i];
        if (trigger.kind == WordKind::verb && reading.rules.triggers()[trigger.rule].said)
            sayings.push_back(read_saying(reading, clauses, trigger, i));
    }
    add_according_to(reading, sayings);
    return sayings;
}

SayingsAround sayings_around(const std::vector<Saying>& sayings, const std::vector<Trigger>& triggers, bool own) {
    using Sized = std::pair<std::uint32_t, const Saying*>;
    std::vector<std::vector<Sized>> sized(triggers.size());
    const auto before = [](const Trigger& trigger, TokenIndex token) { return trigger.head < token; };
    for (const auto& saying : sayings) {
        for (const auto& range : saying.content) {
            auto trigger = std::lower_bound(triggers.begin(), triggers.end(), range.begin, before);
            for (; trigger != triggers.end() && trigger->head < range.end; ++trigger) {
                const auto index = static_cast<std::uint32_t>(trigger - triggers.begin());
                if (!own || saying.trigger != index) sized[index].emplace_back(range.size(), &saying);
            }
        }
    }
    SayingsAround around(triggers.size());
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        std::stable_sort(sized[i].begin(), sized[i].end(), [](const Sized& a, const Sized& b) { return a.first < b.first; });
        for (const auto& [size, saying] : sized[i]) {
            if (std::find(around[i].begin(), around[i].end(), saying) == around[i].end()) around[i].push_back(saying);
        }
    }
    return around;
}

}  // namespace annals::events
