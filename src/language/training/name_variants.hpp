// Sentences written otherwise, so that the name finder learns not to lean on how they happen to be written.
#pragma once

#include "language/name_table.hpp"
#include "language/training/bio.hpp"

namespace annals::language::training {

/// With the marks within words as words of their own, as some tokenisers leave them: "Mei - yu", "U . S .".
[[nodiscard]] NamedSentence with_split_marks(const NamedSentence& sentence);

/// As a headline in capitals, and as one in title case.
[[nodiscard]] NamedSentence in_capitals(const NamedSentence& sentence);
[[nodiscard]] NamedSentence in_title_case(const NamedSentence& sentence);

/// With persons' names that leave titles out ("Mr", "President").
[[nodiscard]] NamedSentence without_titles(NamedSentence sentence, const NameTable& lists);

/// Without names that are a word for people of a country alone ("Ghanaian").
[[nodiscard]] NamedSentence without_demonyms(NamedSentence sentence, const NameTable& lists);

}  // namespace annals::language::training
