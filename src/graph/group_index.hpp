// Which groups a telling could belong to, found without looking at all of them.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "graph/profile.hpp"

namespace annals::graph {

/// Groups by block, day, and place or actor; and, whatever the day, by rare words for what happened and by what is printed alike.
/// Periods of more than a week have one entry, at their end, so that "in the 19th century" costs no more than "on Friday". An entry
/// holds at most `most_candidates` groups, the surest ones: a busy day of a large corpus stays affordable.
class GroupIndex {
public:
    /// Numbers of groups, in ascending order.
    [[nodiscard]] std::vector<std::uint32_t> candidates(const Profile& telling) const;
    void add(const Profile& telling, std::uint32_t group);
    /// A group that is entered already, by further names and words.
    void add_names(const Profile& telling, std::uint32_t group);

private:
    enum class By : std::uint8_t { place, surrounding, agent, no_place, anything, word, word_in_article, passage };
    struct Key {
        std::uint32_t block = 0;
        std::int32_t day = 0;
        std::uint32_t number = 0;  // of the place or actor
        By by = By::anything;
        bool weak = false;

        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Hash {
        std::size_t operator()(const Key& key) const;
    };

    void enter(const Key& key, std::uint32_t group);
    void enter_words(const Profile& telling, std::uint32_t group);
    void look_for_words(const Profile& telling, std::vector<std::uint32_t>& found) const;
    void collect(const Key& key, std::vector<std::uint32_t>& found) const;
    void collect_if_rare(const Key& key, std::vector<std::uint32_t>& found) const;
    void look(const Profile& telling, Key key, std::vector<std::uint32_t>& found) const;

    std::unordered_map<Key, std::vector<std::uint32_t>, Hash> groups_;  // only ever asked for one key
};

}  // namespace annals::graph
