// Which groups a telling could belong to, found without looking at all of them.
#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>
#include <vector>

#include "graph/profile.hpp"

namespace annals::graph {

/// Groups by block, place or actor, and day; and, whatever the day, by rare words for what happened, by what is printed alike and, in one
/// article, by type.
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
    using Groups = std::vector<std::uint32_t>;
    using Day = std::int32_t;
    struct Days {
        Day first = 0, last = 0;
    };

    enum class By : std::uint8_t { place, surrounding, agent, no_place, anything };
    struct Key {
        std::uint32_t block = 0;
        std::uint32_t number = 0;  // of the place or actor
        By by = By::anything;
        bool weak = false;

        friend bool operator==(const Key&, const Key&) = default;
    };

    enum class Words : std::uint8_t { anywhere, in_article, passage, type_in_article };
    struct WordKey {
        std::uint32_t stance = 0;
        std::uint32_t word = 0;
        std::uint32_t article = 0;
        Words words = Words::anywhere;

        friend bool operator==(const WordKey&, const WordKey&) = default;
    };

    struct Hash {
        std::size_t operator()(const Key& key) const;
        std::size_t operator()(const WordKey& key) const;
    };

    [[nodiscard]] static Days entered(const Profile& telling);
    static void enter(Groups& groups, std::uint32_t group);
    void enter(const Key& key, Days days, std::uint32_t group);
    void enter_words(const Profile& telling, std::uint32_t group);
    void collect(const Key& key, Days days, Groups& found) const;
    void collect(const WordKey& key, std::size_t most, Groups& found) const;
    void look(const Profile& telling, Key key, Days days, Groups& found) const;
    void look_for_words(const Profile& telling, std::uint32_t stance, Groups& found) const;

    // Only ever asked for one key; the days under a key are few and lie together: a week costs little more than a day.
    std::unordered_map<Key, std::map<Day, Groups>, Hash> by_day_;
    std::unordered_map<WordKey, Groups, Hash> by_word_;
};

}  // namespace annals::graph
