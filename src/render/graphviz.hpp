// Graphviz, run as a program: whoever has it installed gets pictures without a second command.
#pragma once

#include <string>

namespace annals::render {

/// What `dot` made, and what it had to say about it (empty where all went well).
struct Picture {
    std::string bytes;
    std::string warning;  // its first line
};

/// Draws `graph`, in the language DOT, as "svg", "png" or whatever else `dot -T` knows. Throws NoPicture.
[[nodiscard]] Picture drawn_by_graphviz(const std::string& graph, const std::string& kind);

}  // namespace annals::render
