// The small word lists of the tokeniser and the sentence splitter, read once from the embedded resources.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace annals::language {

/// Words in byte order, looked up by halves. Views point into embedded resources, which live for ever.
class WordSet {
public:
    void add(std::string_view word) { words_.push_back(word); }
    void close();
    [[nodiscard]] bool contains(std::string_view word) const;

private:
    std::vector<std::string_view> words_;
};

struct WordLists {
    WordSet titles;         // "Gov.": never ends a sentence
    WordSet before_number;  // "No.": an abbreviation only before a digit
    WordSet abbreviations;  // "Inc.": may end a sentence
    WordSet marked_names;   // "Yahoo!"
    WordSet openers;        // "the", "however": open sentences
    WordSet speech_verbs;   // "said", "asked"
};

[[nodiscard]] const WordLists& word_lists();

/// Whether `word`, written with its full stop, is an abbreviation; "No." is one only when a digit follows.
[[nodiscard]] bool is_abbreviation(std::string_view word, bool digit_follows);

}  // namespace annals::language
