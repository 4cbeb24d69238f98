#include "graph/profile.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace annals::graph {
namespace {

constexpr std::size_t stem_length = 6;
constexpr date::days longest_definite{7};

/// Longer function words: they would make any two clauses look alike.
constexpr std::array<std::string_view, 36> function_words{
    "about", "after", "also",  "been", "before", "being",  "could", "from", "have",  "having", "into",  "more",
    "most",  "other", "over",  "said", "says",   "should", "since", "some", "than",  "that",   "their", "them",
    "then",  "there", "these", "they", "this",   "those",  "were",  "when", "which", "while",  "will",  "with"};

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

/// FNV-1a: the same on every machine, unlike std::hash.
std::uint32_t hash(std::string_view word) {
    std::uint32_t value = 2166136261U;
    for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    return value;
}

void sort_unique(Set& set) {
    std::sort(set.begin(), set.end());
    set.erase(std::unique(set.begin(), set.end()), set.end());
}

void add_word(Set& words, std::string word) {
    if (word.size() < 4 || std::binary_search(function_words.begin(), function_words.end(), word)) return;
    words.push_back(hash(std::string_view(word).substr(0, stem_length)));
}

std::string block_of(const events::EventMention& said) {
    const auto factuality =
        said.factuality <= events::Factuality::claimed ? std::string_view("actual") : events::name(said.factuality);
    return said.type + "|" + std::string(events::name(said.polarity)) + "|" + std::string(factuality);
}

void take_time(Profile& made, const When& when) {
    if (!when.value) return;
    made.first = calendar::first_day(when.value->period);
    made.last = calendar::last_day(when.value->period);
    made.weak = !made.first || !made.last || *made.last - *made.first >= longest_definite;
}

}  // namespace

Set words_of(std::string_view text) {
    Set words;
    std::string word;
    for (const char c : text) {
        if (is_word_byte(c)) {
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            continue;
        }
        add_word(words, std::move(word));
        word.clear();
    }
    add_word(words, std::move(word));
    sort_unique(words);
    return words;
}

bool share(const Set& a, const Set& b) { return count_shared(a, b) > 0; }

std::size_t count_shared(const Set& a, const Set& b) {
    Set both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

void add_all(Set& into, const Set& other) {
    into.insert(into.end(), other.begin(), other.end());
    sort_unique(into);
}

Profile profile(const Telling& telling, const std::vector<std::vector<std::uint32_t>>& containing) {
    Profile made;
    made.block = block_of(*telling.said);
    made.saying = is_saying(telling.said->type);
    made.article = telling.mention.article;
    take_time(made, telling.mention.when);
    made.places = telling.mention.places;
    for (const auto place : made.places)
        made.around.insert(made.around.end(), containing[place].begin(), containing[place].end());
    for (const auto& part : telling.mention.participants) {
        const bool acts = part.role == events::Role::agent || part.role == events::Role::speaker;
        (acts ? made.agents : made.others).push_back(part.actor);
    }
    made.words = words_of(telling.record->article.text.quote(telling.said->clause));
    for (auto* set : {&made.places, &made.around, &made.agents, &made.others}) sort_unique(*set);
    return made;
}

}  // namespace annals::graph
