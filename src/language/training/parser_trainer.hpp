// Trains the parser: averaged perceptrons for actions and for relations, with a dynamic oracle and exploration (Goldberg and
// Nivre 2013): most of the time the parser goes where it would go by itself, and learns the way on from there.
#pragma once

#include <cstdint>
#include <vector>

#include "language/training/corpus.hpp"
#include "language/training/weights.hpp"

namespace annals::language::training {

/// The features that a parser may use. Empty: all that turn up.
struct ParserFeatures {
    std::vector<std::uint32_t> actions, relations;
};

struct ParserOptions {
    int epochs = 10;
    std::uint64_t seed = 1;
    unsigned explored = 9;  // of ten steps, how many follow the parser's own choice
    const ParserFeatures* features = nullptr;
};

struct ParserWeights {
    Weights actions, relations;
};

/// `classes` gives the UPOS of each label. Sentences are parsed with their guessed tags.
[[nodiscard]] ParserWeights train_parser(const std::vector<const Example*>& examples, const WordKnowledge& knowledge,
                                         const std::vector<std::uint8_t>& classes, ParserOptions options);

}  // namespace annals::language::training
