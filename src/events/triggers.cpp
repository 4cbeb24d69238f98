#include "events/triggers.hpp"

#include <algorithm>
#include <array>

#include "events/arguments.hpp"
#include "events/conditions.hpp"

namespace annals::events {
namespace {

constexpr TokenIndex widest_gap = 4;

bool right_kind(const Token& token, const Pattern& pattern) {
    if (pattern.words.size() > 1 && pattern.words[1] == "-") return true;  // "black-out": a word whose parts have any tags
    switch (pattern.kind) {
        case WordKind::verb: return token.upos == Upos::verb || (token.upos == Upos::aux && pattern.words.size() > 1);
        case WordKind::noun: return true;  // see stands_as_noun
        case WordKind::adjective: return token.upos == Upos::adj || token.upos == Upos::verb;
        case WordKind::word: return true;
    }
    return false;
}

/// "flood-hit", "US-led", "strike-related" tell of no event of their own; "drone-strike" does, and "sell-off" as a whole.
bool is_part_of_word(const Reading& r, const Pattern& pattern, const Match& found) {
    const auto* word = r.hyphenated_at(found.marked.begin);
    if (word == nullptr || found.marked.end > word->tokens.end) return false;
    return found.marked.end < word->tokens.end || (found.marked.begin > word->tokens.begin && pattern.kind != WordKind::noun);
}

/// "The centre is free", "troops on the run": the subject of a predicate.
std::optional<PhraseIndex> predicate_subject(const Reading& r, TokenIndex adjective) {
    const auto sentence = r.around(adjective);
    if (adjective > sentence.begin && r.phrase_of[adjective - 1] != 0 && r.phrase_of[adjective] == 0)
        return r.phrase_of[adjective - 1] - 1;
    for (TokenIndex i = adjective; i > sentence.begin && i + 4 > adjective; --i) {
        if (r.token(i - 1).upos != Upos::aux) continue;
        return i - 1 > sentence.begin && r.phrase_of[i - 2] != 0 ? std::optional<PhraseIndex>(r.phrase_of[i - 2] - 1)
                                                                 : std::nullopt;
    }
    return std::nullopt;
}

bool may_speak(const Reading& r, PhraseIndex phrase) {
    const auto& lemma = r.token(r.phrases[phrase].head).lemma;
    return actor_of(r, phrase) || r.rules.in_class(lemma, "source") || r.rules.in_class(lemma, "office") ||
           r.rules.in_class(lemma, "official");
}

/// “…,” said the governor: the speaker stands after the verb. In "the governor, a teacher, said the road was open" before it; and
/// "the owner, a banker, thanked Dunn" is no speech of Dunn's.
std::optional<PhraseIndex> inverted_speaker(const Reading& r, TokenIndex verb, const std::optional<PhraseIndex>& subject,
                                            bool done_to_somebody) {
    const auto sentence = r.around(verb);
    if (verb + 1 >= sentence.end || r.phrase_of[verb + 1] == 0 || r.time_of[verb + 1] != 0) return std::nullopt;
    const bool opens = verb == sentence.begin || r.token(verb - 1).upos == Upos::punct;
    const PhraseIndex behind = r.phrase_of[verb + 1] - 1;
    if (!opens || (subject && (done_to_somebody || actor_of(r, core_phrase(r, *subject))))) return std::nullopt;
    const bool other_clause = subject && finite_verb_follows(r, r.phrases[behind], sentence.end);
    return !subject || (may_speak(r, behind) && !other_clause) ? std::optional(behind) : std::nullopt;
}

/// "the liberated town": a participle inside a phrase, done to what the phrase names.
Trigger attributive(const Reading& r, const Clauses& clauses, Trigger trigger) {
    const auto tag = r.token(trigger.head).xpos;  // inside a phrase a past tense is a participle, whatever the tagger says
    if (tag != language::Xpos::vbn && tag != language::Xpos::vbd) return trigger;
    trigger.subject = trigger.object = r.phrase_of[trigger.head] - 1;
    trigger.frame = clauses.clause_of(trigger.head);
    trigger.passive = trigger.attributive = true;
    return trigger;
}

/// The clause that a noun stands in; "the [strike] planned for Monday was called off": the clause that it is the subject of.
const VerbFrame* clause_of_noun(const Reading& r, const Clauses& clauses, TokenIndex noun) {
    if (const auto* clause = clauses.clause_of(noun); clause != nullptr || r.phrase_of[noun] == 0) return clause;
    const auto begin = std::lower_bound(clauses.verbs.begin(), clauses.verbs.end(), noun,
                                        [](const VerbFrame& frame, TokenIndex token) { return frame.head < token; });
    const auto end = r.around(noun).end;
    for (auto frame = begin; frame != clauses.verbs.end() && frame->head < end; ++frame) {
        const bool whole = !frame->group.participle && !frame->group.infinitive && frame->border != Border::relative;
        if (whole && frame->subject == r.phrase_of[noun] - 1) return &*frame;
    }
    return nullptr;
}

Trigger place_trigger(const Reading& r, const Clauses& clauses, const Pattern& pattern, const Match& found, TokenIndex i) {
    Trigger trigger{found.marked, i, found.last, pattern.rule, pattern.kind, nullptr, {}, {}, false, false};
    if (pattern.kind == WordKind::noun) trigger.head = found.marked.end - 1;
    trigger.frame = pattern.kind == WordKind::verb ? clauses.frame_at(i) : clause_of_noun(r, clauses, trigger.head);
    const bool predicate = pattern.kind == WordKind::adjective || (pattern.kind == WordKind::noun && r.phrase_of[i] == 0);
    if (predicate) trigger.subject = predicate_subject(r, i);
    if (pattern.kind == WordKind::verb && trigger.frame == nullptr && r.phrase_of[i] != 0)
        return attributive(r, clauses, trigger);
    if (trigger.frame == nullptr) return trigger;
    trigger.passive = trigger.frame->group.passive;
    if (predicate && !trigger.subject) trigger.subject = trigger.frame->subject;
    if (pattern.kind != WordKind::verb) return trigger;
    trigger.subject = trigger.frame->subject;
    if (r.rules.triggers()[pattern.rule].said) {
        const bool done_to_somebody = r.rules.triggers()[pattern.rule].type != "SAY.STATEMENT";
        if (const auto speaker = inverted_speaker(r, i, trigger.subject, done_to_somebody)) trigger.subject = speaker;
    }
    // "pull the troops out": the object stands in the gap of the pattern.
    const TokenIndex before_object = found.marked.end - 1;
    trigger.object =
        trigger.frame->group.passive ? trigger.frame->object : object_after(r, before_object, trigger.frame->clause.end);
    if (!trigger.object && found.last == i) trigger.object = trigger.frame->object;
    // "make gains", "reach the border": the pattern itself holds the object.
    if (!trigger.object && r.phrase_of[found.last] != 0 && found.last > i) trigger.object = r.phrase_of[found.last] - 1;
    return trigger;
}

/// A noun tells of an event when it heads its phrase; in headlines, where tags are unsure, wherever it stands.
bool stands_as_noun(const Reading& r, const Trigger& trigger) {
    const auto* phrase = r.phrase_at(trigger.head);
    const auto tag = r.token(trigger.head).upos;
    if (phrase != nullptr && phrase->head == trigger.head) return true;
    return (tag == Upos::noun || tag == Upos::propn) &&
           (phrase == nullptr || r.sentence_of(trigger.head).section != article::Section::body);
}

/// What may stand before the next word of a pattern: no comma; and before an object no preposition ("called for a ceasefire"
/// calls none) but for "of" and that of a date. "arrived in Rome for talks" goes on with a preposition.
bool fills_gap(const Reading& r, TokenIndex i, std::string_view sought) {
    static constexpr std::array<std::string_view, 8> prepositions{"for", "from", "to", "with", "at", "on", "into", "as"};
    const auto& token = r.token(i);
    if (token.norm == "," || token.upos != Upos::adp) return token.norm != ",";
    const bool before_date = i + 1 < r.time_of.size() && r.time_of[i + 1] != 0;
    return token.norm == "of" || before_date || one_of(sought, prepositions);
}

std::optional<Trigger> best_trigger_at(const Reading& r, const Clauses& clauses, TokenIndex i) {
    std::optional<Trigger> best;
    std::size_t best_score = 0;
    const auto& token = r.token(i);
    const auto consider = [&](const Pattern& pattern) {
        if (!right_kind(token, pattern)) return;
        const auto found = match(r, pattern, i);
        if (!found || is_part_of_word(r, pattern, *found)) return;
        const auto trigger = place_trigger(r, clauses, pattern, *found, i);
        const auto& rule = r.rules.triggers()[pattern.rule];
        if (pattern.kind == WordKind::verb && trigger.frame == nullptr && pattern.words.size() == 1 && !trigger.passive) return;
        if (pattern.kind == WordKind::noun && found->last > i && r.token(found->last).upos == Upos::verb &&
            r.phrase_of[found->last] == 0)
            return;
        if (pattern.kind == WordKind::noun && (!stands_as_noun(r, trigger) || named_otherwise(r, trigger.head))) return;
        if (trigger.attributive && r.rules.in_class(token.lemma, "lasting")) return;
        if (!conditions_hold(r, rule, trigger)) return;
        const auto score = 1 + 10 * static_cast<std::size_t>(found->last - i) + count_conditions(rule);
        if (score > best_score) {
            best = trigger;
            best_score = score;
        }
    };
    for (const auto& pattern : r.rules.trigger_patterns(token.lemma)) consider(pattern);
    if (token.norm != token.lemma) {
        for (const auto& pattern : r.rules.trigger_patterns(token.norm)) consider(pattern);
    }
    return best;
}

}  // namespace

/// "Ministry of War", "General Strike": part of somebody's name; "Court of Appeal" too, whatever the tagger makes of it.
bool named_otherwise(const Reading& r, TokenIndex i) {
    const auto* mention = r.mention_at(i);
    if (mention == nullptr || mention->basis != entities::MentionBasis::name) return false;
    const auto& token = r.token(i);
    const bool of_longer_name = mention->actor && mention->tokens.size() > 1 && token.shape == language::Shape::capitalised;
    const bool behind_of = i > mention->tokens.begin && r.token(i - 1).norm == "of";
    if (r.sentence_of(i).section != article::Section::body) return of_longer_name && behind_of;
    return token.upos == Upos::propn || of_longer_name;
}

std::optional<Match> match(const Reading& r, const Pattern& pattern, TokenIndex i) {
    const auto end = r.around(i).end;
    Match found{{i, i + 1}, i};
    bool gap = false;
    bool seen_gap = false;
    for (std::size_t word = 1; word < pattern.words.size(); ++word) {
        if (pattern.words[word] == "*") {
            gap = seen_gap = true;
            continue;
        }
        const auto limit = std::min(end, found.last + 2 + (gap ? widest_gap : 0));
        auto next = found.last + 1;
        while (next < limit && !is_word(r.token(next), pattern.words[word]) && fills_gap(r, next, pattern.words[word])) ++next;
        if (next >= limit || !is_word(r.token(next), pattern.words[word])) return std::nullopt;
        found.last = next;
        if (!seen_gap) found.marked.end = next + 1;
        gap = false;
    }
    return found;
}

Trigger word_trigger(const Reading& reading, const Clauses& clauses, TokenIndex token, WordKind kind, std::uint32_t rule) {
    return place_trigger(reading, clauses, {{}, kind, rule}, {{token, token + 1}, token}, token);
}

std::vector<Trigger> find_triggers(const Reading& reading, const Clauses& clauses) {
    std::vector<Trigger> triggers;
    for (TokenIndex i = 0; i < reading.document.tokens.size();) {
        // "at the beginning of the war" is a time, "March" a month.
        const auto found = reading.time_of[i] != 0 ? std::nullopt : best_trigger_at(reading, clauses, i);
        if (found) triggers.push_back(*found);
        i = found ? found->tokens.end : i + 1;
    }
    return triggers;
}

}  // namespace annals::events
