// Weights of the parser's actions, read where they lie. Nearly every feature has a weight for every action, so rows are short
// and of one size, and all that a feature could be stands in one line of the processor's cache.
//
// Layout: lines of 64 bytes, each of 16 rows: first their fingerprints (2 bytes each; 0 for an empty row), then their weights of left
// and right, less that of shift (1 byte each, a code of weight_code.hpp). The upper bits of a feature's hash name its line,
// the lower 16 are its fingerprint. A line that would hold more keeps the rows that weigh most.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace annals::language {

class ActionRows {
public:
    using Score = std::int32_t;

    ActionRows() = default;
    /// `bytes` must outlive the rows. Throws ModelError when they are damaged.
    explicit ActionRows(std::string_view bytes);

    /// Adds the weights of each feature to the scores of shift, left and right.
    void score(std::span<const std::uint32_t> features, std::span<Score> scores) const;

private:
    std::string_view lines_;
    std::uint32_t count_ = 0;
};

struct ActionRow {
    std::uint32_t feature = 0;
    std::int16_t left = 0, right = 0;
};

/// With `share` of all places filled on average.
[[nodiscard]] std::string write_action_rows(const std::vector<ActionRow>& rows, double share);

}  // namespace annals::language
