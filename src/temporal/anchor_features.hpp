// What speaks for or against an anchor, in words that an explanation can print. Read by the model, which weighs them.
#pragma once

#include <string_view>
#include <vector>

#include "temporal/anchor_candidates.hpp"
#include "temporal/direction.hpp"

namespace annals::temporal {

/// What is known of the expression before its anchor is chosen.
struct AnchorQuestion {
    const TimeExpression& expression;
    std::string_view text;  // its words
    Place place;
    TenseReading tense = TenseReading::none;
    bool quoted = false;
};

/// The names of the features that a candidate has. They live as long as the program.
[[nodiscard]] std::vector<std::string_view> anchor_features(const AnchorQuestion& question, const AnchorCandidate& candidate,
                                                            const Told& told);

}  // namespace annals::temporal
