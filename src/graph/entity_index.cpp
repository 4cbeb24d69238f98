#include "graph/entity_index.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "graph/identifiers.hpp"

namespace annals::graph {
namespace {

std::string id_of(std::string_view prefix, std::string_view key) {
    if (key.starts_with(prefix)) key.remove_prefix(prefix.size());
    return std::string(prefix) + slug(key);
}

template <typename T> void add_once(std::vector<T>& all, const T& one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}

/// The name that counts most: most often used, then longest, then first in byte order.
template <typename Key> Key most_used(const std::map<Key, int>& counts) {
    const auto best =
        std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return best->first;
}

std::string best_name(const std::map<std::string, int>& counts) {
    const auto less = [](const auto& a, const auto& b) {
        return std::pair(a.second, a.first.size()) < std::pair(b.second, b.first.size());
    };
    return std::max_element(counts.begin(), counts.end(), less)->first;
}

void unite(entities::Actor& into, const entities::Actor& other) {
    for (const auto& alias : other.aliases) add_once(into.aliases, alias);
    if (into.role.empty()) into.role = other.role;
}

void unite(entities::Place& into, const entities::Place& other) {
    for (const auto& alias : other.aliases) add_once(into.aliases, alias);
    if (!into.latitude) into.latitude = other.latitude, into.longitude = other.longitude;
    if (other.within.size() > into.within.size()) into.within = other.within;
    if (!into.geonames) into.geonames = other.geonames;
}

/// "Marcos" in one article is the Ferdinand Marcos of another, where the story knows no other Marcos.
class Surnames {
public:
    explicit Surnames(const std::vector<events::Record>& records) {
        for (const auto& record : records) {
            for (const auto& actor : record.entities.actors) {
                const auto comma = actor.key.find(',');
                if (actor.kind == entities::ActorKind::person && comma != std::string::npos)
                    full_[actor.key.substr(0, comma)].insert(actor.key);
            }
        }
    }

    /// The key of the full name; its own where there is none, or more than one.
    [[nodiscard]] const std::string& key_of(const entities::Actor& actor) const {
        const auto found = actor.kind == entities::ActorKind::person ? full_.find(actor.key) : full_.end();
        return found == full_.end() || found->second.size() != 1 ? actor.key : *found->second.begin();
    }

private:
    std::map<std::string, std::set<std::string>, std::less<>> full_;
};

/// Entities of one sort, united by key in the order of the records.
template <typename Linked, typename Entity> class Uniter {
public:
    using Kind = decltype(Entity::kind);

    std::uint32_t add(const Entity& entity, const std::string& known_as) {
        const auto& key = known_as.empty() ? entity.name : known_as;
        const auto [found, is_new] = by_key_.emplace(key, static_cast<std::uint32_t>(united_.size()));
        if (is_new) {
            united_.push_back({key, entity});
            names_.emplace_back();
            kinds_.emplace_back();
        } else {
            unite(united_[found->second].entity, entity);
        }
        if (names_[found->second].empty() || known_as == entity.key) ++names_[found->second][entity.name];
        ++kinds_[found->second][entity.kind];
        return found->second;
    }

    std::vector<Linked> finish(std::string_view prefix) {
        std::vector<std::string*> ids;
        for (std::size_t i = 0; i < united_.size(); ++i) {
            united_[i].id = id_of(prefix, united_[i].id);
            united_[i].entity.name = best_name(names_[i]);
            united_[i].entity.kind = most_used<Kind>(kinds_[i]);
            ids.push_back(&united_[i].id);
        }
        make_unique(ids);
        return std::move(united_);
    }

private:
    std::map<std::string, std::uint32_t> by_key_;
    std::vector<Linked> united_;
    std::vector<std::map<std::string, int>> names_;
    std::vector<std::map<Kind, int>> kinds_;
};

void add_spelling(std::vector<std::string>& aliases, const std::string& name) {
    if (aliases.empty()) aliases.push_back(name);
}

}  // namespace

EntityIndex unite_entities(Story& story) {
    EntityIndex index;
    Uniter<Actor, entities::Actor> actors;
    Uniter<Place, entities::Place> places;
    const Surnames surnames(story.records);
    for (const auto& record : story.records) {
        auto& own_actors = index.actors.emplace_back();
        auto& own_places = index.places.emplace_back();
        for (const auto& actor : record.entities.actors) own_actors.push_back(actors.add(actor, surnames.key_of(actor)));
        for (const auto& place : record.entities.places) own_places.push_back(places.add(place, place.key));
    }
    story.actors = actors.finish("actor:");
    story.places = places.finish("place:");
    for (auto& actor : story.actors) add_spelling(actor.entity.aliases, actor.entity.name);
    for (auto& place : story.places) add_spelling(place.entity.aliases, place.entity.name);
    return index;
}

std::vector<std::vector<std::uint32_t>> containing_places(const Story& story) {
    std::map<std::string_view, std::uint32_t> by_name;
    for (std::uint32_t i = 0; i < story.places.size(); ++i) by_name.emplace(story.places[i].entity.name, i);
    for (std::uint32_t i = 0; i < story.places.size(); ++i) {
        for (const auto& alias : story.places[i].entity.aliases) by_name.emplace(alias, i);
    }
    std::vector<std::vector<std::uint32_t>> containing(story.places.size());
    for (std::uint32_t i = 0; i < story.places.size(); ++i) {
        for (const auto& around : story.places[i].entity.within) {
            const auto found = by_name.find(around);
            if (found != by_name.end() && found->second != i) add_once(containing[i], found->second);
        }
    }
    return containing;
}

}  // namespace annals::graph
