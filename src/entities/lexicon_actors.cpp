// Known organisations and persons.
#include "annals/entities/fold.hpp"
#include "annals/resources/blocks.hpp"
#include "lexicon_tables.hpp"

namespace annals::entities {
namespace {

std::vector<std::string> words_of_name(std::string_view text) { return resources::split_list(text, ' '); }

/// The country of "president of Russia".
std::optional<std::uint32_t> country_at_end(const LexiconData& data, std::string_view role) {
    const auto of = role.rfind(" of ");
    const auto* readings = of == std::string_view::npos ? nullptr : data.names.find(role.substr(of + 4));
    if (!readings || readings->front().kind != ReadingKind::country) return std::nullopt;
    return readings->front().id;
}

}  // namespace

void read_organisations(LexiconData& data, const resources::Bundle& bundle) {
    const auto table = read_table(bundle, "organisations.table", {"name", "kind", "aliases"});
    for (const auto& row : table.rows()) {
        const auto id = static_cast<std::uint32_t>(data.organisations.size());
        const auto kind = kind_of(table, row, 1, ActorKind::group);
        data.organisations.push_back(
            {std::string(row.cells[0]), kind, std::string(name(kind)) + "/" + slug(row.cells[0]), {}, {}});
        data.names.add(row.cells[0], {ReadingKind::organisation, id});
        add_names(data, row.cells[2], {ReadingKind::organisation, id});
    }
}

void read_persons(LexiconData& data, const resources::Bundle& bundle) {
    const auto groups = read_table(bundle, "first_names.table", {"name", "variants"});
    for (const auto& row : groups.rows()) {
        const auto head = fold_name(row.cells[0]);
        for (const auto variant : parts(row.cells[1])) data.same_first_name.emplace(fold_name(variant), head);
    }
    const auto table = read_table(bundle, "persons.table", {"name", "role", "aliases"});
    for (const auto& row : table.rows()) {
        const auto id = static_cast<std::uint32_t>(data.persons.size());
        const auto key = person_key(data, words_of_name(row.cells[0]));
        data.persons.push_back(
            {std::string(row.cells[0]), ActorKind::person, key, std::string(row.cells[1]), country_at_end(data, row.cells[1])});
        if (!data.persons_by_key.emplace(key, id).second) throw table.fault(row, 0, "another person has this folded name");
        data.names.add(row.cells[0], {ReadingKind::person, id});
        for (const auto alias : parts(row.cells[2])) {
            data.names.add(alias, {ReadingKind::person, id});
            data.persons_by_key.emplace(person_key(data, words_of_name(alias)), id);
        }
    }
}

std::string first_name_group(const LexiconData& lexicon, std::string_view first_name) {
    auto folded = fold_name(first_name);
    const auto found = lexicon.same_first_name.find(folded);
    return found == lexicon.same_first_name.end() ? folded : found->second;
}

std::string person_key(const LexiconData& lexicon, const std::vector<std::string>& name_parts) {
    if (name_parts.empty()) return "person/";
    auto key = "person/" + fold_name(name_parts.back());
    if (name_parts.size() > 1) key += "," + first_name_group(lexicon, name_parts.front());
    return key;
}

}  // namespace annals::entities
