#include "word_map.hpp"

#include <bit>
#include <limits>

#include "hashing.hpp"

namespace annals::language {

WordMap::WordMap(std::size_t most) : rows_(std::bit_ceil(most * 3 / 2 + 1)) {}

std::size_t WordMap::place(std::string_view word, std::uint8_t column, std::uint32_t hash) const {
    const auto mask = rows_.size() - 1;
    auto at = hash & mask;
    for (; rows_[at].line != nullptr; at = (at + 1) & mask) {
        const auto& row = rows_[at];
        if (row.hash == hash && row.column == column && std::string_view(row.line, row.word_size) == word) break;
    }
    return at;
}

void WordMap::add(std::string_view line, std::uint8_t column) {
    if (line.size() > std::numeric_limits<std::uint8_t>::max()) return;
    const auto word = line.substr(0, line.find('\t'));
    const auto hash = hash_bytes(word, column);
    auto& row = rows_[place(word, column, hash)];
    if (row.line != nullptr) return;
    const auto value_at = word.size() == line.size() ? line.size() : line.rfind('\t') + 1;
    row = {line.data(),
           hash,
           static_cast<std::uint8_t>(word.size()),
           static_cast<std::uint8_t>(value_at),
           static_cast<std::uint8_t>(line.size()),
           column};
}

std::optional<std::string_view> WordMap::find(std::string_view word, std::uint8_t column) const {
    const auto& row = rows_[place(word, column, hash_bytes(word, column))];
    if (row.line == nullptr) return std::nullopt;
    return std::string_view(row.line, row.line_size).substr(row.value_at);
}

}  // namespace annals::language
