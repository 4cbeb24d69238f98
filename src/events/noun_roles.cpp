#include "events/noun_roles.hpp"

#include <algorithm>

namespace annals::events {
namespace {

/// "Ukraine's counteroffensive", "the Russian retreat", "the army's advance".
void add_modifiers(const Reading& r, const Trigger& trigger, const NounPhrase& phrase, RoleList& roles) {
    for (TokenIndex i = phrase.tokens.begin; i < phrase.tokens.end && !trigger.tokens.contains(i); ++i) {
        const auto* mention = r.mention_at(i);
        if (mention == nullptr || !mention->actor || mention->tokens.contains(trigger.head)) continue;
        const bool possessive = mention->tokens.end < r.document.tokens.size() && r.token(mention->tokens.end).upos == Upos::part;
        if (possessive || mention->basis != entities::MentionBasis::name || !mention->place)
            roles.add_actor(*mention->actor, Role::agent, mention->span);
    }
}

/// "the gains of the troops", unlike "the recapture of the town": forces take territory.
bool won_by_forces(const Reading& r, const Trigger& trigger, PhraseIndex of) {
    const auto actor = actor_of(r, core_phrase(r, of));
    return r.rules.has(r.rules.triggers()[trigger.rule].type, TypeTrait::won_by_forces) && actor &&
           r.entities.actors[*actor].kind == entities::ActorKind::armed_force;
}

/// Who praises, condemns or survives a thing does not do it.
bool does(const Reading& r, const VerbFrame& frame) {
    const auto& verb = r.token(frame.head).lemma;
    return !r.rules.says(verb) && !r.rules.in_class(verb, "looking-on") && !r.rules.in_class(verb, "not-doing");
}

/// "An attack by rebels", "the attack was launched by rebels", but not "the attack was condemned by the mayor".
void add_doer(const Reading& r, const Trigger& trigger, TokenIndex after, TokenIndex limit, RoleList& roles) {
    const auto by = prepositional(r, "by", after, limit);
    const auto* frame = trigger.frame;
    const bool of_verb = by && frame != nullptr && frame->group.passive && *r.phrases[*by].preposition > frame->head;
    if (by && !(of_verb && !does(r, *frame))) roles.add(by, Role::agent);
}

/// "The army launched an attack", "recovered the region in an offensive": the clause's subject acts.
void add_light_verb_subject(const Reading& r, const Trigger& trigger, PhraseIndex own, RoleList& roles) {
    if (trigger.frame == nullptr || trigger.frame->group.passive || !trigger.frame->subject) return;
    // "Called the strike a success": who calls a strike has no article before it.
    const bool judges = r.token(trigger.frame->head).lemma == "call" && r.token(r.phrases[own].tokens.begin).norm == "the";
    if (judges) return;
    if (r.phrases[own].tokens.begin > trigger.frame->head && does(r, *trigger.frame) && *trigger.frame->subject != own)
        roles.add(trigger.frame->subject, Role::agent);
}

}  // namespace

void add_noun_roles(const Reading& r, const Trigger& trigger, RoleList& roles) {
    const auto own = r.phrase_of[trigger.head] - 1;
    add_modifiers(r, trigger, r.phrases[own], roles);
    const TokenIndex after = r.phrases[own].tokens.end;
    const TokenIndex limit = std::min(r.around(trigger.head).end, after + 8);
    add_doer(r, trigger, after, limit, roles);
    if (const auto of = prepositional(r, "of", after, std::min(limit, after + 5)); of && *r.phrases[*of].preposition == after) {
        const bool agent = r.rules.of_means_agent(r.rules.triggers()[trigger.rule].type) || won_by_forces(r, trigger, *of);
        roles.add(of, agent ? Role::agent : Role::patient);
    }
    if (!roles.has(Role::agent)) add_light_verb_subject(r, trigger, own, roles);
}

}  // namespace annals::events
