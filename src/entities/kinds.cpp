#include <array>

#include "annals/entities/entity.hpp"

namespace annals::entities {

std::string_view name(ActorKind kind) {
    constexpr std::array<std::string_view, 6> names{"person", "organisation", "state", "armed_force", "media", "group"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view name(PlaceKind kind) {
    constexpr std::array<std::string_view, 9> names{"country", "region", "city",      "village", "river",
                                                    "sea",     "border", "direction", "other"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace annals::entities
