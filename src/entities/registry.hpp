// The actors and places of one document: each key once, with every spelling seen.
#pragma once

#include <map>
#include <string>

#include "annals/entities/entity.hpp"

namespace annals::entities {

class Registry {
public:
    explicit Registry(EntityLayer& layer) : layer_(layer) {}

    /// The index of the actor or place with that key, entered when new.
    std::uint32_t enter(const Actor& actor);
    std::uint32_t enter(const Place& place);

private:
    EntityLayer& layer_;
    std::map<std::string, std::uint32_t, std::less<>> actors_, places_;
};

/// Adds a spelling that is not there yet.
void add_alias(std::vector<std::string>& aliases, std::string_view spelling);

}  // namespace annals::entities
