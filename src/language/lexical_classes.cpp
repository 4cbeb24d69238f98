#include "lexical_classes.hpp"

#include <bit>

#include "bytes.hpp"

namespace annals::language {
namespace {

constexpr std::size_t cell_size = sizeof(std::uint32_t);

std::uint32_t check_of(std::uint32_t hash) { return hash & 0xFFFFFF00U; }
std::uint32_t place(std::uint32_t hash, std::uint32_t mask) { return (hash * 0x9E3779B1U >> 9) & mask; }

}  // namespace

LexicalClasses::LexicalClasses(std::string_view bytes) : cells_(bytes) {
    const auto count = bytes.size() / cell_size;
    if (count == 0 || count * cell_size != bytes.size() || !std::has_single_bit(count) || count > (1U << 23))
        throw ModelError("language model: the dictionary is damaged; make it again with scripts/train");
    mask_ = static_cast<std::uint32_t>(count - 1);
}

std::uint8_t LexicalClasses::find(std::uint32_t hash) const {
    if (cells_.empty()) return 0;
    auto at = place(hash, mask_);
    for (std::uint32_t step = 0; step <= mask_; ++step, at = (at + 1) & mask_) {
        const auto cell = number_at<std::uint32_t>(cells_, at * cell_size);
        if (cell == 0) return 0;
        if (check_of(cell) == check_of(hash)) return static_cast<std::uint8_t>(cell);
    }
    return 0;
}

std::string write_lexical_classes(const std::vector<LexicalEntry>& entries) {
    const auto count = std::bit_ceil(entries.size() * 5 / 4 + 1);
    const auto mask = static_cast<std::uint32_t>(count - 1);
    std::vector<std::uint32_t> cells(count);
    for (const auto& entry : entries) {
        auto at = place(entry.hash, mask);
        while (cells[at] != 0) at = (at + 1) & mask;
        cells[at] = check_of(entry.hash) | entry.classes;
    }
    std::string bytes;
    for (const auto cell : cells) append_number(bytes, cell);
    return bytes;
}

}  // namespace annals::language
