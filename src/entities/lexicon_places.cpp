// Countries with their capitals, regions and cities.
#include <charconv>

#include "lexicon_tables.hpp"

namespace annals::entities {
namespace {

std::optional<double> degrees(const Table& table, const Row& row, std::size_t cell) {
    const auto text = row.cells[cell];
    if (text.empty()) return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < -180 || value > 180)
        throw table.fault(row, cell, "not a number of degrees");
    return value;
}

std::string place_key(const Place& place) {
    auto key = "place:" + slug(place.name);
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

/// "Kharkiv Oblast" shares its stem with the city of Kharkiv.
void add_stems(LexiconData& data, const Table& table, const Row& row, std::uint32_t id) {
    for (const auto stem : parts(row.cells[6])) {
        if (!data.regions_by_stem.emplace(lower(stem), id).second) throw table.fault(row, 6, "another region has this stem");
    }
}

}  // namespace

void read_countries(LexiconData& data, const resources::Bundle& bundle) {
    const auto table = read_table(bundle, "countries.table",
                                  {"name", "adjectives", "people", "aliases", "metonyms", "capital", "latitude", "longitude"});
    for (const auto& row : table.rows()) {
        const auto adjectives = parts(row.cells[1]);
        if (adjectives.empty()) throw table.fault(row, 1, "a country needs an adjective");
        Place place;
        place.name = row.cells[0];
        place.kind = PlaceKind::country;
        place.key = "place:" + slug(place.name);
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

void read_gazetteer(LexiconData& data, const resources::Bundle& bundle) {
    const auto path = std::string(lexicon_folder) + "world.gazetteer";
    auto bytes = bundle.get(path);
    if (!bundle.origin(path).starts_with("<embedded>")) bytes = data.gazetteer_bytes = bytes;  // the bundle may go
    data.gazetteer = Gazetteer(bytes, bundle.origin(path));
    for (const auto& country : data.countries) {
        auto& number = data.gazetteer_countries.emplace_back();
        for (const auto named : data.gazetteer.find(gazetteer_key(country.name))) {
            if (!number && data.gazetteer.place(named.place).kind == Gazetteer::Kind::country) number = named.place;
        }
    }
}

}  // namespace annals::entities
