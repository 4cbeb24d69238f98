// What the parser looks at: hashed features of a state, and of an arc that wants a name.
#pragma once

#include <array>

#include "features.hpp"
#include "parser_sentence.hpp"
#include "parser_state.hpp"
#include "stages.hpp"

namespace annals::language {

/// After how many features the parser may stop to ask, and how sure it must then be.
inline constexpr std::array<Stage, 2> action_stages{{{24, 5000}, {56, 5000}}};
inline constexpr std::array<Stage, 2> relation_stages{{{13, 1250}, {26, 1400}}};

/// For choosing the next action.
void action_features(const ParserSentence& sentence, const ParserState& state, FeatureList& features);

/// For naming an arc (from state.size() when the root is its head) before it is made.
void relation_features(const ParserSentence& sentence, const ParserState& state, ParserState::Arc arc, FeatureList& features);

}  // namespace annals::language
