// The words of all articles of a story: how rare each is, and what each article is about.
#pragma once

#include <cstdint>
#include <map>
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
    /// Whether a word stands in few of the articles.
    [[nodiscard]] bool is_rare(std::uint32_t word) const;
    /// The words that set an article apart from others.
    [[nodiscard]] const WeightedWords& about(std::uint32_t article) const { return about_[article]; }

private:
    [[nodiscard]] Set telling_words(const std::map<std::uint32_t, std::uint32_t>& counts) const;
    [[nodiscard]] float weight(std::uint32_t word) const;
    [[nodiscard]] std::uint32_t articles_with(std::uint32_t word) const;

    std::unordered_map<std::uint32_t, std::uint32_t> articles_;  // by word, in how many; only ever asked for one
    std::vector<WeightedWords> about_;
};

}  // namespace annals::graph
