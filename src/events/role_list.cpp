#include "events/role_list.hpp"

#include <algorithm>
#include <array>

namespace annals::events {

void RoleList::add(const std::optional<PhraseIndex>& phrase, Role role) {
    if (!phrase) return;
    auto first = core_phrase(r_, *phrase), last = first;
    while (joined_to_next(last)) ++last;
    const bool in_front = r_.phrases[first].head < trigger_.head;
    while (in_front && first > 0 && joined_to_next(first - 1) && !r_.phrases[first - 1].preposition) --first;
    for (auto one = first; one <= last; ++one) add_one(one, role);
}

bool RoleList::joined_to_next(PhraseIndex phrase) const {
    if (phrase + 1 >= r_.phrases.size()) return false;
    const auto end = r_.phrases[phrase].tokens.end;
    return r_.phrases[phrase + 1].tokens.begin == end + 1 && (r_.token(end).norm == "and" || r_.token(end).norm == "nor");
}

void RoleList::add_one(PhraseIndex phrase, Role role) {
    const auto actor = actor_of(r_, phrase);
    if (!actor && role != Role::agent && role != Role::speaker) add_named_within(phrase);
    if (!actor) return add_nameless(phrase, role);
    // "regroup the troops": the troops are those who move.
    const bool moves = role == Role::patient && r_.rules.undergoer_acts(r_.rules.triggers()[trigger_.rule].type) &&
                       r_.entities.actors[*actor].kind == entities::ActorKind::armed_force;
    add_actor(*actor, moves ? Role::agent : role, r_.span(r_.phrases[phrase].tokens));
}

/// "rejected Poland's offer", "demanded the withdrawal of the army": whom the thing belongs to is concerned.
void RoleList::add_named_within(PhraseIndex phrase) {
    static constexpr std::array<std::string_view, 6> links{"of", "by", "from", "to", "against", "with"};
    const auto& outer = r_.phrases[phrase];
    for (TokenIndex i = outer.tokens.begin; i < outer.head; ++i) {
        const auto* mention = r_.mention_at(i);
        if (mention != nullptr && mention->actor) add_actor(*mention->actor, Role::beneficiary, mention->span);
    }
    if (phrase + 1 >= r_.phrases.size() || r_.phrases[phrase + 1].preposition != outer.tokens.end) return;
    const auto actor = actor_of(r_, core_phrase(r_, phrase + 1));
    if (actor && one_of(r_.token(outer.tokens.end).norm, links))
        add_actor(*actor, Role::beneficiary, r_.span(r_.phrases[phrase + 1].tokens));
}

/// A pronoun that stands for nobody known, and a date, play no role.
void RoleList::add_nameless(PhraseIndex phrase, Role role) {
    const auto head = r_.phrases[phrase].head;
    if (r_.token(head).upos == Upos::pron || r_.time_of[head] != 0 || trigger_.tokens.contains(head)) return;
    found_.arguments.push_back({role, r_.span(r_.phrases[phrase].tokens)});
}

void RoleList::add_actor(std::uint32_t actor, Role role, text::Span span) {
    auto& known = found_.participants;
    const auto same = [&](const Participant& p) { return p.actor == actor && p.role == role; };
    if (std::none_of(known.begin(), known.end(), same)) known.push_back({actor, role, span});
}

bool RoleList::has(Role role) const {
    const auto& known = found_.participants;
    return std::any_of(known.begin(), known.end(), [&](const Participant& p) { return p.role == role; });
}

}  // namespace annals::events
