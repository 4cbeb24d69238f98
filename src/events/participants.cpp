#include <algorithm>
#include <array>

#include "events/arguments.hpp"

namespace annals::events {
namespace {

/// Prepositions that tie the other side to an event, and the role that it has there.
struct Tie {
    std::string_view preposition;
    Role role;
};
constexpr std::array<Tie, 4> ties{
    {{"to", Role::recipient}, {"with", Role::recipient}, {"against", Role::patient}, {"on", Role::patient}}};

class RoleFinder {
public:
    RoleFinder(const Reading& reading, const Trigger& trigger, const Clauses& clauses)
        : r_(reading), trigger_(trigger), clauses_(clauses), rule_(reading.rules.triggers()[trigger.rule]) {}

    Roles find() {
        if (trigger_.kind == WordKind::noun && r_.phrase_at(trigger_.head) != nullptr)
            of_noun();
        else
            of_verb();
        return {std::move(found_), std::move(nameless_)};
    }

private:
    void add(const std::optional<PhraseIndex>& phrase, Role role) {
        if (!phrase) return;
        auto core = core_phrase(r_, *phrase);
        add_one(core, role);
        // "Russia and Ukraine agreed": each joined phrase plays the same role.
        while (joined_to_next(core)) add_one(++core, role);
        while (core > 0 && role == Role::agent && joined_to_next(core - 1)) add_one(--core, role);
    }

    [[nodiscard]] bool joined_to_next(PhraseIndex phrase) const {
        if (phrase + 1 >= r_.phrases.size()) return false;
        const auto end = r_.phrases[phrase].tokens.end;
        return r_.phrases[phrase + 1].tokens.begin == end + 1 && r_.token(end).norm == "and";
    }

    void add_one(PhraseIndex phrase, Role role) {
        const auto actor = actor_of(r_, phrase);
        if (!actor && role != Role::agent && role != Role::speaker) add_named_within(phrase);
        if (!actor) return add_nameless(phrase, role);
        // "regroup the troops": the troops are those who move.
        const bool moves = role == Role::patient && r_.rules.undergoer_acts(rule_.type) &&
                           r_.entities.actors[*actor].kind == entities::ActorKind::armed_force;
        add_actor(*actor, moves ? Role::agent : role, r_.span(r_.phrases[phrase].tokens));
    }

    /// "rejected Poland's offer", "demanded the withdrawal of the army": whom the thing belongs to is concerned.
    void add_named_within(PhraseIndex phrase) {
        static constexpr std::array<std::string_view, 6> links{"of", "by", "from", "to", "against", "with"};
        const auto& outer = r_.phrases[phrase];
        for (TokenIndex i = outer.tokens.begin; i < outer.head; ++i) {
            const auto* mention = r_.mention_at(i);
            if (mention != nullptr && mention->actor) add_actor(*mention->actor, Role::beneficiary, mention->span);
        }
        if (phrase + 1 >= r_.phrases.size() || r_.phrases[phrase + 1].preposition != outer.tokens.end) return;
        const auto& link = r_.token(outer.tokens.end).norm;
        const auto actor = actor_of(r_, core_phrase(r_, phrase + 1));
        if (actor && std::find(links.begin(), links.end(), link) != links.end())
            add_actor(*actor, Role::beneficiary, r_.span(r_.phrases[phrase + 1].tokens));
    }

    /// A pronoun that stands for nobody known, and a date, play no role.
    void add_nameless(PhraseIndex phrase, Role role) {
        const auto head = r_.phrases[phrase].head;
        if (r_.token(head).upos == Upos::pron || r_.time_of[head] != 0 || trigger_.tokens.contains(head)) return;
        nameless_.push_back({role, r_.span(r_.phrases[phrase].tokens)});
    }

    void add_actor(std::uint32_t actor, Role role, text::Span span) {
        const auto same = [&](const Participant& p) { return p.actor == actor && p.role == role; };
        if (std::none_of(found_.begin(), found_.end(), same)) found_.push_back({actor, role, span});
    }

    [[nodiscard]] TokenIndex clause_end() const {
        return trigger_.frame != nullptr ? std::max(trigger_.frame->clause.end, trigger_.last + 1) : r_.around(trigger_.head).end;
    }

    void of_verb() {
        const bool passive = trigger_.passive;
        const auto by = prepositional(r_, "by", trigger_.head + 1, clause_end());
        if (rule_.said) return of_saying(passive, by);
        if (passive) {
            add(trigger_.subject, Role::patient);
            add(by, Role::agent);
            return;
        }
        add(trigger_.subject, Role::agent);
        if (trigger_.object != trigger_.subject) add(trigger_.object, Role::patient);
        tied(trigger_.last + 1, clause_end());
    }

    /// "sent tanks to Poland", "talked with the rebels": whom it is tied to, where that is a known actor.
    void tied(TokenIndex from, TokenIndex limit) {
        for (const auto& tie : ties) {
            const auto phrase = prepositional(r_, tie.preposition, from, limit);
            const bool theirs = phrase && (tie.preposition == "to" || hangs_here(*phrase));
            if (theirs && actor_of(r_, core_phrase(r_, *phrase))) add(phrase, tie.role);
        }
    }

    /// "imposed sanctions on X" ties X to the verb; "marks a phase in their war with X" does not.
    [[nodiscard]] bool hangs_here(PhraseIndex phrase) const {
        const TokenIndex before = *r_.phrases[phrase].preposition - 1;
        if (before <= trigger_.last || r_.phrase_of[before] == 0 || r_.time_of[before] != 0) return true;
        return trigger_.object && *trigger_.object == r_.phrase_of[before] - 1;
    }

    /// "The mayor was accused by the court"; but "the mayor was quoted" and "is said to": there the subject speaks, or nobody.
    void of_saying(bool passive, const std::optional<PhraseIndex>& by) {
        const bool auxiliary = trigger_.frame != nullptr && trigger_.frame->group.tokens.size() > 1;  // "called" may be misread
        const bool addressed = passive && auxiliary && rule_.type != "SAY.STATEMENT" && rule_.type != "SAY.CONFIRM";
        add(trigger_.subject, addressed ? Role::addressee : Role::speaker);
        if (addressed) add(by, Role::speaker);
        if (passive) return;
        if (trigger_.object && trigger_.object != trigger_.subject) return add(trigger_.object, Role::addressee);
        if (rule_.content == Content::requested) add(asked(), Role::addressee);
    }

    /// "demanded that the army withdraw": who is to do what is asked for.
    [[nodiscard]] std::optional<PhraseIndex> asked() const {
        const auto own = clauses_.verb_of[trigger_.head];
        if (own == 0 || own >= clauses_.verbs.size()) return std::nullopt;
        const auto& next = clauses_.verbs[own];
        if (!next.mark || r_.token(*next.mark).norm != "that" || *next.mark < trigger_.last) return std::nullopt;
        const auto behind = *next.mark + 1;
        return behind < next.head && r_.phrase_of[behind] != 0 ? std::optional(r_.phrase_of[behind] - 1) : std::nullopt;
    }

    void of_noun() {
        const auto phrase = r_.phrase_of[trigger_.head] - 1;
        modifiers(r_.phrases[phrase]);
        const TokenIndex after = r_.phrases[phrase].tokens.end;
        const TokenIndex limit = std::min(r_.around(trigger_.head).end, after + 8);
        add(prepositional(r_, "by", after, limit), Role::agent);
        if (const auto of = prepositional(r_, "of", after, std::min(limit, after + 5));
            of && *r_.phrases[*of].preposition == after) {
            add(of, r_.rules.of_means_agent(rule_.type) || takes_ground(*of) ? Role::agent : Role::patient);
        }
        const auto is_agent = [](const Participant& p) { return p.role == Role::agent; };
        if (std::none_of(found_.begin(), found_.end(), is_agent)) light_verb_subject(phrase);
    }

    /// "the gains of the troops", unlike "the recapture of the town": forces take territory.
    [[nodiscard]] bool takes_ground(PhraseIndex of) const {
        const auto actor = actor_of(r_, core_phrase(r_, of));
        return rule_.type.starts_with("TERR.") && actor && r_.entities.actors[*actor].kind == entities::ActorKind::armed_force;
    }

    /// "Ukraine's counteroffensive", "the Russian retreat", "the army's advance".
    void modifiers(const NounPhrase& phrase) {
        for (TokenIndex i = phrase.tokens.begin; i < phrase.tokens.end; ++i) {
            if (trigger_.tokens.contains(i)) break;
            const auto* mention = r_.mention_at(i);
            if (mention == nullptr || !mention->actor || mention->tokens.contains(trigger_.head)) continue;
            const bool possessive =
                mention->tokens.end < r_.document.tokens.size() && r_.token(mention->tokens.end).upos == Upos::part;
            if (possessive || mention->basis != entities::MentionBasis::name || !mention->place)
                add_actor(*mention->actor, Role::agent, mention->span);
        }
    }

    /// "The army launched an attack", "recovered the region in an offensive": the clause's subject acts.
    void light_verb_subject(PhraseIndex own) {
        if (trigger_.frame == nullptr || trigger_.frame->group.passive || !trigger_.frame->subject) return;
        const bool follows = r_.phrases[own].tokens.begin > trigger_.frame->head;
        // "commended the success": who speaks of a thing does not do it.
        if (follows && !r_.rules.says(r_.token(trigger_.frame->head).lemma) && *trigger_.frame->subject != own)
            add(trigger_.frame->subject, Role::agent);
    }

    const Reading& r_;
    const Trigger& trigger_;
    const Clauses& clauses_;
    const TriggerRule& rule_;
    std::vector<Participant> found_;
    std::vector<Argument> nameless_;
};

/// "a spokesperson for the brigade": the brigade speaks.
bool speaks_for_others(std::string_view lemma) {
    static constexpr std::array<std::string_view, 8> words{"spokesperson", "spokesman", "spokeswoman", "representative",
                                                           "official",     "source",    "statement",   "lawyer"};
    return std::find(words.begin(), words.end(), lemma) != words.end();
}

}  // namespace

std::optional<std::uint32_t> actor_of(const Reading& r, PhraseIndex phrase) {
    for (int speaks_for = 0; speaks_for < 4; ++speaks_for, ++phrase) {
        const auto* mention = r.mention_at(r.phrases[phrase].head);
        if (mention != nullptr && mention->actor) return mention->actor;
        if (phrase + 1 >= r.phrases.size() || !speaks_for_others(r.token(r.phrases[phrase].head).lemma)) break;
        const auto& next = r.phrases[phrase + 1];
        if (!next.preposition || *next.preposition != r.phrases[phrase].tokens.end) break;
    }
    return std::nullopt;
}

Roles find_roles(const Reading& reading, const Trigger& trigger, const Clauses& clauses) {
    return RoleFinder(reading, trigger, clauses).find();
}

}  // namespace annals::events
