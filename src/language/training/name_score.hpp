// How many names a finder gets right: exact words and kind.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "language/name_labels.hpp"
#include "language/training/bio.hpp"

namespace annals::language::training {

struct NameScore {
    struct Counts {
        std::size_t gold = 0, found = 0, right = 0;
        [[nodiscard]] double f1() const;
    };
    std::array<Counts, name_kinds> kinds;

    void add(const std::vector<Name>& gold, const std::vector<Name>& found);
    [[nodiscard]] Counts all() const;
    /// "F1 78.1 (P 79.0 R 77.2) PER 81.0 ORG 70.2 LOC 80.3"
    [[nodiscard]] std::string summary() const;
};

}  // namespace annals::language::training
