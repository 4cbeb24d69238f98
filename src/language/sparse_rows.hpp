// Weights of a linear model with many classes, read where they lie: few classes of a feature have a weight.
//
// Layout, little-endian:
//     bucket starts: 2^18 + 1 offsets into the rows, 4 bytes each
//     rows: fingerprint (2 bytes) | n (1 byte) | n times a class and its weight (1 byte each; a code of
//     weight_code.hpp)
// A feature is a 32-bit hash: its upper 18 bits name the bucket, its lower 16 bits are the row's fingerprint.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "features.hpp"

namespace annals::language {

class SparseRows {
public:
    using Score = std::int32_t;

    SparseRows() = default;
    /// `bytes` must outlive the rows. Throws ModelError when they are cut short; the rows themselves are trusted, since they are
    /// a part of the program, and looking through all of them would take longer than reading an article.
    explicit SparseRows(std::string_view bytes);

    /// Adds the weights of each feature; at most FeatureList::most of them.
    void score(std::span<const std::uint32_t> features, std::span<Score> scores) const;

private:
    /// The rows of all features whose upper bits are the same.
    struct Bucket {
        const char* begin;
        const char* end;
    };
    [[nodiscard]] Bucket bucket_of(std::uint32_t feature) const;

    std::string_view starts_;
    std::string_view rows_;
};

/// One feature's weights, for writing.
struct SparseRow {
    std::uint32_t feature = 0;
    std::vector<std::pair<std::uint8_t, std::int16_t>> weights;
};

[[nodiscard]] std::string write_sparse_rows(std::vector<SparseRow> rows);

}  // namespace annals::language
