// What two tellings are compared by, made once for each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/telling.hpp"

namespace annals::graph {

/// Sorted numbers without repetition.
using Set = std::vector<std::uint32_t>;

[[nodiscard]] bool share(const Set& a, const Set& b);
[[nodiscard]] std::size_t count_shared(const Set& a, const Set& b);
void add_all(Set& into, const Set& other);

/// The content words of a clause: hashes of their first letters, so that inflected forms are one.
[[nodiscard]] Set words_of(std::string_view text);

struct Profile {
    std::string block;  // only tellings of one block are compared: type, polarity, whether it happened
    bool saying = false;
    bool weak = true;  // no day of its own: open ends, or more than a week
    std::optional<calendar::Day> first, last;
    Set places, around;  // around: what contains the places
    Set agents, others;
    Set words;  // of the clause, as hashed stems
    std::uint32_t article = 0;
};

[[nodiscard]] Profile profile(const Telling& telling, const std::vector<std::vector<std::uint32_t>>& containing);

}  // namespace annals::graph
