#include "annals/entities/lexicon.hpp"
#include "annals/entities/entity.hpp"
namespace annals::entities {
EntityLayer find_entities(const article::Article&, const language::Document&, const Lexicon&) { return {}; }
std::string_view name(ActorKind) { return {}; }
std::string_view name(PlaceKind) { return {}; }
}  // namespace annals::entities
