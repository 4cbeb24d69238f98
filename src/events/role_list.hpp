// The roles found so far for one trigger: known actors, each once a role, and beside them the phrases that name none.
#pragma once

#include "events/arguments.hpp"

namespace annals::events {

class RoleList {
public:
    RoleList(const Reading& reading, const Trigger& trigger) : r_(reading), trigger_(trigger) {}

    /// The phrase, and what "and" or "nor" joins to it: "Russia and Ukraine agreed".
    void add(const std::optional<PhraseIndex>& phrase, Role role);
    void add_actor(std::uint32_t actor, Role role, text::Span span);
    /// Whether a known actor plays the role.
    [[nodiscard]] bool has(Role role) const;
    [[nodiscard]] Roles take() { return std::move(found_); }

private:
    void add_one(PhraseIndex phrase, Role role);
    void add_named_within(PhraseIndex phrase);
    void add_nameless(PhraseIndex phrase, Role role);
    [[nodiscard]] bool joined_to_next(PhraseIndex phrase) const;

    const Reading& r_;
    const Trigger& trigger_;
    Roles found_;
};

}  // namespace annals::events
