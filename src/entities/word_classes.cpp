#include "word_classes.hpp"

#include <algorithm>

namespace annals::entities {

std::optional<WordClasses::Bits> WordClasses::bit(std::string_view name) const {
    const auto found = std::find(names_.begin(), names_.end(), name);
    if (found == names_.end()) return std::nullopt;
    return Bits{1} << (found - names_.begin());
}

WordClasses::Bits WordClasses::declare(std::string_view name) {
    if (const auto known = bit(name)) return *known;
    if (names_.size() == 64) return 0;
    names_.emplace_back(name);
    return Bits{1} << (names_.size() - 1);
}

}  // namespace annals::entities
