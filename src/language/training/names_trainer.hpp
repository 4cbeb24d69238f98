// Trains the name finder: a structured averaged perceptron (Collins 2002) over stretches of words that may hold names.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/model.hpp"
#include "language/name_finder.hpp"
#include "language/training/bio.hpp"
#include "language/training/weights.hpp"

namespace annals::language::training {

struct NamesOptions {
    int epochs = 4;
    int least_count = 8;  // features seen less often are left out
    int folds = 2;        // of the trainings whose guesses the memory is learnt from
    int rounds = 3;       // trainings in other orders, whose weights are averaged
    float missed = 150;   // margin by which a word of a name must beat being in none; an update moves a score by some hundreds
    float wrong = 100;    // margin by which it must beat any other label; less, since models miss more names than they invent
    std::uint64_t seed = 1;
};

/// What training needs of the words that are tagged already: word table, tagger, lists of names.
struct NameSources {
    const Model& model;
    const NameTable& lists;
};

/// Weights of a model that has learnt to read documents twice.
[[nodiscard]] Weights train_names(const std::vector<NamedDocument>& documents, const NameSources& sources, NamesOptions options);

/// The part "names" of a model file.
[[nodiscard]] std::string pack_names(const Weights& weights);

/// The names that a model finds in a document of given words.
[[nodiscard]] std::vector<std::vector<Name>> find_names(const NamedDocument& document, const Model& model,
                                                        const NameModel& names);

}  // namespace annals::language::training
