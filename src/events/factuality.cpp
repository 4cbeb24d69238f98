#include "events/factuality.hpp"

#include <algorithm>
#include <array>

#include "annals/language/words.hpp"
#include "events/looking_on.hpp"
#include "events/moods.hpp"

namespace annals::events {
namespace {

constexpr int deepest_chain = 4;
constexpr std::string_view itself = "itself";  // how a rule says "behind" of what stands right behind the governor

/// Collects what each governing word makes of an event; the strongest departure from "it happened" stays.
class Judge {
public:
    Judge(const Reading& reading, const Clauses& clauses) : r_(reading), clauses_(clauses), moods_(reading, clauses) {}

    Stance verb(const VerbFrame& frame) {
        stance_.looks_back = frame.group.tense == language::Tense::past && frame.group.modal.empty();
        follow(frame, 0);
        return std::move(stance_);
    }

    Stance noun(const Trigger& trigger) {
        const auto* phrase = r_.phrase_at(trigger.head);
        if (phrase != nullptr) nominal(*phrase, trigger);
        if (trigger.kind == WordKind::adjective && trigger.head > 0) {
            if (const auto* before = clauses_.frame_at(trigger.head - 1)) govern(*before, itself);  // "feared dead"
        }
        if (trigger.frame != nullptr) surroundings(*trigger.frame, trigger.head);
        return std::move(stance_);
    }

private:
    void make(Makes makes, const std::string& reason) {
        static constexpr std::array<Factuality, 7> values{
            Factuality::asserted,  Factuality::reported,     Factuality::possible,    Factuality::future,
            Factuality::requested, Factuality::hypothetical, Factuality::hypothetical};
        if (makes == Makes::actual) return;
        if (makes == Makes::denied) {
            stance_.polarity = Polarity::negative;
        } else if (const auto value = values.at(static_cast<std::size_t>(makes)); stance_.factuality <= Factuality::reported) {
            stance_.factuality = value;
        }
        stance_.reasons.push_back(reason);
    }

    /// The governor that fires on token i as a word of that kind, with what it governs behind the word `link`; nullptr when
    /// none does. Of several that fit, the one of most words: "call off" before "call".
    const Governor* governor_at(TokenIndex i, WordKind kind, std::string_view link = {}) const {
        const Governor* longest = nullptr;
        std::size_t words = 0;
        const auto& token = r_.token(i);
        if (kind == WordKind::noun && token.upos == Upos::verb) return nullptr;  // "charged with the murder" is no charge
        for (const auto* key : {&token.lemma, &token.norm}) {
            for (const auto& pattern : r_.rules.governor_patterns(*key)) {
                const auto& governor = r_.rules.governors()[pattern.rule];
                const auto& behind = governor.behind;
                const bool linked = behind.empty() || std::find(behind.begin(), behind.end(), link) != behind.end();
                const bool longer = pattern.words.size() > words;
                if (!longer || pattern.kind != kind || !linked || !match(r_, pattern, i)) continue;
                longest = &governor;
                words = pattern.words.size();
            }
        }
        return longest;
    }

    bool apply(TokenIndex i, WordKind kind, std::string_view link = {}) {
        const auto* governor = governor_at(i, kind, link);
        if (governor == nullptr) return false;
        if (r_.rules.in_class(r_.token(i).lemma, "foretelling")) {
            stance_.looks_back = false;
        } else if (!governor->behind.empty()) {
            stance_.looks_back = true;
        }
        make(governor->makes, governor->name + ": " + r_.token(i).norm);
        return true;
    }

    /// "could not be ruled out", "did not refuse to": twice denied is possible.
    [[nodiscard]] bool twice_denied(const VerbFrame& frame, std::string_view link = {}) const {
        const auto* governor = governor_at(frame.head, WordKind::verb, link);
        return governor != nullptr && governor->makes == Makes::denied && frame.group.negated;
    }

    void govern(const VerbFrame& frame, std::string_view link) {
        if (twice_denied(frame, link)) return make(Makes::possible, "not " + r_.token(frame.head).norm);
        apply(frame.head, WordKind::verb, link);
    }

    /// "rumours that …", "not true that …", "if somebody tells you that …": what the clause is made the content of.
    void that_clause(const VerbFrame& frame) {
        const auto window = r_.around(frame.head);
        if (!frame.mark || r_.token(*frame.mark).norm != "that" || *frame.mark <= window.begin) return;
        const TokenIndex before = *frame.mark - 1;
        if (moods_.is_report_denied(before)) return make(Makes::denied, "denied: " + r_.token(before).norm);
        if (r_.token(before).norm == "true" && before > window.begin + 1 && r_.token(before - 1).norm == "not")
            return make(Makes::denied, "not true");
        if (r_.token(before).upos == Upos::noun) apply(before, WordKind::noun, "that");
        if (const auto* holding = clauses_.frame_at(before)) believed(*holding);
        const auto* telling = clauses_.clause_of(before);
        const bool if_told = telling != nullptr && telling->mark && r_.token(*telling->mark).norm == "if";
        if (if_told && telling->head < *frame.mark) make(Makes::hypothetical, "conditional: if");
    }

    /// "do not believe that …", "fear that …".
    void believed(const VerbFrame& holding) {
        const auto& lemma = r_.token(holding.head).lemma;
        if (is_denied(r_, holding) && r_.rules.in_class(lemma, "factive"))
            return;  // "did not know that the dam had burst": it had
        if (is_denied(r_, holding)) return make(Makes::possible, "not " + r_.token(holding.head).norm);
        const auto* governor = governor_at(holding.head, WordKind::verb, "that");
        if (governor != nullptr && governor->makes == Makes::possible)
            make(governor->makes, governor->name + ": " + r_.token(holding.head).norm);
    }

    /// Modal and negation of the verb itself, then of what it hangs on.
    void follow(const VerbFrame& frame, int depth) {
        own_group(frame);
        surroundings(frame, frame.head);
        if (depth == deepest_chain || !(frame.group.infinitive || frame.group.participle)) return;
        if (frame.group.infinitive)
            infinitive(frame, depth);
        else
            participle(frame);
    }

    void own_group(const VerbFrame& frame) {
        if (is_denied(r_, frame)) make(Makes::denied, frame.group.negated ? "negated" : "nobody");
        if (moods_.inverted_condition(frame)) make(Makes::hypothetical, "conditional: had");
        if (moods_.is_demanded(frame)) make(Makes::requested, "subjunctive: be");
        if (const auto* mark = moods_.awaited(frame)) make(Makes::future, "awaited: " + *mark);
        that_clause(frame);
        if (!frame.group.modal.empty() && !moods_.perceived(frame))
            modal(frame.group.modal);
        else if (frame.group.tense == language::Tense::future)
            make(Makes::future, "future tense");
    }

    void modal(const std::string& word) {
        for (const auto& pattern : r_.rules.governor_patterns(word)) {
            if (pattern.kind != WordKind::word) continue;
            const auto& governor = r_.rules.governors()[pattern.rule];
            make(governor.makes, governor.name + ": " + word);
            return;
        }
    }

    /// "plans to attack", "crucial to keep", "forced to retreat"; without any governor "to …" is a purpose.
    void infinitive(const VerbFrame& frame, int depth) {
        const TokenIndex to = frame.group.tokens.begin;
        const auto sentence = r_.around(frame.head);
        if (moods_.has_come_about(frame)) return;
        if (to > sentence.begin + 1 && r_.token(to - 1).norm == "order" && r_.token(to - 2).norm == "in") {
            return make(Makes::hypothetical, "purpose");
        }
        if (to > sentence.begin && (apply(to - 1, WordKind::noun, "to") || apply(to - 1, WordKind::adjective, "to"))) return;
        if (!frame.governor && announces(to)) return make(Makes::future, "headline: to");
        if (!frame.governor) return make(Makes::hypothetical, "purpose");
        const auto& governing = clauses_.verbs[*frame.governor];
        const bool noun_decides = governing.subject && governing.group.passive && apply_phrase(*governing.subject);
        const bool complement = governing.head + 1 == to;  // "opted to leave" is no purpose, "called a vote to end it" is
        if (twice_denied(governing, "to")) return govern(governing, "to");
        if (!noun_decides && !apply(governing.head, WordKind::verb, "to") && !complement) make(Makes::hypothetical, "purpose");
        follow(governing, depth + 1);
    }

    /// "Ruritania to hold early election": the verb of a headline.
    [[nodiscard]] bool announces(TokenIndex to) const {
        const auto& sentence = r_.sentence_of(to);
        const auto begin = r_.document.tokens.begin();
        return sentence.section == article::Section::title && to > sentence.tokens.begin &&
               std::all_of(begin + sentence.tokens.begin, begin + to, language::may_stand_before_announcement);
    }

    bool apply_phrase(PhraseIndex phrase) { return apply(r_.phrases[phrase].head, WordKind::noun); }

    /// "accused of targeting", "instead of attacking", "charged him with killing", "believed killed", ", leaving weapons".
    void participle(const VerbFrame& frame) {
        TokenIndex begin = frame.group.tokens.begin;
        const auto sentence = r_.around(frame.head);
        while (begin > sentence.begin && r_.token(begin - 1).upos == Upos::adv) --begin;  // "for allegedly killing"
        const auto before = begin > sentence.begin + 1 ? r_.token(begin - 1).upos : Upos::verb;
        const bool linked = before == Upos::adp || before == Upos::sconj;
        const std::string_view link = linked ? std::string_view(r_.token(begin - 1).norm) : itself;
        if (linked && apply(begin - 2, WordKind::noun, link)) return;
        if (!frame.governor || *frame.governor >= clauses_.verbs.size()) return;
        const auto& governing = clauses_.verbs[*frame.governor];
        if (governing.head + (linked ? 2 : 1) == begin || (linked && object_ends_at(governing, begin - 1)))
            govern(governing, link);
        if (begin > sentence.begin && r_.token(begin - 1).norm == ",") own_group(governing);
    }

    [[nodiscard]] bool object_ends_at(const VerbFrame& governing, TokenIndex end) const {
        return governing.object && r_.phrases[*governing.object].tokens.end == end &&
               r_.phrases[*governing.object].tokens.begin > governing.head;
    }

    /// Words of the clause: "reportedly", "if", "rather than".
    void surroundings(const VerbFrame& frame, TokenIndex trigger) {
        const auto sentence = r_.around(trigger);
        const TokenIndex begin = frame.clause.begin > sentence.begin ? frame.clause.begin - 1 : sentence.begin;
        for (TokenIndex i = begin; i < frame.clause.end; ++i) {
            const auto* governor = governor_at(i, WordKind::word);
            if (governor == nullptr || colours_another(i, frame)) continue;
            const bool word_of_mood =
                governor->makes == Makes::reported || (governor->makes == Makes::hypothetical && i <= frame.group.tokens.begin);
            const bool nearly = governor->name == "nearly";  // "nearly two years after the crash" was a crash
            const bool instead = !nearly && governor->makes == Makes::denied && i < trigger && i + 5 >= trigger;
            if (nearly && moods_.nearly_came_about(i, frame, trigger)) make(governor->makes, "almost");
            if (word_of_mood || instead) make(governor->makes, governor->name + ": " + r_.token(i).norm);
        }
    }

    /// "arrested for allegedly killing": the adverb before a verb is that verb's.
    [[nodiscard]] bool colours_another(TokenIndex adverb, const VerbFrame& frame) const {
        const auto* next = r_.token(adverb).upos == Upos::adv ? clauses_.frame_at(adverb + 1) : nullptr;
        return next != nullptr && next->head != frame.head && next->group.participle;
    }

    void nominal(const NounPhrase& phrase, const Trigger& trigger) {
        const auto sentence = r_.around(trigger.head);
        const auto& first = r_.token(phrase.tokens.begin);
        if (first.norm == "no" || first.norm == "any") make(Makes::denied, "\"" + first.norm + "\"");
        for (TokenIndex i = phrase.tokens.begin; i < phrase.tokens.end; ++i) {
            const auto tag = r_.token(i).upos;
            if (tag == Upos::adj || (tag == Upos::verb && i != trigger.head)) apply(i, WordKind::adjective);
            if (i > trigger.head) apply(i, WordKind::noun);  // "negotiation prospects"
        }
        if (on_terms(phrase, sentence)) return;
        if (phrase.preposition && *phrase.preposition > sentence.begin) {
            const TokenIndex before = *phrase.preposition - 1;
            const auto& link = r_.token(*phrase.preposition).norm;
            if (r_.token(before).lemma == "appeal" && moods_.is_appealed_against(link, trigger)) return;
            if (apply(before, WordKind::noun, link) || apply(before, WordKind::adjective, link)) return;
        }
        if (trigger.frame == nullptr) return;
        const auto link = phrase.preposition ? std::string_view(r_.token(*phrase.preposition).norm) : std::string_view();
        if (r_.token(trigger.frame->head).lemma != "appeal" || !moods_.is_appealed_against(link, trigger))
            complement(*trigger.frame, phrase);
    }

    /// "surrender on our terms", "talks on condition that": what follows makes it a demand.
    bool on_terms(const NounPhrase& phrase, Range sentence) {
        const TokenIndex limit = std::min(sentence.end, phrase.tokens.end + 8);
        const auto on = prepositional(r_, "on", phrase.tokens.end, limit);
        return on && (r_.token(r_.phrases[*on].head).lemma == "term" || r_.token(r_.phrases[*on].head).lemma == "condition") &&
               apply_phrase(*on);
    }

    /// The noun as object of a verb: "avoid the encirclement", "could not rule out an attack", "called for talks", "cleared
    /// him of murder".
    void complement(const VerbFrame& frame, const NounPhrase& phrase) {
        const bool subject = frame.subject && r_.phrases[*frame.subject].head == phrase.head;
        // "The merger is due to be completed", "talks will begin": the event comes about when the verb does; and "an
        // earthquake could hit the city" tells of none yet.
        const bool comes = r_.rules.in_class(r_.token(frame.head).lemma, "coming-about");
        const bool ahead = !frame.group.modal.empty() || frame.group.tense == language::Tense::future;
        if (subject && (comes || (is_new(phrase) && ahead && !frame.group.passive))) return follow(frame, 0);
        const bool after = phrase.tokens.begin > frame.head;
        const bool near = !phrase.preposition || *phrase.preposition <= frame.head + 2;
        const bool behind_object = phrase.preposition && object_ends_at(frame, *phrase.preposition);
        if (!(subject && frame.group.passive) && !(after && (near || behind_object))) return;
        const std::string_view link = phrase.preposition ? std::string_view(r_.token(*phrase.preposition).norm) : "";
        if (link == "of" && *phrase.preposition > 0 && r_.token(*phrase.preposition - 1).norm == "because")
            return;  // "postponed because of the storm"
        const auto* governor = governor_at(frame.head, WordKind::verb, link);
        if (subject && moods_.is_regretted(frame, governor)) return;
        const bool strict = governor != nullptr && (!governor->behind.empty() || governor->indefinite);
        // "the murder of his wife": somebody was murdered, whoever did it.
        if (!(strict && is_known(r_, phrase)) && (near || subject || strict)) govern(frame, link);
        if (twice_denied(frame, link)) return;
        if (!phrase.preposition || subject) follow(frame, 1);
    }

    /// "an earthquake", "more talks"
    [[nodiscard]] bool is_new(const NounPhrase& phrase) const {
        static constexpr std::array<std::string_view, 6> words{"a", "an", "another", "any", "more", "further"};
        return one_of(r_.token(phrase.tokens.begin).norm, words);
    }

    const Reading& r_;
    const Clauses& clauses_;
    Moods moods_;
    Stance stance_;
};

bool is_media(const Reading& r, const Saying& saying) {
    if (!saying.speaker) return false;
    const auto* mention = r.mention_at(r.phrases[*saying.speaker].head);
    if (mention != nullptr && mention->actor) return r.entities.actors[*mention->actor].kind == entities::ActorKind::media;
    const auto& lemma = r.token(r.phrases[*saying.speaker].head).lemma;
    return lemma == "report" || lemma == "media";
}

void add_attribution(const Reading& r, const Trigger& trigger, const std::vector<const Saying*>& around, Stance& stance) {
    if (around.empty()) return;
    const auto& nearest = *around.front();
    const bool complement = trigger.kind != WordKind::verb || trigger.frame == nullptr || trigger.frame->group.infinitive ||
                            trigger.frame->group.participle;
    if (nearest.makes == Content::doubted && stance.factuality <= Factuality::reported) {
        stance.factuality = Factuality::possible;
        stance.reasons.push_back("content in doubt");
    } else if (nearest.kind == AttributionKind::indirect && nearest.makes == Content::denied) {
        stance.polarity = Polarity::negative;
        stance.reasons.push_back("content of a denial");
    } else if (nearest.kind == AttributionKind::indirect && complement && nearest.makes != Content::claimed &&
               stance.factuality <= Factuality::reported) {
        if (nearest.makes == Content::requested)
            stance.factuality = Factuality::requested;
        else
            stance.factuality = Factuality::future;
        stance.reasons.push_back("content of a request or promise");
    }
    if (stance.factuality > Factuality::reported) return;
    stance.factuality = is_media(r, nearest) ? Factuality::reported : Factuality::claimed;
    stance.reasons.push_back(stance.factuality == Factuality::reported ? "media say so" : "a source says so");
}

}  // namespace

Stance judge(const Reading& reading, const Clauses& clauses, const Trigger& trigger, const std::vector<const Saying*>& around) {
    Judge judge(reading, clauses);
    Stance stance = trigger.kind == WordKind::verb && trigger.frame != nullptr ? judge.verb(*trigger.frame) : judge.noun(trigger);
    add_attribution(reading, trigger, around, stance);
    return stance;
}

}  // namespace annals::events
