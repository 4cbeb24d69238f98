// Trains the tagger: an averaged perceptron that guesses each label with the labels it guessed before (Collins 2002).
//
// Some features may be hidden while it learns, others for every word, so that each learns to do without the rest, and unknown words have
// something to go by (Søgaard and Johannsen 2012, "Robust learning in random subspaces: equipping NLP for OOV effects").
#pragma once

#include <cstdint>
#include <vector>

#include "language/training/corpus.hpp"
#include "language/training/weights.hpp"

namespace annals::language::training {

struct TaggerOptions {
    int epochs = 8;
    int least_count = 2;    // features seen less often are left out
    double hidden = 0;      // share of features
    float margin = 0;       // learns until the right label wins by so much
    std::size_t twice = 0;  // of the first examples, how many an epoch shows twice
    std::uint64_t seed = 1;
};

[[nodiscard]] Weights train_tagger(const std::vector<const Example*>& examples, const WordKnowledge& knowledge,
                                   std::size_t labels, TaggerOptions options);

}  // namespace annals::language::training
