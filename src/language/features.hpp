// Features of one decision: hashes, as many as there are.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace annals::language {

class FeatureList {
public:
    static constexpr std::size_t most = 160;

    /// Beyond `most` features are left out.
    void add(std::uint32_t feature) {
        if (count_ < most) values_[count_++] = feature;
    }
    [[nodiscard]] std::span<const std::uint32_t> span() const { return {values_.data(), count_}; }

private:
    std::array<std::uint32_t, most> values_;
    std::size_t count_ = 0;
};

}  // namespace annals::language
