// What tagger, parser and name finder see of one word by itself: hashes of its parts, how it is written, and what the word
// table knows. Computed once for each word.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexical_classes.hpp"
#include "word_table.hpp"

namespace annals::language {

/// A word of a sentence. `form` is as written, `norm` as lexicons write it.
struct WordForm {
    std::string_view form;
    std::string_view norm;
};

struct WordFacts {
    std::uint32_t norm = 0;        // hash of the norm, digits folded to 0
    std::uint32_t exact = 0;       // the same with its digits
    std::uint32_t suffix[4] = {};  // of one to four bytes
    std::uint32_t prefix[3] = {};  // of one to three bytes
    std::uint32_t shape = 0;       // capitals, digits, marks; whether the sentence begins here, and how it is written
    WordRow row;                   // what the word table knows
    std::uint8_t classes = 0;      // what dictionaries know: bits of lexical_classes.hpp
};

/// What is known of words by themselves.
struct WordKnowledge {
    WordTable table;
    LexicalClasses dictionary;
};

/// The facts of a sentence's words, between two words before its beginning and three behind its end, so that neighbours can
/// be asked for everywhere.
class SentenceFacts {
public:
    SentenceFacts(const std::vector<WordForm>& words, const WordKnowledge& knowledge);

    [[nodiscard]] std::size_t size() const { return facts_.size() - before - behind; }
    /// Word `i`; from -2 to size() + 2.
    [[nodiscard]] const WordFacts& operator[](std::ptrdiff_t i) const { return facts_[static_cast<std::size_t>(i + before)]; }

private:
    static constexpr int before = 2;
    static constexpr int behind = 3;
    std::vector<WordFacts> facts_;
};

}  // namespace annals::language
