// What the model of sentence borders looks at: hashed features of the words around a possible border. Training and
// splitting share this code.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

inline constexpr std::size_t border_feature_count = 26;
inline constexpr std::uint32_t border_feature_bits = 16;
/// Each is an index below 2^border_feature_bits.
using BorderFeatures = std::array<std::uint32_t, border_feature_count>;

/// What stands right before a possible border.
enum class Ending : std::uint8_t { none, stop, mark, ellipsis, abbreviation };

/// A place where a sentence may end: behind token `last`, closing marks and all before token `next`.
struct Border {
    std::uint32_t last = 0;
    std::uint32_t next = 0;
    Ending ending = Ending::none;
    bool likely = false;       // what the rules would say
    std::uint32_t length = 0;  // tokens of the sentence so far
    bool quoted = false;       // inside quotation marks that the sentence opened
    bool bracketed = false;
};

/// Style of one paragraph, found once.
struct ParagraphStyle {
    bool ends_with_mark = false;
    bool has_address = false;
    std::uint32_t length = 0;
};

[[nodiscard]] BorderFeatures border_features(const std::vector<Token>& tokens, Range paragraph, const ParagraphStyle& style,
                                             const Border& border);

/// Changes whenever the features do: a model that was trained with others is refused.
[[nodiscard]] std::uint32_t border_fingerprint();

}  // namespace annals::language
