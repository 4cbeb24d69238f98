// One spelling for the many that a name takes on its way from another alphabet.
//
//     fold_name("Zelenskyy") == fold_name("Zelensky") == fold_name("Zelenskiy")
//     fold_name("Oleksii")   == fold_name("Olexiy")
//     fold_name("Izium")     == fold_name("Izyum")
//
// The method: lower case without accents, then a fixed list of rewritings (see fold.cpp), each for a pair of letters that
// transliteration systems of Cyrillic and Arabic disagree on, then doubled letters made one. The result is for comparing only.
#pragma once

#include <string>
#include <string_view>

namespace annals::entities {

/// Lower case, without accents.
[[nodiscard]] std::string plain_letters(std::string_view name);
/// The folded form of one word or of several; spaces and hyphens are kept as single spaces, other marks are dropped.
[[nodiscard]] std::string fold_name(std::string_view name);

}  // namespace annals::entities
