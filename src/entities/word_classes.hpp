// Words that matter to names and descriptions, in classes ("title", "force", "direction"): one bit a class.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace annals::entities {

class WordClasses {
public:
    using Bits = std::uint64_t;

    /// The bit of a class, made when it is new; 0 when there are 64 already.
    Bits declare(std::string_view name);
    [[nodiscard]] std::optional<Bits> bit(std::string_view name) const;
    /// The bit of a class, or none where the lexicon has no such class.
    [[nodiscard]] Bits bits(std::string_view name) const { return bit(name).value_or(0); }
    void add(std::string_view word, Bits bits) { words_[std::string(word)] |= bits; }
    [[nodiscard]] Bits of(const std::string& word) const {
        const auto found = words_.find(word);
        return found == words_.end() ? 0 : found->second;
    }

private:
    std::vector<std::string> names_;
    std::unordered_map<std::string, Bits> words_;
};

}  // namespace annals::entities
