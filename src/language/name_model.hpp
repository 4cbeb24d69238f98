// The learnt part of the name finder: weights of its features, and what lists say of words.
#pragma once

#include <string>
#include <string_view>

#include "name_decoder.hpp"
#include "name_table.hpp"
#include "sparse_rows.hpp"

namespace annals::language {

struct NameModel {
    NameModel() = default;
    /// Parts "names" and "name_lists" of a model file; they must outlive the model. Throws ModelError when they are damaged.
    NameModel(std::string_view weights, std::string_view name_lists);

    NameTable lists;
    SparseRows rows;
    NameTransitions<SparseRows::Score> transitions{};
};

/// What changes whenever a feature of names changes.
[[nodiscard]] std::uint32_t name_fingerprint();

}  // namespace annals::language
