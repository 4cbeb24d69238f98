// Sentences with names, in BIO columns: a word and its label a line ("Harwick<TAB>B-LOC"), a blank line behind each sentence,
// "-DOCSTART-" before each document.
#pragma once

#include <string>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language::training {

struct NamedSentence {
    std::vector<std::string> words;
    std::vector<Name> names;  // by numbers of words
};
using NamedDocument = std::vector<NamedSentence>;

/// Kinds that are no person, organisation or place are left out. A file without "-DOCSTART-" is one document. Throws
/// std::runtime_error when the file cannot be read.
[[nodiscard]] std::vector<NamedDocument> read_bio(const std::string& path);

}  // namespace annals::language::training
