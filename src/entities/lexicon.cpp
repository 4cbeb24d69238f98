#include "annals/entities/lexicon.hpp"

#include <charconv>

#include "annals/entities/fold.hpp"
#include "lexicon_data.hpp"
#include "table.hpp"

namespace annals::entities {
namespace {

constexpr std::string_view folder = "en/entities/";

Table read_table(const resources::Bundle& bundle, std::string_view file, const std::vector<std::string_view>& columns) {
    const auto path = std::string(folder) + std::string(file);
    return {bundle.origin(path), bundle.get(path), columns};
}

std::optional<double> degrees(const Table& table, const Row& row, std::size_t cell) {
    const auto text = row.cells[cell];
    if (text.empty()) return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < -180 || value > 180)
        throw table.fault(row, cell, "not a number of degrees");
    return value;
}

template <typename Enum> Enum kind_of(const Table& table, const Row& row, std::size_t cell, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (name(static_cast<Enum>(i)) == row.cells[cell]) return static_cast<Enum>(i);
    }
    throw table.fault(row, cell, "unknown kind");
}

std::string place_key(const Place& place) {
    auto key = "place/" + slug(place.name);
    for (const auto& container : place.within) key += "," + slug(container);
    return key;
}

std::uint32_t add_place(LexiconData& data, Place place) {
    place.key = place_key(place);
    const auto id = static_cast<std::uint32_t>(data.places.size());
    data.names.add(place.name, {ReadingKind::place, id});
    data.places.push_back(std::move(place));
    return id;
}

void add_names(LexiconData& data, std::string_view cell, Reading reading) {
    for (const auto part : parts(cell)) data.names.add(part, reading);
}

void add_capital(LexiconData& data, const Table& table, const Row& row, std::uint32_t country) {
    const auto names = parts(row.cells[5]);
    if (names.empty()) return;
    Place capital;
    capital.name = names.front();
    capital.kind = PlaceKind::city;
    capital.within = {data.countries[country].name};
    capital.latitude = degrees(table, row, 6);
    capital.longitude = degrees(table, row, 7);
    const auto id = add_place(data, std::move(capital));
    add_names(data, row.cells[5], {ReadingKind::place, id});
    add_names(data, row.cells[5], {ReadingKind::metonym, country});
}

void read_countries(LexiconData& data, const resources::Bundle& bundle) {
    const auto table = read_table(bundle, "countries.table",
                                  {"name", "adjectives", "people", "aliases", "metonyms", "capital", "latitude", "longitude"});
    for (const auto& row : table.rows()) {
        const auto adjectives = parts(row.cells[1]);
        if (adjectives.empty()) throw table.fault(row, 1, "a country needs an adjective");
        Place place;
        place.name = row.cells[0];
        place.kind = PlaceKind::country;
        place.key = "place/" + slug(place.name);
        const auto id = static_cast<std::uint32_t>(data.countries.size());
        data.countries.push_back({place.name, std::string(adjectives.front()), static_cast<std::uint32_t>(data.places.size())});
        data.places.push_back(std::move(place));
        data.names.add(row.cells[0], {ReadingKind::country, id});
        add_names(data, row.cells[3], {ReadingKind::country, id});
        add_names(data, row.cells[1], {ReadingKind::adjective, id});
        add_names(data, row.cells[2], {ReadingKind::people, id});
        add_names(data, row.cells[4], {ReadingKind::metonym, id});
        add_capital(data, table, row, id);
    }
}

/// "Kharkiv Oblast" shares its stem with the city of Kharkiv.
void add_stems(LexiconData& data, const Table& table, const Row& row, std::uint32_t id) {
    for (const auto stem : parts(row.cells[6])) {
        if (!data.regions_by_stem.emplace(lower(stem), id).second) throw table.fault(row, 6, "another region has this stem");
    }
}

void read_places(LexiconData& data, const resources::Bundle& bundle, std::string_view file) {
    const auto table = read_table(bundle, file, {"name", "kind", "within", "latitude", "longitude", "aliases", "stems"});
    for (const auto& row : table.rows()) {
        Place place;
        place.name = row.cells[0];
        place.kind = kind_of(table, row, 1, PlaceKind::other);
        for (const auto container : parts(row.cells[2])) place.within.emplace_back(container);
        place.latitude = degrees(table, row, 3);
        place.longitude = degrees(table, row, 4);
        const auto id = add_place(data, std::move(place));
        add_names(data, row.cells[5], {ReadingKind::place, id});
        add_stems(data, table, row, id);
    }
}

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

std::vector<std::string> words_of(std::string_view text) { return resources::split_list(text, ' '); }

/// The country of "president of Russia".
std::optional<std::uint32_t> country_at_end(const LexiconData& data, std::string_view role) {
    const auto of = role.rfind(" of ");
    const auto* readings = of == std::string_view::npos ? nullptr : data.names.find(role.substr(of + 4));
    if (!readings || readings->front().kind != ReadingKind::country) return std::nullopt;
    return readings->front().id;
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
        const auto key = person_key(data, words_of(row.cells[0]));
        data.persons.push_back(
            {std::string(row.cells[0]), ActorKind::person, key, std::string(row.cells[1]), country_at_end(data, row.cells[1])});
        if (!data.persons_by_key.emplace(key, id).second) throw table.fault(row, 0, "another person has this folded name");
        data.names.add(row.cells[0], {ReadingKind::person, id});
        for (const auto alias : parts(row.cells[2])) {
            data.names.add(alias, {ReadingKind::person, id});
            data.persons_by_key.emplace(person_key(data, words_of(alias)), id);
        }
    }
}

void read_words(LexiconData& data, const resources::Bundle& bundle) {
    const auto table = read_table(bundle, "words.table", {"class", "words"});
    for (const auto& row : table.rows()) {
        const auto bits = data.words.declare(row.cells[0]);
        if (bits == 0) throw table.fault(row, 0, "more than 64 classes of words");
        for (const auto word : parts(row.cells[1])) data.words.add(lower(word), bits);
    }
}

}  // namespace

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

Lexicon::Lexicon(const resources::Bundle& bundle) {
    auto data = std::make_shared<LexiconData>();
    read_words(*data, bundle);
    read_countries(*data, bundle);
    for (const auto* file : {"regions.table", "cities.table"}) read_places(*data, bundle, file);
    read_organisations(*data, bundle);
    read_persons(*data, bundle);
    const auto path = std::string(folder) + "phrases.rules";
    data->phrases = read_phrase_rules(resources::parse_blocks(bundle.origin(path), bundle.get(path)), data->words, examples_);
    data_ = std::move(data);
}

std::vector<std::string> Lexicon::rule_names() const {
    std::vector<std::string> names;
    for (const auto& rule : data_->phrases.rules) names.push_back(rule.name);
    return names;
}

}  // namespace annals::entities
