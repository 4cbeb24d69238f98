#include "temporal/anchor_model.hpp"

#include <algorithm>

namespace annals::temporal {

AnchorModel::AnchorModel(std::string_view file, std::string_view contents) : weights_(file, contents) {}

double AnchorModel::weight(std::string_view feature) const { return weights_.value(feature, 0); }

double AnchorModel::score(const std::vector<std::string_view>& features) const {
    double sum = 0;
    for (const auto feature : features) sum += weight(feature);
    return sum;
}

std::vector<std::string_view> AnchorModel::strongest(std::vector<std::string_view> features, std::size_t count) const {
    std::stable_sort(features.begin(), features.end(),
                     [&](std::string_view a, std::string_view b) { return weight(a) > weight(b); });
    const auto last = std::find_if(features.begin(), features.end(), [&](std::string_view name) { return weight(name) <= 0; });
    features.erase(std::min(last, features.begin() + static_cast<std::ptrdiff_t>(std::min(count, features.size()))),
                   features.end());
    return features;
}

}  // namespace annals::temporal
