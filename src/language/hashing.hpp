// Hashes of words and of features. Training and reading share them: a model fits only the hashes it was trained with.
#pragma once

#include <cstdint>
#include <string_view>

namespace annals::language {

inline constexpr std::size_t longest_hashed = 64;  // bytes of a word that count

[[nodiscard]] constexpr std::uint32_t mix(std::uint32_t seed, std::uint32_t value) {
    auto x = (seed ^ value) * 0x9E3779B1U;
    x ^= x >> 15;
    x *= 0x85EBCA77U;
    return x ^ (x >> 13);
}

/// FNV-1a, mixed once more with the length.
[[nodiscard]] constexpr std::uint32_t hash_bytes(std::string_view bytes, std::uint32_t seed = 0) {
    auto h = 0x811C9DC5U ^ seed;
    for (const char byte : bytes.substr(0, longest_hashed)) h = (h ^ static_cast<unsigned char>(byte)) * 0x01000193U;
    return mix(h, static_cast<std::uint32_t>(bytes.size()));
}

/// The hash of feature template `number` with up to four values. Each value is multiplied by its own odd constant, so that
/// the order counts; a last multiplication brings all bits together in the upper half.
[[nodiscard]] constexpr std::uint32_t feature_hash(std::uint64_t number, std::uint64_t a, std::uint64_t b = 0,
                                                   std::uint64_t c = 0, std::uint64_t d = 0) {
    auto x = number * 0x9E3779B97F4A7C15U + a * 0xD6E8FEB86659FD93U + b * 0xA0761D6478BD642FU + c * 0xE7037ED1A0B428DBU +
             d * 0x8EBC6AF09C88C6E3U;
    x ^= x >> 32;
    return static_cast<std::uint32_t>((x * 0x589965CC75374CC3U) >> 32);
}

}  // namespace annals::language
