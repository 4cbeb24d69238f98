// What may stand next on a command line: for the completion of shells.
//
//     next_words({"timeline", "--fo"})    --format, --focus
//     next_words({"graph", "--format", "g"})    graphml, gexf, geojson, graphology
#pragma once

#include <string>
#include <vector>

namespace annals::cli {

struct NextWord {
    std::string word;
    std::string description;
};

/// What the last of these words may become; they follow the program's name, and the last is empty where nothing is typed yet.
/// Nothing where a file may stand, or whatever else nobody knows.
[[nodiscard]] std::vector<NextWord> next_words(std::vector<std::string> words);

}  // namespace annals::cli
