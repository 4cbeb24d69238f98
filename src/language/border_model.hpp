// The weights of sentence borders, read where they lie: the part "borders" of a model file, 2^border_feature_bits signed bytes.
#pragma once

#include <cstdint>
#include <string_view>

#include "border_features.hpp"

namespace annals::language {

class BorderModel {
public:
    /// `bytes` must outlive the model. Throws ModelError.
    explicit BorderModel(std::string_view bytes);

    /// Above 0: a sentence ends here.
    [[nodiscard]] std::int32_t score(const BorderFeatures& features) const {
        std::int32_t sum = 0;
        for (const auto feature : features) sum += static_cast<signed char>(weights_[feature]);
        return sum;
    }

private:
    std::string_view weights_;
};

/// The model of the embedded resources.
[[nodiscard]] const BorderModel& embedded_border_model();

}  // namespace annals::language
