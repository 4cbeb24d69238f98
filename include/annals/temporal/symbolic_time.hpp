// What a time expression says, before anybody knows its anchor.
#pragma once

#include <string>
#include <vector>

namespace annals::temporal {

/// A little program of calendar steps, applied left to right to the anchor.
struct SymbolicTime {
    std::vector<std::string> steps;
};

}  // namespace annals::temporal
