// Actors and places named in one document.
//
//     const auto layer = find_entities(article, document, lexicon);
//     layer.places[0].name;          // "Izium", where the article writes "Izyum"
//     layer.mentions[0].span;        // where it is named
//
// One name may be read both ways: "Moscow" is a place, and, as the one who "insists", the state of Russia. A mention
// keeps both readings; what the clause says decides.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/language/document.hpp"
#include "annals/resources/bundle.hpp"
#include "annals/text/span.hpp"

namespace annals::entities {

enum class ActorKind { person, organisation, state, armed_force, media, group };
enum class PlaceKind { country, region, city, village, river, sea, border, direction, other };

/// `key` is the same for the same actor in every article: it is what the graph links by.
struct Actor {
    std::string key;
    std::string name;  // canonical name
    ActorKind kind = ActorKind::group;
    std::vector<std::string> aliases;  // every spelling seen in this article, in order of appearance
    std::string role;                  // "governor of Kharkiv", where the article says so
};

struct Place {
    std::string key;
    std::string name;
    PlaceKind kind = PlaceKind::other;
    std::vector<std::string> aliases;
    std::optional<double> latitude, longitude;  // degrees, WGS 84
    std::vector<std::string> within;            // containing region and country, inner first
    std::optional<std::uint32_t> geonames;
};

/// How a mention was tied to its entity.
enum class MentionBasis { name, title, demonym, description, pronoun };

struct EntityMention {
    text::Span span;
    language::Range tokens;
    std::optional<std::uint32_t> actor;  // index into EntityLayer::actors
    std::optional<std::uint32_t> place;  // index into EntityLayer::places
    MentionBasis basis = MentionBasis::name;
};

struct EntityLayer {
    std::vector<Actor> actors;
    std::vector<Place> places;
    std::vector<EntityMention>
        mentions;  // in text order; may nest ("Kharkiv" in "Kharkiv Governor Oleh Syniehubov"), outer first
};

/// Names, titles, demonyms and places read from a resource bundle; throws resources::RuleError.
class Lexicon;

[[nodiscard]] EntityLayer find_entities(const article::Article& article, const language::Document& document,
                                        const Lexicon& lexicon);

[[nodiscard]] std::string_view name(ActorKind kind);
[[nodiscard]] std::string_view name(PlaceKind kind);

}  // namespace annals::entities
