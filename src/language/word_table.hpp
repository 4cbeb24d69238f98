// What is known of single words, whatever sentence they stand in: one row a word, found by the hash of its norm.
//
// The table is made by training (word_table_writer) and searched where it lies in the model.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "hashing.hpp"

namespace annals::language {

/// One word's row. Everything is 0 for a word that the table does not know.
struct WordRow {
    std::uint32_t hash = 0;     // hash_bytes(norm, digits as 0)
    std::uint8_t cluster = 0;   // fine class of words that occur in the same places, from 1
    std::uint8_t coarse = 0;    // coarse class, from 1
    std::uint8_t likely = 0;    // label it has most often in treebanks, from 1
    std::uint8_t other = 0;     // the label it has next often, from 1; 0 when there is none
    std::uint8_t certain = 0;   // 1: `likely` is the label it always has
    std::uint8_t capitals = 0;  // how often it has a capital inside a sentence, in classes from 1 (never) to 7 (always)
    std::uint16_t unused = 0;
};

class WordTable {
public:
    WordTable() = default;
    /// `bytes` are those of write_word_table and must outlive the table. Throws ModelError when damaged.
    explicit WordTable(std::string_view bytes);

    [[nodiscard]] WordRow find(std::uint32_t hash) const;

private:
    std::string_view rows_;
    std::uint32_t mask_ = 0;
};

/// Open addressing, a power of two of rows, a third of them empty at least.
[[nodiscard]] std::string write_word_table(const std::vector<WordRow>& rows);

/// The hash that rows are found by.
[[nodiscard]] constexpr std::uint32_t word_hash(std::string_view norm) {
    auto h = 0x811C9DC5U;
    for (const char byte : norm.substr(0, longest_hashed))
        h = (h ^ (byte >= '0' && byte <= '9' ? '0' : static_cast<unsigned char>(byte))) * 0x01000193U;
    h = mix(h, static_cast<std::uint32_t>(norm.size()));
    return h == 0 ? 1 : h;
}

}  // namespace annals::language
