#include "name_table.hpp"

#include <algorithm>
#include <cstring>

#include "model_error.hpp"

namespace annals::language {
namespace {

constexpr std::size_t list_entry_size = sizeof(ListEntry);
static_assert(list_entry_size == 8);

/// Where the search for a hash begins among `count` entries.
std::size_t place(std::uint32_t hash, std::size_t count) {
    return static_cast<std::size_t>(std::uint64_t{hash * 0x9E3779B1U} * count >> 32);
}

std::vector<ListEntry> united(std::vector<ListEntry> entries) {
    std::sort(entries.begin(), entries.end(), [](const ListEntry& a, const ListEntry& b) { return a.hash < b.hash; });
    std::vector<ListEntry> unique;
    for (const auto& entry : entries) {
        if (unique.empty() || unique.back().hash != entry.hash) unique.push_back({entry.hash, 0, 0});
        unique.back().kinds |= entry.kinds;
        unique.back().parts |= entry.parts;
    }
    return unique;
}

}  // namespace

NameTable::NameTable(std::string_view bytes) : entries_(bytes) {
    const auto count = bytes.size() / list_entry_size;
    bool full = true;
    for (std::size_t i = 0; full && i < count; ++i)
        full = bytes.substr(i * list_entry_size, 4) != std::string_view("\0\0\0\0", 4);
    if (full || count * list_entry_size != bytes.size())
        throw ModelError("language model: the table of names is damaged; make it again with scripts/train");
    count_ = count;
}

ListEntry NameTable::find(std::uint32_t hash) const {
    if (entries_.empty()) return {};
    for (auto at = place(hash, count_);; at = at + 1 == count_ ? 0 : at + 1) {
        ListEntry entry;
        std::memcpy(&entry, entries_.data() + at * list_entry_size, list_entry_size);
        if (entry.hash == hash) return entry;
        if (entry.hash == 0) return {};
    }
}

std::string write_name_table(std::vector<ListEntry> entries) {
    const auto unique = united(std::move(entries));
    const auto count = unique.size() * 5 / 4 + 2;
    std::vector<ListEntry> table(count);
    for (const auto& entry : unique) {
        auto at = place(entry.hash, count);
        while (table[at].hash != 0) at = at + 1 == count ? 0 : at + 1;
        table[at] = entry;
    }
    return {reinterpret_cast<const char*>(table.data()), table.size() * list_entry_size};
}

}  // namespace annals::language
