// The weights of what speaks for an anchor: set by hand, adjusted by scripts/train_anchors, kept in en/time/anchors.weights.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "annals/resources/bundle.hpp"
#include "annals/resources/weights.hpp"

namespace annals::temporal {

class AnchorModel {
public:
    AnchorModel() = default;
    /// Reads "feature weight" lines; `#` starts a comment. Throws resources::RuleError.
    AnchorModel(std::string_view file, std::string_view contents);

    /// The sum of the weights; a feature without one weighs nothing.
    [[nodiscard]] double score(const std::vector<std::string_view>& features) const;
    /// Those that weigh most for it, at most `count`.
    [[nodiscard]] std::vector<std::string_view> strongest(std::vector<std::string_view> features, std::size_t count) const;

private:
    [[nodiscard]] double weight(std::string_view feature) const;

    resources::Weights weights_;
};

}  // namespace annals::temporal
