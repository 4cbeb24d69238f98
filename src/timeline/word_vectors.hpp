// Sentences as vectors of their words, rare words longer: how much two of them say the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace annals::timeline {

/// The words of a text that say what it is about: a number for each that inflected forms share, in the order of the text.
[[nodiscard]] std::vector<std::uint32_t> content_words(std::string_view text,
                                                       const std::set<std::string, std::less<>>& function_words);

/// Words by number, each with its length; of unit length as a whole, or empty.
using WordVector = std::vector<std::pair<std::uint32_t, double>>;

/// 0 for nothing in common to 1 for the same.
[[nodiscard]] double likeness(const WordVector& a, const WordVector& b);

/// How rare words are among the sentences that were added.
class WordStatistics {
public:
    void add(const std::vector<std::uint32_t>& sentence);
    /// Term frequency times inverse document frequency, of words that were added.
    [[nodiscard]] WordVector vector_of(std::vector<std::uint32_t> sentence) const;

private:
    std::unordered_map<std::uint32_t, std::uint32_t> sentences_with_;
    std::size_t sentences_ = 0;
};

/// The middle of several vectors, each with its weight.
[[nodiscard]] WordVector centroid(const std::vector<std::pair<const WordVector*, double>>& parts);

}  // namespace annals::timeline
