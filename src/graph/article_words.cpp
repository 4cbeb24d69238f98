#include "graph/article_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace annals::graph {
namespace {

constexpr std::size_t stem_length = 6;
constexpr std::size_t shortest_word = 4;
constexpr std::size_t fewest_words = 2;  // of what is compared by its words
constexpr std::size_t rare = 8;          // in one of so many articles

/// Longer function words: they would make any two clauses look alike.
constexpr std::array<std::string_view, 36> function_words{
    "about", "after", "also",  "been", "before", "being",  "could", "from", "have",  "having", "into",  "more",
    "most",  "other", "over",  "said", "says",   "should", "since", "some", "than",  "that",   "their", "them",
    "then",  "there", "these", "they", "this",   "those",  "were",  "when", "which", "while",  "will",  "with"};

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

}  // namespace

std::uint32_t hash(std::string_view word) {
    std::uint32_t value = 2166136261U;
    for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    return value;
}

void sort_unique(Set& set) {
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
}

void for_each_word(std::string_view text, const std::function<void(std::uint32_t, std::size_t)>& take) {
    std::string word;
    std::size_t begin = 0;
    const auto finish = [&] {
        if (word.size() >= shortest_word && !std::binary_search(function_words.begin(), function_words.end(), word))
            take(hash(std::string_view(word).substr(0, stem_length)), begin);
        word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (is_word_byte(c)) {
            if (word.empty()) begin = i;
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (c != '-' || word.empty()) {  // "black-out" is "blackout"
            finish();
        }
    }
    finish();
}

Set words_of(std::string_view text) {
    Set words;
    for_each_word(text, [&](std::uint32_t word, std::size_t) { words.push_back(word); });
    sort_unique(words);
    return words;
}

bool share(const Set& a, const Set& b) {
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) return true;
        *i < *j ? ++i : ++j;
    }
    return false;
}

std::size_t count_shared(const Set& a, const Set& b) {
    Set both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

Set without(const Set& set, const Set& others) {
    Set left;
    std::set_difference(set.begin(), set.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

void add_all(Set& into, const Set& other) {
    if (std::includes(into.begin(), into.end(), other.begin(), other.end())) return;
    into.insert(into.end(), other.begin(), other.end());
    sort_unique(into);
}

float overlap(const WeightedWords& a, const WeightedWords& b) {
    if (std::min(a.words.size(), b.words.size()) < fewest_words) return 0;
    float shared = 0;
    for (std::size_t i = 0, j = 0; i < a.words.size() && j < b.words.size();) {
        if (a.words[i] == b.words[j]) shared += a.weights[i];
        const bool behind = a.words[i] <= b.words[j];
        j += a.words[i] >= b.words[j] ? 1 : 0;
        i += behind ? 1 : 0;
    }
    return shared / std::min(a.total, b.total);
}

ArticleWords::ArticleWords(const std::vector<events::Record>& records) : count_(records.size()) {
    for (const auto& record : records) {
        Set words;
        for (const auto& kept : record.article.kept)
            for_each_word(record.article.text.quote(kept.span), [&](std::uint32_t word, std::size_t) { words.push_back(word); });
        sort_unique(words);
        for (const auto word : words) ++articles_[word];
    }
}

float ArticleWords::weight(std::uint32_t word) const {
    return std::log(1.0F + static_cast<float>(count_) / static_cast<float>(articles_with(word)));
}

std::uint32_t ArticleWords::articles_with(std::uint32_t word) const {
    const auto found = articles_.find(word);
    return found == articles_.end() ? 1 : found->second;
}

bool ArticleWords::is_rare(std::uint32_t word) const { return articles_with(word) * rare <= count_; }

WeightedWords ArticleWords::weigh(Set words) const {
    WeightedWords made{std::move(words), {}, 0};
    for (const auto word : made.words) {
        made.weights.push_back(weight(word));
        made.total += made.weights.back();
    }
    return made;
}

}  // namespace annals::graph
