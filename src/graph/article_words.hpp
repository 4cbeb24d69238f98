// The words of all articles of a story: how rare each is.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "annals/graph/story.hpp"

namespace annals::graph {

/// Sorted numbers without repetition.
using Set = std::vector<std::uint32_t>;

[[nodiscard]] bool share(const Set& a, const Set& b);
[[nodiscard]] std::size_t count_shared(const Set& a, const Set& b);
/// What is in the one and not in the others.
[[nodiscard]] Set without(const Set& set, const Set& others);
void sort_unique(Set& set);
void add_all(Set& into, const Set& other);

/// FNV-1a: the same on every machine, unlike std::hash.
[[nodiscard]] std::uint32_t hash(std::string_view word);

/// Calls `take` with the hash of each content word's stem and the byte where the word begins, in text order.
void for_each_word(std::string_view text, const std::function<void(std::uint32_t word, std::size_t begin)>& take);

/// The content words of a clause: hashes of their first letters, so that inflected forms are one.
[[nodiscard]] Set words_of(std::string_view text);

/// Words that weigh the more the fewer articles use them.
struct WeightedWords {
    Set words;
    std::vector<float> weights;  // of each word
    float total = 0;
};
/// Of the lighter one's weight, what both share; nothing where one has too few words to be compared by.
[[nodiscard]] float overlap(const WeightedWords& a, const WeightedWords& b);

class ArticleWords {
public:
    explicit ArticleWords(const std::vector<events::Record>& records);

    [[nodiscard]] WeightedWords weigh(Set words) const;
    [[nodiscard]] float weight(std::uint32_t word) const;
    /// Whether a word stands in few of the articles.
    [[nodiscard]] bool is_rare(std::uint32_t word) const;
    [[nodiscard]] std::uint32_t articles_with(std::uint32_t word) const;

private:
    std::size_t count_ = 0;                                      // of articles
    std::unordered_map<std::uint32_t, std::uint32_t> articles_;  // by word, in how many; only ever asked for one
};

}  // namespace annals::graph
