// Parsing: a beam that is as narrow as a sentence allows. Where one action is far ahead the parser takes it; where two are close it
// follows both, until one of the two readings has cost much more or they differ in nothing to come.
//
// After Zhang and Clark (2008, "A tale of two parsers"), over weights that were learnt greedily. The merging is that of Huang and
// Sagae (2010, "Dynamic programming for linear-time incremental parsing").
#pragma once

#include "action_rows.hpp"
#include "parser_features.hpp"
#include "sparse_rows.hpp"

namespace annals::language {

inline constexpr std::size_t relation_count = static_cast<std::size_t>(Relation::xcomp) + 1;

/// The whole tree, in the state that is returned. Linear in the sentence's length.
[[nodiscard]] ParserState parse(const ParserSentence& sentence, const ActionRows& actions, const SparseRows& relations);

}  // namespace annals::language
