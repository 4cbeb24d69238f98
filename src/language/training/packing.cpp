#include "packing.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "language/action_rows.hpp"
#include "language/sparse_rows.hpp"

namespace annals::language::training {
namespace {

constexpr double places_filled = 0.8;

std::int16_t scaled(float weight, double scale) {
    return static_cast<std::int16_t>(std::clamp(std::lround(weight * scale), -32767L, 32767L));
}

}  // namespace

std::string pack_sparse(const Weights& weights, Packing packing) {
    std::vector<SparseRow> rows;
    weights.for_each([&](std::uint32_t feature, std::span<const float> values) {
        SparseRow row{feature, {}};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto weight = scaled(values[i], packing.scale);
            if (std::abs(weight) >= packing.least_weight) row.weights.emplace_back(static_cast<std::uint8_t>(i), weight);
        }
        if (!row.weights.empty()) rows.push_back(std::move(row));
    });
    return write_sparse_rows(std::move(rows));
}

std::string pack_actions(const Weights& weights, Packing packing) {
    std::vector<ActionRow> rows;
    weights.for_each([&](std::uint32_t feature, std::span<const float> values) {
        const ActionRow row{feature, scaled(values[1] - values[0], packing.scale), scaled(values[2] - values[0], packing.scale)};
        if (std::max({std::abs(row.left), std::abs(row.right), std::abs(row.left - row.right)}) >= packing.least_weight)
            rows.push_back(row);
    });
    std::sort(rows.begin(), rows.end(), [](const ActionRow& a, const ActionRow& b) { return a.feature < b.feature; });
    return write_action_rows(rows, places_filled);
}

std::vector<std::uint32_t> heaviest(const Weights& weights, std::size_t count) {
    std::vector<std::pair<float, std::uint32_t>> features;
    weights.for_each([&](std::uint32_t feature, std::span<const float> values) {
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        features.emplace_back(*least - *most, feature);
    });
    std::sort(features.begin(), features.end());
    if (features.size() > count) features.resize(count);
    std::vector<std::uint32_t> chosen;
    for (const auto& [weight, feature] : features) chosen.push_back(feature);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

}  // namespace annals::language::training
