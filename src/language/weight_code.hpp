// Weights in one byte: a sign and the logarithm of the size. What is heavy is known as exactly, in proportion, as what is light:
// four hundredths off at most, where bytes in equal steps would lose either end.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace annals::language {

inline constexpr std::size_t weight_sizes = 128;

/// Sizes from 0 (code 0) over 8 to some 32,000, each a sixteenth above the one before.
[[nodiscard]] constexpr std::array<std::int16_t, 2 * weight_sizes> weight_values() {
    std::array<std::int16_t, 2 * weight_sizes> values{};
    double size = 8;
    for (std::size_t i = 1; i < weight_sizes; ++i, size *= 1.068) {
        values[i] = static_cast<std::int16_t>(size + 0.5);
        values[weight_sizes + i] = static_cast<std::int16_t>(-values[i]);
    }
    return values;
}

inline constexpr auto weight_of_code = weight_values();

/// The code whose weight is nearest.
[[nodiscard]] constexpr std::uint8_t code_of_weight(std::int32_t weight) {
    const auto size = weight < 0 ? -weight : weight;
    std::size_t best = 0;
    for (std::size_t i = 1; i < weight_sizes; ++i) {
        const auto off = weight_of_code[i] > size ? weight_of_code[i] - size : size - weight_of_code[i];
        const auto best_off = weight_of_code[best] > size ? weight_of_code[best] - size : size - weight_of_code[best];
        if (off < best_off) best = i;
    }
    return static_cast<std::uint8_t>(weight < 0 && best > 0 ? weight_sizes + best : best);
}

}  // namespace annals::language
