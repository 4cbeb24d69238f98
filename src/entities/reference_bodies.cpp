// "the government", "the fire service", "unions": bodies without a name, that act all the same.
#include "references.hpp"

namespace annals::entities {
namespace {

using language::Upos;

constexpr std::uint32_t longest_body = 5;  // words of a body

bool is_noun(const language::Token& token) { return token.upos == Upos::noun || token.upos == Upos::propn; }

}  // namespace

/// The token behind a body's words, which begin at `token`; `token` where none does.
std::uint32_t References::end_of_body(std::uint32_t token) const {
    const auto& all = reading_.document().tokens;
    const auto limit = std::min(reading_.document().sentences[all[token].sentence].tokens.end, token + longest_body);
    for (auto head = token; head < limit; ++head) {
        if (is_body(head, token)) return opens_longer(head + 1) ? token : head + 1;
        if (!reading_.is(head, classes_.body_modifier | classes_.service_modifier)) return token;
    }
    return token;
}

/// "Court" by itself, "opposition" behind "the"; "group" only behind a word that says which, and "service" only behind few of them.
bool References::is_body(std::uint32_t head, std::uint32_t begin) const {
    const auto& all = reading_.document().tokens;
    if (!is_noun(all[head])) return false;
    if (reading_.is(head, classes_.body)) return true;
    if (head == begin) return reading_.is(head, classes_.body_behind_the) && head > 0 && all[head - 1].norm == "the";
    if (reading_.is(head, classes_.service)) return reading_.is(head - 1, classes_.service_modifier);
    return reading_.is(head, classes_.body_part);
}

/// "Government bonds", "the company of wolves" and "the bank Norvane" are no bodies.
bool References::opens_longer(std::uint32_t next) const {
    const auto& all = reading_.document().tokens;
    const auto limit = reading_.document().sentences[all[next - 1].sentence].tokens.end;
    if (next >= limit) return false;
    const bool adjective = all[next].upos == Upos::adj && next + 1 < limit && is_noun(all[next + 1]);
    return is_noun(all[next]) || all[next].norm == "-" || all[next].norm == "of" || adjective;
}

/// Called as the text does.
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
    bodies_.insert(index);
    add_alias(layer_.actors[index].aliases, reading_.words({token, end}));
    refer({token, end}, index, std::nullopt, MentionBasis::name, std::nullopt);
    return true;
}

/// "A court in Cusco" is of Peru, "the Peruvian court", too; empty where nothing beside it says so.
std::string References::country_beside(const EntityMention& body) const {
    const auto& all = reading_.document().tokens;
    const auto end = body.tokens.end;
    const bool placed = end + 1 < all.size() && all[end].norm == "in";
    for (const auto& other : layer_.mentions) {
        if (other.basis == MentionBasis::demonym && other.actor && other.tokens.end == body.tokens.begin)
            return layer_.actors[*other.actor].name;
        if (!placed || !other.place || other.tokens.begin != end + 1) continue;
        const auto& place = layer_.places[*other.place];
        if (place.kind == PlaceKind::country) return place.name;
        return place.within.empty() ? std::string() : place.within.back();
    }
    return {};
}

/// Every country has a government: a body is known by its own country, too, or that which the whole article is about.
void References::settle_bodies() {
    const auto focused = focus();
    std::map<std::uint32_t, std::set<std::string>> countries;
    for (const auto& mention : layer_.mentions) {
        if (!mention.actor || !bodies_.contains(*mention.actor)) continue;
        if (auto beside = country_beside(mention); !beside.empty()) countries[*mention.actor].insert(std::move(beside));
    }
    for (const auto index : bodies_) {
        const auto& own = countries[index];
        if (own.size() > 1 || (own.empty() && !focused)) continue;  // a court in London and one in Moscow are of no country
        layer_.actors[index].key += "," + slug(own.empty() ? reading_.lexicon().countries[*focused].name : *own.begin());
    }
}

}  // namespace annals::entities
