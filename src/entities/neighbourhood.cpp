// What an article speaks of on the map.
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

#include "place_choice.hpp"

namespace annals::entities {
namespace {

constexpr double far = 20000;  // kilometres: no two points are further apart

double radians(double degrees) { return degrees * std::numbers::pi / 180; }

/// Names that may be places in several countries tell nothing.
bool clear(const Piece& piece) {
    const auto places = std::count_if(piece.readings->begin(), piece.readings->end(), [](const Reading& meaning) {
        return meaning.kind == ReadingKind::place || meaning.kind == ReadingKind::country;
    });
    return places < 2;
}

}  // namespace

double distance(Point a, Point b) {
    const auto dy = std::sin(radians(b.latitude - a.latitude) / 2), dx = std::sin(radians(b.longitude - a.longitude) / 2);
    const auto h = dy * dy + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * dx * dx;
    return 2 * 6371 * std::asin(std::min(1.0, std::sqrt(h)));
}

bool lies_in(const Gazetteer& gazetteer, std::uint32_t place, std::uint32_t around) {
    for (std::optional<std::uint32_t> at = place; at; at = gazetteer.place(*at).container) {
        if (*at == around) return true;
    }
    return false;
}

std::uint32_t country_of(const Gazetteer& gazetteer, std::uint32_t place) {
    while (const auto outer = gazetteer.place(place).container) place = *outer;
    return place;
}

std::vector<std::uint32_t> gazetteer_regions(const DocumentReading& reading, const Piece& piece) {
    const auto& lexicon = reading.lexicon();
    std::vector<std::uint32_t> numbers;
    for (const auto& meaning : *piece.readings) {
        const bool country =
            meaning.kind == ReadingKind::country || meaning.kind == ReadingKind::adjective || meaning.kind == ReadingKind::people;
        if (country) {
            if (const auto number = lexicon.gazetteer_countries[meaning.id]) numbers.push_back(*number);
        } else if (meaning.kind == ReadingKind::place && lexicon.places[meaning.id].kind == PlaceKind::region) {
            for (const auto& named : lexicon.gazetteer.find(gazetteer_key(lexicon.places[meaning.id].name))) {
                if (lexicon.gazetteer.place(named.place).kind == Gazetteer::Kind::region) numbers.push_back(named.place);
            }
        }
    }
    return numbers;
}

Neighbourhood::Neighbourhood(const DocumentReading& reading) : gazetteer_(reading.lexicon().gazetteer) {
    for (const auto& piece : reading.pieces()) {
        if (clear(piece)) add_piece(reading, piece);
    }
}

void Neighbourhood::add_piece(const DocumentReading& reading, const Piece& piece) {
    const auto& lexicon = reading.lexicon();
    if (const auto country = country_in(reading, piece.tokens)) {
        if (const auto number = lexicon.gazetteer_countries[*country]) countries_[*number].emplace(reading.words(piece.tokens));
    }
    const auto* meaning = piece.as(ReadingKind::place);
    if (!meaning) return;
    const auto& place = lexicon.places[meaning->id];
    if (place.kind == PlaceKind::region) {
        for (const auto number : gazetteer_regions(reading, piece)) regions_.insert(number);
    } else if (place.latitude && place.longitude) {
        points_.insert({*place.latitude, *place.longitude});
    }
}

void Neighbourhood::add(std::uint32_t number) {
    const auto place = gazetteer_.place(number);
    countries_[country_of(gazetteer_, number)].emplace(place.name);
    if (place.kind == Gazetteer::Kind::region || place.kind == Gazetteer::Kind::district)
        regions_.insert(number);
    else
        points_.insert({place.latitude, place.longitude});
}

bool Neighbourhood::in_country(std::uint32_t place) const { return countries_.contains(country_of(gazetteer_, place)); }

bool Neighbourhood::speaks_of(std::uint32_t country, std::string_view name) const {
    const auto found = countries_.find(country);
    return found != countries_.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](const std::string& words) { return words != name; });
}

bool Neighbourhood::in_region(std::uint32_t place) const {
    for (std::optional<std::uint32_t> at = place; at; at = gazetteer_.place(*at).container) {
        if (regions_.contains(*at)) return true;
    }
    return false;
}

double Neighbourhood::nearest(Point point) const {
    double least = far;
    // To the north and to the south, until the parallels alone are further apart.
    const auto may_be_nearer = [&](const Point& each) { return distance({each.latitude, 0}, {point.latitude, 0}) <= least; };
    const auto middle = points_.lower_bound(point);
    for (auto each = middle; each != points_.end() && may_be_nearer(*each); ++each)
        least = std::min(least, distance(*each, point));
    for (auto each = middle; each != points_.begin() && may_be_nearer(*std::prev(each)); --each)
        least = std::min(least, distance(*std::prev(each), point));
    return least;
}

}  // namespace annals::entities
