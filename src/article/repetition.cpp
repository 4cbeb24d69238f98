#include "article/repetition.hpp"

#include <algorithm>
#include <map>

#include "article/words.hpp"

namespace annals::article {
namespace {

constexpr std::size_t shortest_repeated = 5;      // words: "No," he said, may well be said twice
constexpr std::size_t run_length = 4;             // words
constexpr std::size_t most_paragraphs_a_run = 8;  // a run in more paragraphs than that says nothing
constexpr std::size_t longest_compared = 20000;   // bytes

constexpr std::uint64_t seed = 1469598103934665603ULL;

/// FNV-1a: the same on every machine.
std::uint64_t mix(std::uint64_t hash, std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return (hash ^ 0x20U) * 1099511628211ULL;
}

std::vector<std::string> plain_words(std::string_view paragraph) {
    std::vector<std::string> plain;
    for (auto& word : words_of(paragraph.substr(0, longest_compared))) plain.push_back(std::move(word.norm));
    return plain;
}

std::uint64_t hash_of(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
    std::uint64_t hash = seed;
    for (std::size_t i = begin; i < end; ++i) hash = mix(hash, words[i]);
    return hash;
}

std::vector<std::uint64_t> runs_of(const std::vector<std::string>& words) {
    std::vector<std::uint64_t> runs;
    for (std::size_t i = 0; i + run_length <= words.size(); ++i) runs.push_back(hash_of(words, i, i + run_length));
    return runs;
}

}  // namespace

bool Repetition::nearly_repeats(const std::vector<std::uint64_t>& runs) const {
    std::map<std::uint32_t, std::size_t> shared;
    for (const auto run : runs) {
        const auto found = paragraphs_by_run_.find(run);
        if (found == paragraphs_by_run_.end()) continue;
        for (const auto paragraph : found->second) ++shared[paragraph];
    }
    return std::any_of(shared.begin(), shared.end(), [&](const auto& entry) {
        return entry.second * 10 >= runs.size() * 9 && run_counts_[entry.first] * 8 <= runs.size() * 10;
    });
}

bool Repetition::repeats(std::string_view paragraph) const {
    const auto words = plain_words(paragraph);
    if (words.size() < shortest_repeated || paragraph.size() > longest_compared) return false;
    if (whole_.contains(hash_of(words, 0, words.size()))) return true;
    return words.size() >= 2 * run_length && nearly_repeats(runs_of(words));
}

void Repetition::remember(std::string_view paragraph) {
    const auto words = plain_words(paragraph);
    whole_.insert(hash_of(words, 0, words.size()));
    const auto runs = runs_of(words);
    const auto number = static_cast<std::uint32_t>(run_counts_.size());
    run_counts_.push_back(runs.size());
    for (const auto run : runs) {
        auto& paragraphs = paragraphs_by_run_[run];
        if (paragraphs.size() < most_paragraphs_a_run && (paragraphs.empty() || paragraphs.back() != number))
            paragraphs.push_back(number);
    }
}

}  // namespace annals::article
