// The table of names (language/name_table.hpp) from lists: lines "kind<TAB>name". Kinds are those of ListKind and "particle", for
// words that names begin or end with in lower case ("al", "east").
#pragma once

#include <map>
#include <string>
#include <vector>

#include "language/name_table.hpp"

namespace annals::language::training {

/// How often words are written with a capital and without, where a sentence does not begin.
struct Case {
    int capital = 0, lower = 0;
};
using CaseCounts = std::map<std::string, Case>;

/// Counts the case of a sentence's words, unless it is a headline.
void count_case(const std::vector<std::string>& words, CaseCounts& counts);

/// Entries of all words whose case is known.
[[nodiscard]] std::vector<ListEntry> case_entries(const CaseCounts& counts);

/// Entries of the names that a file lists. Throws std::runtime_error.
[[nodiscard]] std::vector<ListEntry> list_entries(const std::string& path);

}  // namespace annals::language::training
