// What an event is called: a clause of the articles themselves, trimmed.
#pragma once

#include <string>
#include <vector>

#include "graph/merge.hpp"
#include "graph/telling.hpp"

namespace annals::graph {

/// Longest headline, in code points, the ellipsis included.
inline constexpr std::size_t longest_headline = 90;

/// The headline that one telling gives: white space folded, leading conjunctions and quotation marks gone, a pronoun in
/// front replaced by the name it stands for, first letter capital, cut on a word with "…" when too long.
[[nodiscard]] std::string headline_of(const Story& story, const Telling& telling);

/// The best of a group's headlines: short, from a title or with its agent, not starting with a pronoun.
[[nodiscard]] std::string best_headline(const Story& story, const std::vector<Telling>& tellings, const Cluster& cluster);

}  // namespace annals::graph
