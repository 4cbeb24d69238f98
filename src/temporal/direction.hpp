#pragma once

#include <string>
#include <vector>

#include "annals/language/document.hpp"
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

/// The sentence around an expression: its pieces, and what the tagger says of its words.
struct TenseContext {
    const std::vector<Piece>& pieces;
    const language::Document& document;
    language::Range tokens;
    PieceRange sentence;
    PieceRange expression;
};

/// Reads the tense around an expression within its sentence: the nearest cue decides, one to the left before one to the
/// right; without any, a report tells of the past. Cues are the words of the class <tense_cue> and verbs in the past.
[[nodiscard]] Reading read_tense(const Grammar& grammar, const Matcher& matcher, const TenseContext& context);

}  // namespace annals::temporal
