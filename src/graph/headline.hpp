// What an event is called: words of the articles themselves, trimmed to one line.
#pragma once

#include <string>
#include <vector>

#include "graph/merge.hpp"
#include "graph/telling.hpp"
#include "graph/wording.hpp"

namespace annals::graph {

/// A line and how good it is: higher is better.
struct Headline {
    std::string line;
    int quality = 0;
};

/// The line that one telling gives: from the nearest beginning of a clause whose subject it has, a pronoun in front
/// replaced by the name it stands for; of a saying the speaker and the beginning of what is said; made of actor and
/// trigger where the words give no whole phrase.
[[nodiscard]] Headline headline_of(const Story& story, const Telling& telling);

/// The best of a group's headlines; the earlier telling's among equals.
[[nodiscard]] std::string best_headline(const Story& story, const std::vector<Telling>& tellings, const Cluster& cluster);

}  // namespace annals::graph
