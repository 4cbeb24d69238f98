#include <algorithm>
#include <array>

#include "events/borders.hpp"
#include "events/noun_roles.hpp"

namespace annals::events {
namespace {

/// Prepositions that tie the other side to an event, and the role that it has there.
struct Tie {
    std::string_view preposition;
    Role role;
};
constexpr std::array<Tie, 4> ties{
    {{"to", Role::recipient}, {"with", Role::recipient}, {"against", Role::patient}, {"on", Role::patient}}};

const TriggerRule& rule_of(const Reading& r, const Trigger& trigger) { return r.rules.triggers()[trigger.rule]; }

TokenIndex clause_end(const Reading& r, const Trigger& trigger) {
    return trigger.frame != nullptr ? std::max(trigger.frame->clause.end, trigger.last + 1) : r.around(trigger.head).end;
}

/// "imposed sanctions on X" ties X to the verb; "marks a phase in their war with X" does not.
bool hangs_on(const Reading& r, const Trigger& trigger, PhraseIndex phrase) {
    const TokenIndex before = *r.phrases[phrase].preposition - 1;
    if (before <= trigger.last || r.phrase_of[before] == 0 || r.time_of[before] != 0) return true;
    return trigger.object && *trigger.object == r.phrase_of[before] - 1;
}

/// "Haines, who resigned in May, was charged with ...": the other verb's.
bool finite_verb_between(const Reading& r, const Clauses& clauses, TokenIndex begin, TokenIndex end) {
    for (auto i = begin; i < end; ++i) {
        const auto frame = clauses.verb_of[i];
        if (frame == 0 || r.token(i).upos != Upos::verb) continue;
        const auto& group = clauses.verbs[frame - 1].group;
        if (!group.infinitive && !group.participle) return true;
    }
    return false;
}

/// "sent tanks to Poland", "talked with the rebels": whom it is tied to, where that is a known actor.
void add_tied(const Reading& r, const Trigger& trigger, const Clauses& clauses, RoleList& roles) {
    for (const auto& tie : ties) {
        const auto phrase = prepositional(r, tie.preposition, trigger.last + 1, clause_end(r, trigger));
        const bool relative = trigger.frame != nullptr && trigger.frame->border == Border::relative;
        const bool of_main =
            phrase && relative && finite_verb_between(r, clauses, trigger.last + 1, *r.phrases[*phrase].preposition);
        const bool theirs = phrase && !of_main && (tie.preposition == "to" || hangs_on(r, trigger, *phrase));
        if (theirs && actor_of(r, core_phrase(r, *phrase))) roles.add(phrase, tie.role);
    }
}

/// "demanded that the army withdraw": who is to do what is asked for.
std::optional<PhraseIndex> asked(const Reading& r, const Trigger& trigger, const Clauses& clauses) {
    const auto own = clauses.verb_of[trigger.head];
    if (own == 0 || own >= clauses.verbs.size()) return std::nullopt;
    const auto& next = clauses.verbs[own];
    if (!next.mark || r.token(*next.mark).norm != "that" || *next.mark < trigger.last) return std::nullopt;
    const auto behind = *next.mark + 1;
    return behind < next.head && r.phrase_of[behind] != 0 ? std::optional(r.phrase_of[behind] - 1) : std::nullopt;
}

/// "Told the council", unlike "promised money" and "rejected the offer".
bool can_hear(const Reading& r, PhraseIndex phrase) {
    const auto core = core_phrase(r, phrase);
    const auto& head = r.token(r.phrases[core].head);
    return actor_of(r, core) || head.upos == Upos::pron || r.rules.in_class(head.lemma, "listener");
}

/// "Said two men were arrested": who stands behind the verb is told of, and hears nothing.
bool is_told_of(const Reading& r, const Clauses& clauses, const Trigger& trigger) {
    const auto own = clauses.verb_of[trigger.head];
    if (own == 0 || own >= clauses.verbs.size()) return false;
    const auto& next = clauses.verbs[own];
    const bool relative = next.mark && is_relative(r.token(*next.mark));  // "told residents who had fled"
    return next.subject == trigger.object && !relative && !next.group.infinitive && !next.group.participle;
}

/// "The mayor was accused by the court"; but "the mayor was quoted" and "is said to": there the subject speaks, or nobody.
void add_saying_roles(const Reading& r, const Trigger& trigger, const Clauses& clauses, const std::optional<PhraseIndex>& by,
                      RoleList& roles) {
    const auto& rule = rule_of(r, trigger);
    const bool auxiliary = trigger.frame != nullptr && trigger.frame->group.tokens.size() > 1;  // "called" may be misread
    const bool addressed = trigger.passive && auxiliary && r.rules.has(rule.type, TypeTrait::addressed);
    roles.add(trigger.subject, addressed ? Role::addressee : Role::speaker);
    if (addressed) roles.add(by, Role::speaker);
    if (trigger.passive) return;
    if (trigger.object && trigger.object != trigger.subject && !is_told_of(r, clauses, trigger))
        return roles.add(trigger.object, can_hear(r, *trigger.object) ? Role::addressee : Role::patient);
    if (rule.content == Content::requested) roles.add(asked(r, trigger, clauses), Role::addressee);
}

void add_verb_roles(const Reading& r, const Trigger& trigger, const Clauses& clauses, RoleList& roles) {
    const auto by = prepositional(r, "by", trigger.head + 1, clause_end(r, trigger));
    if (rule_of(r, trigger).said) return add_saying_roles(r, trigger, clauses, by, roles);
    // "Forty people were dead", "the city is free": it has come to them, as "killed" and "freed" say too.
    const bool state = trigger.kind == WordKind::adjective && rule_of(r, trigger).content != Content::requested;
    if (trigger.passive || state) {
        roles.add(trigger.subject, Role::patient);
        roles.add(by, Role::agent);
        return;
    }
    roles.add(trigger.subject, Role::agent);
    if (trigger.object != trigger.subject) roles.add(trigger.object, Role::patient);
    add_tied(r, trigger, clauses, roles);
}

}  // namespace

Roles find_roles(const Reading& reading, const Trigger& trigger, const Clauses& clauses) {
    RoleList roles(reading, trigger);
    if (trigger.kind == WordKind::noun && reading.phrase_at(trigger.head) != nullptr)
        add_noun_roles(reading, trigger, roles);
    else
        add_verb_roles(reading, trigger, clauses, roles);
    return roles.take();
}

}  // namespace annals::events
