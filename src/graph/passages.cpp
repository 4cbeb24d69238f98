#include "graph/passages.hpp"

#include <algorithm>

#include "graph/quoted.hpp"

namespace annals::graph {
namespace {

constexpr std::size_t run = 8;     // words
constexpr std::size_t window = 5;  // of which the run with the smallest hash is kept

struct Word {
    std::uint32_t hash = 0;
    std::uint32_t begin = 0;  // byte in the text
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// The words of a stretch of text; signs and letters beyond ASCII are passed over: outlets write quotation marks and names differently.
std::vector<Word> words_between(std::string_view text, std::size_t begin, std::size_t end) {
    std::vector<Word> words;
    std::string word;
    for (auto i = begin; i <= end && i <= text.size(); ++i) {
        const char c = i < end && i < text.size() ? text[i] : ' ';
        if (is_letter(c)) {
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (static_cast<unsigned char>(c) < 0x80U && !word.empty()) {
            words.push_back({hash(word), static_cast<std::uint32_t>(i - word.size())});
            word.clear();
        }
    }
    return words;
}

/// Where a run lies: what stands before one trigger may stand behind another, and says nothing of the two.
enum class Lies : std::uint8_t { anywhere, before, around, behind };

std::uint32_t hash_of_run(const std::vector<Word>& words, std::size_t first, Lies lies = Lies::anywhere) {
    auto value = static_cast<std::uint64_t>(lies);
    for (auto i = first; i < first + run; ++i) value = (value ^ words[i].hash) * 0x9E3779B97F4A7C15ULL;
    return static_cast<std::uint32_t>(value >> 32);
}

void add_run(Set& into, const std::vector<Word>& words, std::size_t first, Lies lies) {
    if (first + run <= words.size()) into.push_back(hash_of_run(words, first, lies));
}

void winnow(Set& into, const std::vector<Word>& words) {
    std::vector<std::uint32_t> hashes;
    for (std::size_t i = 0; i + run <= words.size(); ++i) hashes.push_back(hash_of_run(words, i));
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        const auto end = std::min(i + window, hashes.size());
        into.push_back(*std::min_element(hashes.begin() + static_cast<std::ptrdiff_t>(i),
                                         hashes.begin() + static_cast<std::ptrdiff_t>(end)));
        if (end == hashes.size()) break;
    }
}

}  // namespace

Set passages_in(std::string_view text) {
    Set passages;
    winnow(passages, words_between(text, 0, text.size()));
    sort_unique(passages);
    return passages;
}

Set passages_around(const Telling& telling) {
    const auto text = telling.record->article.text.view();
    const auto trigger = telling.said->trigger;
    const auto paragraph = paragraph_around(text, trigger);
    const auto words = words_between(text, paragraph.begin, paragraph.end);
    Set passages;
    if (is_saying(telling.said->type)) {
        const auto quoted = quoted_by(text, trigger);
        for (const auto& quotation : quoted) winnow(passages, words_between(text, quotation.begin, quotation.end));
        if (quoted.empty()) winnow(passages, words_between(text, telling.said->sentence.begin, telling.said->sentence.end));
    }
    const auto at = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.begin >= trigger.begin; });
    const auto here = static_cast<std::size_t>(at - words.begin());
    add_run(passages, words, here, Lies::behind);
    if (here >= run / 2) add_run(passages, words, here - run / 2, Lies::around);
    if (here + 1 >= run) add_run(passages, words, here + 1 - run, Lies::before);
    sort_unique(passages);
    return passages;
}

}  // namespace annals::graph
