#include "registry.hpp"

#include <algorithm>

namespace annals::entities {
namespace {

template <typename Entity>
std::uint32_t enter_in(std::vector<Entity>& entities, std::map<std::string, std::uint32_t, std::less<>>& index,
                       const Entity& entity) {
    const auto [found, fresh] = index.emplace(entity.key, static_cast<std::uint32_t>(entities.size()));
    if (fresh) entities.push_back(entity);
    for (const auto& alias : entity.aliases) add_alias(entities[found->second].aliases, alias);
    return found->second;
}

}  // namespace

void add_alias(std::vector<std::string>& aliases, std::string_view spelling) {
    if (std::find(aliases.begin(), aliases.end(), spelling) == aliases.end()) aliases.emplace_back(spelling);
}

std::uint32_t Registry::enter(const Actor& actor) {
    const auto index = enter_in(layer_.actors, actors_, actor);
    auto& role = layer_.actors[index].role;
    if (role.empty()) role = actor.role;
    return index;
}

std::uint32_t Registry::enter(const Place& place) { return enter_in(layer_.places, places_, place); }

}  // namespace annals::entities
