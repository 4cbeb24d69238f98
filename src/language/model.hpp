// The language model: everything learnt that tagger, parser and name finder need, read where it lies.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "action_rows.hpp"
#include "model_file.hpp"
#include "name_model.hpp"
#include "sparse_rows.hpp"
#include "tags.hpp"
#include "word_facts.hpp"

namespace annals::language {

class Model {
public:
    /// The bytes of the file must outlive the model. Throws ModelError.
    explicit Model(const ModelFile& file);

    std::vector<Label> labels;          // of the tagger
    std::vector<std::uint8_t> classes;  // the UPOS of each label, as the parser sees it
    WordKnowledge words;
    SparseRows tagger;
    ActionRows actions;
    SparseRows relations;
    std::optional<NameModel> names;  // absent in a model that was made without them
};

/// What changes whenever a feature of tagger or parser changes.
[[nodiscard]] std::uint32_t feature_fingerprint();

/// The part "labels" of a model file.
[[nodiscard]] std::string write_labels(const std::vector<Label>& labels);

/// The model of the embedded resources.
[[nodiscard]] const Model& embedded_model();

}  // namespace annals::language
