#include <algorithm>
#include <array>

#include "events/arguments.hpp"

namespace annals::events {
namespace {

class Participants {
public:
    Participants(const Reading& reading, const Trigger& trigger)
        : r_(reading), trigger_(trigger), rule_(reading.rules.triggers()[trigger.rule]) {}

    std::vector<Participant> find() {
        if (trigger_.kind == WordKind::noun && r_.phrase_at(trigger_.head) != nullptr)
            of_noun();
        else
            of_verb();
        return std::move(found_);
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
        if (!actor) return;
        // "regroup the troops": the troops are those who move.
        const bool moves = role == Role::patient && r_.rules.undergoer_acts(rule_.type) &&
                           r_.entities.actors[*actor].kind == entities::ActorKind::armed_force;
        add_actor(*actor, moves ? Role::agent : role, r_.span(r_.phrases[phrase].tokens));
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
        const auto by = prepositional(r_, "by", trigger_.last + 1, clause_end());
        if (rule_.said) return of_saying(passive);
        if (passive) {
            add(trigger_.subject, Role::patient);
            add(by, Role::agent);
            return;
        }
        add(trigger_.subject, Role::agent);
        if (trigger_.object != trigger_.subject) add(trigger_.object, Role::patient);
        add(prepositional(r_, "to", trigger_.last + 1, clause_end()), Role::recipient);
    }

    void of_saying(bool passive) {
        add(trigger_.subject, Role::speaker);
        if (passive) return;
        if (trigger_.object != trigger_.subject) add(trigger_.object, Role::addressee);
    }

    void of_noun() {
        const auto phrase = r_.phrase_of[trigger_.head] - 1;
        modifiers(r_.phrases[phrase]);
        const TokenIndex after = r_.phrases[phrase].tokens.end;
        const TokenIndex limit = std::min(r_.around(trigger_.head).end, after + 8);
        add(prepositional(r_, "by", after, limit), Role::agent);
        if (const auto of = prepositional(r_, "of", after, std::min(limit, after + 5));
            of && *r_.phrases[*of].preposition == after) {
            add(of, r_.rules.of_means_agent(rule_.type) ? Role::agent : Role::patient);
        }
        const auto is_agent = [](const Participant& p) { return p.role == Role::agent; };
        if (std::none_of(found_.begin(), found_.end(), is_agent)) light_verb_subject(phrase);
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
    const TriggerRule& rule_;
    std::vector<Participant> found_;
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

std::vector<Participant> find_participants(const Reading& reading, const Trigger& trigger) {
    return Participants(reading, trigger).find();
}

}  // namespace annals::events
