#include "graph/kinship.hpp"

#include <map>
#include <string>
#include <string_view>

namespace annals::graph {
namespace {

using States = std::map<std::string, std::uint32_t, std::less<>>;  // by every name and demonym

States states_of(const Story& story) {
    States states;
    for (std::uint32_t a = 0; a < story.actors.size(); ++a) {
        const auto& actor = story.actors[a].entity;
        if (actor.kind != entities::ActorKind::state) continue;
        states.emplace(actor.name, a);
        for (const auto& alias : actor.aliases) states.emplace(alias, a);
    }
    return states;
}

/// "… of Ruritania", "… of the Republic"; or "Ruritanian …".
const std::uint32_t* state_in(const States& states, std::string_view name) {
    if (const auto of = name.rfind(" of "); of != std::string_view::npos) {
        auto state = name.substr(of + 4);
        if (state.starts_with("the ")) state.remove_prefix(4);
        if (const auto found = states.find(state); found != states.end()) return &found->second;
    }
    const auto found = states.find(name.substr(0, name.find(' ')));
    return found == states.end() ? nullptr : &found->second;
}

const std::uint32_t* state_of(const States& states, const entities::Actor& actor) {
    if (const auto* state = state_in(states, actor.name)) return state;
    for (const auto& alias : actor.aliases) {
        if (const auto* state = state_in(states, alias)) return state;
    }
    return nullptr;
}

}  // namespace

std::vector<std::uint32_t> kin_of_actors(const Story& story) {
    using entities::ActorKind;
    const auto states = states_of(story);
    std::vector<std::uint32_t> kin;
    for (std::uint32_t a = 0; a < story.actors.size(); ++a) {
        const auto& actor = story.actors[a].entity;
        const bool acts_for_state =
            actor.kind == ActorKind::armed_force || actor.kind == ActorKind::organisation || actor.kind == ActorKind::group;
        const auto* state = acts_for_state ? state_of(states, actor) : nullptr;
        kin.push_back(state ? *state : a);
    }
    return kin;
}

}  // namespace annals::graph
