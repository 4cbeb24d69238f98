#include "language/training/name_variants.hpp"

#include <algorithm>

#include "language/characters.hpp"
#include "language/word_table.hpp"

namespace annals::language::training {
namespace {

bool is_initials(const std::string& word) {
    if (word.size() < 2 || word.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (i % 2 == 0 ? word[i] < 'A' || word[i] > 'Z' : word[i] != '.') return false;
    return true;
}

std::vector<std::string> parts_of(const std::string& word) {
    if (word == "'s" || word == "’s") return {"’", "s"};
    std::vector<std::string> parts(1);
    const bool initials = is_initials(word);
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool splits = initials ? word[i] == '.' : word[i] == '-' && i > 0 && i + 1 < word.size();
        if (!splits)
            parts.back() += word[i];
        else
            parts.insert(parts.end(), {std::string(1, word[i]), ""});
    }
    if (parts.back().empty()) parts.pop_back();
    return parts;
}

bool stands_in(const NameTable& lists, const std::string& word, ListKind kind) {
    return (lists.find(word_hash(normalised(word))).kinds & bit(kind)) != 0;
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

}  // namespace

NamedSentence with_split_marks(const NamedSentence& sentence) {
    NamedSentence split;
    std::vector<std::uint32_t> begins;
    for (const auto& word : sentence.words) {
        begins.push_back(static_cast<std::uint32_t>(split.words.size()));
        const auto parts = word.empty() ? std::vector<std::string>{word} : parts_of(word);
        split.words.insert(split.words.end(), parts.begin(), parts.end());
    }
    begins.push_back(static_cast<std::uint32_t>(split.words.size()));
    for (const auto& name : sentence.names)
        split.names.push_back({{begins[name.tokens.begin], begins[name.tokens.end]}, name.kind});
    return split;
}

NamedSentence in_capitals(const NamedSentence& sentence) {
    auto capitals = sentence;
    for (auto& word : capitals.words) std::transform(word.begin(), word.end(), word.begin(), upper);
    return capitals;
}

NamedSentence in_title_case(const NamedSentence& sentence) {
    auto title = sentence;
    for (auto& word : title.words)
        if (word.size() > 3) word.front() = upper(word.front());
    return title;
}

NamedSentence without_titles(NamedSentence sentence, const NameTable& lists) {
    for (auto& name : sentence.names) {
        if (name.kind != NameKind::person) continue;
        while (name.tokens.size() > 1 && stands_in(lists, sentence.words[name.tokens.begin], ListKind::title))
            ++name.tokens.begin;
    }
    return sentence;
}

NamedSentence without_demonyms(NamedSentence sentence, const NameTable& lists) {
    std::erase_if(sentence.names, [&](const Name& name) {
        const auto& word = sentence.words[name.tokens.begin];
        return name.tokens.size() == 1 && stands_in(lists, word, ListKind::demonym) && !stands_in(lists, word, ListKind::country);
    });
    return sentence;
}

}  // namespace annals::language::training
