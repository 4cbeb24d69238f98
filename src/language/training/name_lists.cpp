#include "language/training/name_lists.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

#include "language/characters.hpp"
#include "language/word_table.hpp"

namespace annals::language::training {
namespace {

constexpr int least_seen = 4;                      // times that a word must be seen for its case to be known
constexpr std::size_t longest = 7;                 // words
constexpr std::string_view particle = "particle";  // the list of words that names begin or end with in lower case: "al", "east"

const std::vector<std::string> list_kinds = {"country",      "region",  "city",       "town",      "place", "person",
                                             "organisation", "demonym", "first_name", "last_name", "title", "organisation_noun",
                                             "place_noun",   "speech",  "calendar",   "role"};

ListKind kind_named(const std::string& name, const std::string& path) {
    const auto found = std::find(list_kinds.begin(), list_kinds.end(), name);
    if (found == list_kinds.end()) throw std::runtime_error(path + ": no kind of list is called '" + name + "'");
    return static_cast<ListKind>(found - list_kinds.begin());
}

/// The words of a name, as the tokeniser parts them.
std::vector<std::uint32_t> hashes_of(const std::string& name) {
    std::istringstream words(normalised(name));
    std::vector<std::uint32_t> hashes;
    for (std::string word; words >> word;) {
        if (word.size() > 2 && word.ends_with("'s")) {
            hashes.push_back(word_hash(word.substr(0, word.size() - 2)));
            word = "'s";
        }
        hashes.push_back(word_hash(word));
    }
    return hashes;
}

/// The bits of a word's place in an entry; 0 for kinds that are no names.
std::uint16_t part_bit(ListKind kind, std::size_t i, std::size_t size) {
    using namespace name_part_bits;
    const auto choose = [&](std::uint16_t first, std::uint16_t inner, std::uint16_t last) {
        return i == 0 ? first : i + 1 == size ? last : inner;
    };
    if (kind <= ListKind::place) return choose(begins_place, inside_place, ends_place);
    if (kind == ListKind::organisation) return choose(begins_organisation, inside_organisation, ends_organisation);
    if (kind == ListKind::person) return choose(begins_person, inside_person, ends_person);
    return 0;
}

void add_name(const std::string& name, ListKind kind, std::vector<ListEntry>& entries) {
    const auto hashes = hashes_of(name);
    if (hashes.empty() || hashes.size() > longest) return;
    auto hash = hashes.front();
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (i > 0) {
            entries.push_back({hash, 0, name_part_bits::goes_on});
            hash = phrase_hash(hash, hashes[i]);
        }
        if (hashes.size() > 1) entries.push_back({hashes[i], 0, part_bit(kind, i, hashes.size())});
    }
    entries.push_back({hash, bit(kind), 0});
}

std::uint16_t case_bit(const Case& seen) {
    if (seen.capital + seen.lower < least_seen) return 0;
    if (seen.lower > 4 * seen.capital) return name_part_bits::mostly_lower;
    return seen.capital > 4 * seen.lower ? name_part_bits::mostly_capital : std::uint16_t{0};
}

}  // namespace

void count_case(const std::vector<std::string>& words, CaseCounts& counts) {
    std::size_t capital = 0;
    for (const auto& word : words) capital += is_upper(character_at(word, 0).code) ? 1 : 0;
    if (capital * 2 > words.size()) return;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto first = character_at(words[i], 0);
        if (first.kind != CharacterClass::letter) continue;
        auto& seen = counts[normalised(words[i])];
        ++(is_upper(first.code) ? seen.capital : seen.lower);
    }
}

std::vector<ListEntry> case_entries(const CaseCounts& counts) {
    std::vector<ListEntry> entries;
    for (const auto& [word, seen] : counts)
        if (const auto bits = case_bit(seen); bits != 0) entries.push_back({word_hash(word), 0, bits});
    return entries;
}

std::vector<ListEntry> list_entries(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error(path + ": cannot be read");
    std::vector<ListEntry> entries;
    for (std::string line; std::getline(in, line);) {
        const auto tab = line.find('\t');
        if (tab == std::string::npos || line.starts_with('#')) continue;
        const auto kind = line.substr(0, tab), name = line.substr(tab + 1);
        if (kind == particle)
            entries.push_back({word_hash(normalised(name)), 0, name_part_bits::lower_in_names});
        else
            add_name(name, kind_named(kind, path), entries);
    }
    return entries;
}

}  // namespace annals::language::training
