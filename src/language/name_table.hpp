// What lists of names say of words and phrases: Manchester is a town, Ahmed a first name, Authority ends an organisation's name.
//
// The table is made by training (training/name_lists) and searched where it lies in the model.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "hashing.hpp"

namespace annals::language {

/// Kinds of lists; a word or phrase may stand in many.
enum class ListKind : std::uint8_t {
    country,
    region,
    city,  // from a hundred thousand people on
    town,
    place,  // rivers, mountains, seas, ...
    person,
    organisation,
    demonym,  // "Ghanaian"
    first_name,
    last_name,
    title,              // "President", "Mr"
    organisation_noun,  // "ministry", "university", "inc."
    place_noun,         // "river", "province"
    speech,             // "said"
    calendar,           // "Monday"
    role                // "spokesman"
};

/// What a word is inside longer entries, and how it is usually written.
namespace name_part_bits {
inline constexpr std::uint16_t begins_place = 1, inside_place = 2, ends_place = 4;
inline constexpr std::uint16_t begins_organisation = 8, inside_organisation = 16, ends_organisation = 32;
inline constexpr std::uint16_t begins_person = 64, inside_person = 128, ends_person = 256;
inline constexpr std::uint16_t goes_on = 512;          // a longer entry begins with this word or phrase
inline constexpr std::uint16_t lower_in_names = 1024;  // names begin or end with it though it is written small: "east"
inline constexpr std::uint16_t mostly_lower = 2048, mostly_capital = 4096;  // in running text; neither: both ways, or unknown
}  // namespace name_part_bits

struct ListEntry {
    std::uint32_t hash = 0;   // of the word, or phrase_hash
    std::uint16_t kinds = 0;  // a bit for each ListKind that has exactly this
    std::uint16_t parts = 0;  // name_part_bits
    friend bool operator==(const ListEntry&, const ListEntry&) = default;
};

[[nodiscard]] constexpr std::uint16_t bit(ListKind kind) { return static_cast<std::uint16_t>(1U << static_cast<unsigned>(kind)); }

class NameTable {
public:
    NameTable() = default;
    /// `bytes` are those of write_name_table and must outlive the table. Throws ModelError when damaged.
    explicit NameTable(std::string_view bytes);

    /// Everything is 0 for what no list has.
    [[nodiscard]] ListEntry find(std::uint32_t hash) const;

private:
    std::string_view entries_;
    std::size_t count_ = 0;
};

/// Open addressing, a fifth of the entries empty. Of two entries of one hash the bits are united.
[[nodiscard]] std::string write_name_table(std::vector<ListEntry> entries);

/// The hash of a phrase from that of its beginning and its next word's.
[[nodiscard]] constexpr std::uint32_t phrase_hash(std::uint32_t beginning, std::uint32_t word) {
    const auto hash = mix(beginning * 0x27D4EB2FU, word);
    return hash == 0 ? 1 : hash;
}

}  // namespace annals::language
