// Word classes from running text: words that occur in the same places fall into one class.
//
// The exchange algorithm of Martin, Liermann and Ney (1998, "Algorithms for bigram and trigram word clustering"): each word
// in turn moves to the class where the class bigram model finds the text likeliest.
#pragma once

#include <cstdint>
#include <vector>

namespace annals::language::training {

/// `text` is words by number below `words`, in running order; number 0 stands for everything rare and for sentence borders,
/// and keeps class 0 for itself. Gives each word's class, from 1 to `classes`. Deterministic: words start in the class of
/// their number, and take turns in the order of their numbers, which should be that of their frequency.
[[nodiscard]] std::vector<std::uint16_t> cluster_words(const std::vector<std::uint32_t>& text, std::uint32_t words,
                                                       std::uint32_t classes, int rounds);

}  // namespace annals::language::training
