// What the name finder sees of a sentence: which words may belong to names, what lists say of them, and the runs of
// capitalised words that they stand in.
#pragma once

#include <cstdint>
#include <vector>

#include "annals/language/document.hpp"
#include "name_table.hpp"
#include "word_facts.hpp"

namespace annals::language {

struct NameWord {
    ListEntry list;               // of the word alone
    std::uint16_t match = 0;      // kinds of the longest entry of many words that it is part of
    std::uint8_t match_part = 0;  // 1 + NamePart in that entry; 0 when there is none
    std::uint8_t tag = 0;         // Penn tag
    bool capital = false;         // has a capital letter
    bool hyphen = false;          // stands alone between the parts of a word, as some tokenisers leave it
    bool candidate = false;       // may belong to a name
    Range run;                    // of capitalised words around it; empty for other words
};

/// The words of one sentence. Outside it everything is empty.
class NameWords {
public:
    NameWords(const SentenceFacts& facts, const std::vector<WordForm>& words, const std::vector<Xpos>& tags,
              const NameTable& table);

    [[nodiscard]] std::size_t size() const { return words_.size(); }
    [[nodiscard]] const NameWord& operator[](std::ptrdiff_t i) const {
        return i < 0 || static_cast<std::size_t>(i) >= words_.size() ? nothing_ : words_[static_cast<std::size_t>(i)];
    }
    /// Facts of word `i`, also outside the sentence.
    [[nodiscard]] const WordFacts& facts(std::ptrdiff_t i) const {
        const auto size = static_cast<std::ptrdiff_t>(words_.size());
        return facts_[i < -2 ? -2 : i > size + 1 ? size + 1 : i];
    }
    /// Stretches of candidates, each of `longest_stretch` words at most.
    [[nodiscard]] std::vector<Range> stretches() const;

    static constexpr std::uint32_t longest_stretch = 400;

private:
    void find_entries(const NameTable& table);
    void find_candidates();
    void find_runs();

    const SentenceFacts& facts_;
    std::vector<NameWord> words_;
    NameWord nothing_;
};

}  // namespace annals::language
