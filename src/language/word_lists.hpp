// The small word lists of tokeniser, sentence splitter and quotations, read once from the embedded resources.
#pragma once

#include <functional>
#include <string_view>

#include <boost/unordered_set.hpp>

namespace annals::language {

/// Views point into embedded resources, which live for ever. Boost's sets find their buckets without a division, which counts here:
/// every abbreviation and every capital asks several.
class WordSet {
public:
    void add(std::string_view word) { words_.insert(word); }
    [[nodiscard]] bool contains(std::string_view word) const { return words_.find(word) != words_.end(); }

private:
    boost::unordered_set<std::string_view, std::hash<std::string_view>> words_;
};

/// What the tokeniser cuts words by.
struct Affixes {
    WordSet prefixes;  // "co" of "co-worker"
    WordSet suffixes;  // "wise" of "clock-wise"
    WordSet units;     // "km" of "10km"
};

struct WordLists {
    WordSet titles;         // "Gov.": never ends a sentence
    WordSet before_number;  // "No.": an abbreviation only before a digit
    WordSet abbreviations;  // "Inc.": may end a sentence
    WordSet inner;          // "etc.": an abbreviation only in mid-sentence
    WordSet clock;          // "a.m.": ends no sentence before one of `days`
    WordSet middle;         // "the", "of": what follows in capitals is of the same sentence
    WordSet days, months;   // "Monday", "March"
    WordSet being;          // "was": "It closed at 9 p.m. Sunday was calm."
    WordSet marked_names;   // "Yahoo!"
    WordSet openers;        // "the", "however": open sentences
    WordSet speech_verbs;   // "said", "asked": stand beside a quotation
    WordSet judging_verbs;  // "called", "accused": hold quoted words inside their clause
};

[[nodiscard]] const WordLists& word_lists();
[[nodiscard]] const Affixes& affixes();

}  // namespace annals::language
