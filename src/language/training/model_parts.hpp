// What the training programs read and write: a model file is made part by part, each by its own program.
#pragma once

#include <string>

#include "language/model.hpp"
#include "language/model_file.hpp"

namespace annals::language::training {

/// Throws std::runtime_error when it cannot be read.
[[nodiscard]] std::string read_file(const std::string& path);

/// Writes the embedded model with these parts in place of its own. Where the embedded one is of another version, or none, they are
/// all that is written: a model can be made from nothing.
void write_model(const std::string& path, ModelParts parts);

/// The embedded model without its name finder, which may have been trained with other features than this program has.
[[nodiscard]] const Model& model_without_names();

}  // namespace annals::language::training
