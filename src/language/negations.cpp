#include "negations.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace annals::language {
namespace {

constexpr std::array<std::string_view, 7> words = {"not", "n't", "never", "hardly", "scarcely", "nor", "neither"};

/// "not only", "not just": what follows holds.
bool is_limited(const std::vector<Token>& tokens, std::uint32_t i) {
    if (tokens[i].norm != "not" || i + 1 >= tokens.size()) return false;
    const auto& next = tokens[i + 1].norm;
    return next == "only" || next == "just" || next == "merely";
}

}  // namespace

std::optional<std::uint32_t> negation_at(const std::vector<Token>& tokens, std::uint32_t begin, std::uint32_t i) {
    if (tokens[i].norm == "longer" && i > begin && tokens[i - 1].norm == "no") return i - 1;
    if (std::find(words.begin(), words.end(), tokens[i].norm) == words.end() || is_limited(tokens, i)) return std::nullopt;
    return i;
}

}  // namespace annals::language
