// The parts of speech of WordNet's words, with their regular and irregular forms.
#pragma once

#include <string>
#include <vector>

#include "language/lexical_classes.hpp"

namespace annals::language::training {

/// `folder` holds data.noun, index.adj, index.adv, index.verb and noun.exc, verb.exc. Single words only; sorted by hash, each hash
/// once. Throws std::runtime_error when a file cannot be read.
[[nodiscard]] std::vector<LexicalEntry> read_dictionary(const std::string& folder);

}  // namespace annals::language::training
