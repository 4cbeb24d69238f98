// Makes the word table: classes from running text, labels from treebanks.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "language/training/corpus.hpp"
#include "language/word_table.hpp"

namespace annals::language::training {

struct WordClasses {
    std::uint8_t fine = 0, coarse = 0;
    std::uint8_t capitals = 0;
};

/// Fine (255) and coarse (48) classes of the words that stand in `text` often enough: one sentence a vector of words as
/// written.
[[nodiscard]] std::map<std::string, WordClasses> classes_of(const std::vector<std::vector<std::string>>& text);

/// A row for every word that has a class or stands in the examples.
[[nodiscard]] std::vector<WordRow> word_rows(const std::map<std::string, WordClasses>& classes,
                                             const std::vector<const Example*>& examples);

}  // namespace annals::language::training
