#include "word_table.hpp"

#include <bit>
#include <cstring>

#include "model_error.hpp"

namespace annals::language {
namespace {

constexpr std::size_t word_row_size = sizeof(WordRow);
static_assert(word_row_size == 12);

std::uint32_t row_place(std::uint32_t hash, std::uint32_t mask) { return (hash * 0x9E3779B1U >> 7) & mask; }

}  // namespace

WordTable::WordTable(std::string_view bytes) : rows_(bytes) {
    const auto count = bytes.size() / word_row_size;
    if (count == 0 || count * word_row_size != bytes.size() || !std::has_single_bit(count))
        throw ModelError("language model: the word table is damaged; make it again with scripts/train");
    mask_ = static_cast<std::uint32_t>(count - 1);
}

WordRow WordTable::find(std::uint32_t hash) const {
    if (rows_.empty()) return {};
    for (auto at = row_place(hash, mask_);; at = (at + 1) & mask_) {
        WordRow row;
        std::memcpy(&row, rows_.data() + at * word_row_size, word_row_size);
        if (row.hash == hash) return row;
        if (row.hash == 0) return {};
    }
}

std::string write_word_table(const std::vector<WordRow>& rows) {
    const auto count = std::bit_ceil(rows.size() * 3 / 2 + 1);
    const auto mask = static_cast<std::uint32_t>(count - 1);
    std::vector<WordRow> table(count);
    for (const auto& row : rows) {
        auto at = row_place(row.hash, mask);
        while (table[at].hash != 0) at = (at + 1) & mask;
        table[at] = row;
    }
    return {reinterpret_cast<const char*>(table.data()), table.size() * word_row_size};
}

}  // namespace annals::language
