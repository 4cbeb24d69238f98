// Runs of words that two articles print alike: an agency's copy, a quotation, a sentence taken over.
#pragma once

#include "graph/article_words.hpp"
#include "graph/telling.hpp"

namespace annals::graph {

/// Hashes of runs of eight words, of which every stretch of twelve words has one (winnowing: Schleimer, Wilkerson and Aiken 2003).
/// Case, marks and spaces do not count.
[[nodiscard]] Set passages_in(std::string_view text);

/// Hashes of the runs of eight words before, around and behind the trigger, and, of a saying, the passages of what it quotes, or of
/// its sentence.
[[nodiscard]] Set passages_around(const Telling& telling);

}  // namespace annals::graph
