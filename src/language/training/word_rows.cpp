#include "word_rows.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "language/characters.hpp"
#include "language/training/clusters.hpp"

namespace annals::language::training {
namespace {

constexpr std::size_t least_in_text = 4;  // times that a word must occur to get a class
constexpr std::uint32_t fine_classes = 250, coarse_classes = 48;
constexpr int rounds = 8;
constexpr int least_in_treebank = 6;  // times that a word must occur to have a likely label
constexpr int least_certain = 40;     // ... and to be certain of it
constexpr double certain_share = 0.998;

std::string folded(std::string word) {
    std::replace_if(
        word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }, '0');
    return word;
}

/// How often a word has a capital where nothing but its being a name asks for one.
class Capitals {
public:
    void add(const std::vector<std::string>& sentence) {
        std::size_t capitals = 0;
        for (const auto& word : sentence) capitals += has_capital(word) ? 1 : 0;
        if (capitals * 2 > sentence.size()) return;  // a headline
        for (std::size_t i = 1; i < sentence.size(); ++i) {
            auto& [all, upper] = counts_[folded(normalised(sentence[i]))];
            ++all;
            upper += has_capital(sentence[i]) ? 1 : 0;
        }
    }
    [[nodiscard]] std::uint8_t of(const std::string& word) const {
        const auto found = counts_.find(word);
        if (found == counts_.end() || found->second.first < least_in_text - 2) return 0;
        const auto share = static_cast<double>(found->second.second) / static_cast<double>(found->second.first);
        constexpr std::array<double, 6> limits = {0.005, 0.05, 0.3, 0.7, 0.95, 0.995};
        return static_cast<std::uint8_t>(1 + (std::upper_bound(limits.begin(), limits.end(), share) - limits.begin()));
    }

private:
    static bool has_capital(const std::string& word) { return is_upper(character_at(word, 0).code); }
    std::unordered_map<std::string, std::pair<std::size_t, std::size_t>> counts_;
};

using LabelCounts = std::map<std::uint8_t, int>;

void set_labels(WordRow& row, const LabelCounts& counts) {
    int total = 0;
    std::pair<int, std::uint8_t> first{0, 0}, second{0, 0};
    for (const auto& [label, count] : counts) {
        total += count;
        const std::pair<int, std::uint8_t> entry{count, static_cast<std::uint8_t>(label + 1)};
        if (entry.first > first.first)
            second = first, first = entry;
        else if (entry.first > second.first)
            second = entry;
    }
    if (total < least_in_treebank) return;
    row.likely = first.second;
    row.other = second.first * 20 > total ? second.second : 0;
    row.certain = total >= least_certain && first.first >= certain_share * total ? 1 : 0;
}

}  // namespace

std::map<std::string, WordClasses> classes_of(const std::vector<std::vector<std::string>>& text) {
    std::unordered_map<std::string, std::size_t> counts;
    Capitals capitals;
    for (const auto& sentence : text) {
        for (const auto& word : sentence) ++counts[folded(normalised(word))];
        capitals.add(sentence);
    }
    std::vector<std::pair<std::size_t, std::string>> frequent;
    for (const auto& [word, count] : counts)
        if (count >= least_in_text) frequent.emplace_back(count, word);
    std::sort(frequent.begin(), frequent.end(),
              [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    std::unordered_map<std::string, std::uint32_t> numbers;
    for (const auto& [count, word] : frequent) numbers.emplace(word, static_cast<std::uint32_t>(numbers.size() + 1));
    std::vector<std::uint32_t> running{0};
    for (const auto& sentence : text) {
        for (const auto& word : sentence) {
            const auto found = numbers.find(folded(normalised(word)));
            running.push_back(found == numbers.end() ? 0 : found->second);
        }
        running.push_back(0);
    }
    const auto words = static_cast<std::uint32_t>(numbers.size() + 1);
    const auto fine = cluster_words(running, words, fine_classes, rounds),
               coarse = cluster_words(running, words, coarse_classes, rounds);
    std::map<std::string, WordClasses> classes;
    for (const auto& [word, number] : numbers)
        classes[word] = {static_cast<std::uint8_t>(fine[number]), static_cast<std::uint8_t>(coarse[number]), capitals.of(word)};
    return classes;
}

std::vector<WordRow> word_rows(const std::map<std::string, WordClasses>& classes, const std::vector<const Example*>& examples) {
    std::map<std::string, LabelCounts> labels;
    for (const auto* example : examples)
        for (std::size_t i = 0; i < example->size(); ++i) ++labels[folded(example->norms[i])][example->tags[i]];
    std::map<std::string, WordRow> rows;
    for (const auto& [word, c] : classes) {
        rows[word].cluster = c.fine;
        rows[word].coarse = c.coarse;
        rows[word].capitals = c.capitals;
    }
    for (const auto& [word, counts] : labels) set_labels(rows[word], counts);
    std::vector<WordRow> written;
    for (auto& [word, row] : rows) {
        row.hash = word_hash(word);
        written.push_back(row);
    }
    std::sort(written.begin(), written.end(), [](const WordRow& a, const WordRow& b) { return a.hash < b.hash; });
    const auto same = [](const WordRow& a, const WordRow& b) { return a.hash == b.hash; };
    written.erase(std::unique(written.begin(), written.end(), same), written.end());
    return written;
}

}  // namespace annals::language::training
