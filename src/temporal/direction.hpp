#pragma once

#include <string>
#include <vector>

#include "temporal/matcher.hpp"

namespace annals::temporal {

/// Past or future, as the verbs around an expression say; with the reason.
struct Reading {
    Direction direction = Direction::past;
    std::string reason;
};

/// Half-open range of pieces.
struct PieceRange {
    std::size_t begin = 0, end = 0;
};

/// Reads the tense around the pieces `expression` within their `sentence`: the nearest cue decides, one to the left before
/// one to the right; without any, a report tells of the past.
[[nodiscard]] Reading read_tense(const Grammar& grammar, const Matcher& matcher, const std::vector<Piece>& pieces, PieceRange sentence, PieceRange expression);

}  // namespace annals::temporal
