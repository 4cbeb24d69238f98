// "the government", "the fire service", "unions": bodies without a name, that act all the same.
#include "references.hpp"

namespace annals::entities {
namespace {

using language::Upos;

bool is_noun(const language::Token& token) { return token.upos == Upos::noun || token.upos == Upos::propn; }

}  // namespace

/// The token behind a body's words, which begin at `token`; `token` where none does.
std::uint32_t References::end_of_body(std::uint32_t token) const {
    const auto& all = reading_.document().tokens;
    const auto limit = reading_.document().sentences[all[token].sentence].tokens.end;
    auto head = token;
    while (head + 1 < limit && reading_.is(head, classes_.body_modifier) && !ends_body(head, token, limit)) ++head;
    return ends_body(head, token, limit) ? head + 1 : token;
}

/// "Government bonds" and "the bank Norvane" are no bodies, and "a group" is one only with a word that says which.
bool References::ends_body(std::uint32_t head, std::uint32_t begin, std::uint32_t limit) const {
    const auto& all = reading_.document().tokens;
    const bool known = reading_.is(head, classes_.body) || (head > begin && reading_.is(head, classes_.body_part));
    if (!known || !is_noun(all[head])) return false;
    const auto next = head + 1;
    if (next >= limit) return true;
    return !is_noun(all[next]) && all[next].norm != "-" &&
           !(all[next].upos == Upos::adj && next + 1 < limit && is_noun(all[next + 1]));
}

bool References::read_body(std::uint32_t token, Registry& registry) {
    const auto end = end_of_body(token);
    if (end == token) return false;
    const auto& all = reading_.document().tokens;
    if (token > 0 && (all[token - 1].norm == "-" || is_noun(all[token - 1]))) return false;
    Actor actor;
    actor.kind = ActorKind::group;
    for (auto i = token; i < end; ++i) actor.name += (i > token ? " " : "") + all[i].norm;
    actor.key = std::string(name(actor.kind)) + "/" + slug(actor.name);
    const auto index = registry.enter(actor);
    add_alias(layer_.actors[index].aliases, reading_.words({token, end}));
    refer({token, end}, index, std::nullopt, MentionBasis::name, std::nullopt);
    return true;
}

}  // namespace annals::entities
