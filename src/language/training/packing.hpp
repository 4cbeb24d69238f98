// Trained weights become the rows of a model: averaged, scaled to 16 bits, and without what weighs next to nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/training/weights.hpp"

namespace annals::language::training {

struct Packing {
    double scale = 100;     // of the averaged weights
    int least_weight = 20;  // scaled weights below are dropped
};

/// Rows as SparseRows reads them.
[[nodiscard]] std::string pack_sparse(const Weights& weights, Packing packing);

/// Rows as ActionRows reads them: of the weights of shift, left and right. Features whose weights differ by less than
/// `least_weight` between actions are dropped.
[[nodiscard]] std::string pack_actions(const Weights& weights, Packing packing);

/// The `count` features whose weights differ most between classes, sorted.
[[nodiscard]] std::vector<std::uint32_t> heaviest(const Weights& weights, std::size_t count);

}  // namespace annals::language::training
