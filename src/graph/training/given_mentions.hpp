// Articles whose event mentions are given, as gold data gives them.
#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "annals/graph/merging_model.hpp"
#include "annals/graph/story.hpp"

namespace annals::graph {

/// Articles that may tell of one event.
struct Topic {
    std::string name;
    std::vector<events::Record> records;
    std::map<std::string, std::vector<std::string>> heads;   // by article: the dictionary form of each mention's verb or noun
    std::map<std::string, std::vector<std::string>> chains;  // by article: the chain of each mention, where the line gives it
};

/// Lines of {"id", "group", "published"?, "text", "mentions": [[begin, end, chain?]…]}, offsets in code points. Topics come in order of name;
/// a record has one event for each mention, in their order.
[[nodiscard]] std::vector<Topic> read_topics(std::istream& lines);

}  // namespace annals::graph
