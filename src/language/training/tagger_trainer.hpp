// Trains the tagger: an averaged perceptron that guesses each label with the labels it guessed before (Collins 2002).
#pragma once

#include <cstdint>
#include <vector>

#include "language/training/corpus.hpp"
#include "language/training/weights.hpp"

namespace annals::language::training {

struct TaggerOptions {
    int epochs = 8;
    int least_count = 2;  // features seen less often are left out
    std::uint64_t seed = 1;
};

[[nodiscard]] Weights train_tagger(const std::vector<const Example*>& examples, const WordKnowledge& knowledge,
                                   std::size_t labels, TaggerOptions options);

}  // namespace annals::language::training
