#include "timeline/word_vectors.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "annals/text/ascii.hpp"

namespace annals::timeline {
namespace {

constexpr std::size_t stem_length = 6;  // bytes: what inflected forms of a word share

bool belongs_to_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

std::string_view stem(std::string_view word) {
    if (word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's') word.remove_suffix(1);
    return word.substr(0, stem_length);
}

/// FNV-1a: the same number on every machine.
std::uint32_t number_of(std::string_view stem) {
    std::uint32_t hash = 2166136261U;
    for (const char c : stem) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

void to_unit_length(WordVector& vector) {
    double square = 0;
    for (const auto& [word, length] : vector) square += length * length;
    for (auto& [word, length] : vector) length /= std::sqrt(square);
}

}  // namespace

std::vector<std::uint32_t> content_words(std::string_view text, const std::set<std::string, std::less<>>& function_words) {
    const auto letters = text::lower_ascii(text);
    std::vector<std::uint32_t> words;
    for (auto at = letters.begin(); at != letters.end();) {
        at = std::find_if(at, letters.end(), belongs_to_word);
        const auto end = std::find_if_not(at, letters.end(), belongs_to_word);
        const std::string_view word(letters.data() + (at - letters.begin()), static_cast<std::size_t>(end - at));
        if (word.size() > 1 && !function_words.contains(word)) words.push_back(number_of(stem(word)));
        at = end;
    }
    return words;
}

double likeness(const WordVector& a, const WordVector& b) {
    double sum = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (x->first == y->first)
            sum += (x++)->second * (y++)->second;
        else
            ++(x->first < y->first ? x : y);
    }
    return sum;
}

void WordStatistics::add(const std::vector<std::uint32_t>& sentence) {
    ++sentences_;
    for (const auto word : std::set<std::uint32_t>(sentence.begin(), sentence.end())) ++sentences_with_[word];
}

WordVector WordStatistics::vector_of(std::vector<std::uint32_t> sentence) const {
    std::sort(sentence.begin(), sentence.end());
    WordVector vector;
    for (auto at = sentence.begin(); at != sentence.end();) {
        const auto end = std::upper_bound(at, sentence.end(), *at);
        const auto found = sentences_with_.find(*at);
        if (found != sentences_with_.end())
            vector.emplace_back(*at, (1 + std::log(static_cast<double>(end - at))) *
                                         std::log(1 + static_cast<double>(sentences_) / found->second));
        at = end;
    }
    to_unit_length(vector);
    return vector;
}

WordVector centroid(const std::vector<std::pair<const WordVector*, double>>& parts) {
    std::map<std::uint32_t, double> sum;
    for (const auto& [part, weight] : parts) {
        for (const auto& [word, length] : *part) sum[word] += weight * length;
    }
    WordVector vector(sum.begin(), sum.end());
    to_unit_length(vector);
    return vector;
}

}  // namespace annals::timeline
