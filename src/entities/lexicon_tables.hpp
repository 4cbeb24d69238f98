// The tables of en/entities/ read into the lexicon, one function each. All throw resources::RuleError.
#pragma once

#include <string_view>
#include <vector>

#include "annals/resources/bundle.hpp"
#include "lexicon_data.hpp"
#include "table.hpp"

namespace annals::entities {

constexpr std::string_view lexicon_folder = "en/entities/";

[[nodiscard]] Table read_table(const resources::Bundle& bundle, std::string_view file,
                               const std::vector<std::string_view>& columns);
/// Every name of a cell, all with the same reading.
void add_names(LexiconData& data, std::string_view cell, Reading reading);

/// The enumerator whose name stands in the cell; `last` is the enumeration's last.
template <typename Enum> Enum kind_of(const Table& table, const Row& row, std::size_t cell, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (name(static_cast<Enum>(i)) == row.cells[cell]) return static_cast<Enum>(i);
    }
    throw table.fault(row, cell, "unknown kind");
}

void read_countries(LexiconData& data, const resources::Bundle& bundle);
void read_places(LexiconData& data, const resources::Bundle& bundle, std::string_view file);
void read_organisations(LexiconData& data, const resources::Bundle& bundle);
/// After the countries.
void read_gazetteer(LexiconData& data, const resources::Bundle& bundle);
void read_persons(LexiconData& data, const resources::Bundle& bundle);

}  // namespace annals::entities
