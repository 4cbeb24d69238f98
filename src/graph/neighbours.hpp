// Which dated articles tell much of what an undated one tells.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "annals/calendar/period.hpp"
#include "annals/events/record.hpp"
#include "graph/profile.hpp"

namespace annals::graph {

/// An article and how alike it is, 0 to 1: the cosine between the sets of stems of both, each stem weighing as much as
/// it is rare in the corpus.
struct Neighbour {
    std::uint32_t record = 0;
    double likeness = 0;
};

/// The stems of all articles of a corpus, and the dated ones by stem.
class Neighbours {
public:
    explicit Neighbours(const std::vector<events::Record>& records);

    /// The dated articles most like this one, the likest first; equally like ones in the order of the records. At most
    /// `most`, none of likeness nought.
    [[nodiscard]] std::vector<Neighbour> nearest(std::uint32_t record, std::size_t most) const;

private:
    [[nodiscard]] double weight(std::uint32_t stem) const;

    std::vector<Set> stems_;                                               // of each record
    std::vector<double> lengths_;                                          // of each record, as a vector
    std::unordered_map<std::uint32_t, std::uint32_t> told_;                // by stem: in how many articles
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> dated_;  // by stem: the dated records
};

}  // namespace annals::graph
