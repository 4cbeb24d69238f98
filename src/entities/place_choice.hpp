// Which of the places of a name an article means, if the evidence decides it.
//
// A place weighs as much as the binary logarithm of its people; where the article speaks of its country, of its region, or of a place
// near it, it weighs more. The heaviest is meant when it weighs clearly more than the next, and a small place only in a
// country, a village only in a neighbourhood, of which the article speaks. Otherwise none is: no place is better than a
// namesake far away.
#pragma once

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "gazetteer_file.hpp"
#include "place_question.hpp"

namespace annals::entities {

struct Point {
    double latitude = 0, longitude = 0;
    [[nodiscard]] auto operator<=>(const Point&) const = default;
};

/// Kilometres along the surface.
[[nodiscard]] double distance(Point a, Point b);

/// What an article speaks of: countries, regions and points of the map.
class Neighbourhood {
public:
    explicit Neighbourhood(const DocumentReading& reading);

    void add(std::uint32_t place);
    [[nodiscard]] bool in_country(std::uint32_t place) const;
    /// Whether other words than `name` speak of the country.
    [[nodiscard]] bool speaks_of(std::uint32_t country, std::string_view name) const;
    [[nodiscard]] bool in_region(std::uint32_t place) const;
    /// To the nearest place of the article; far for an article without any.
    [[nodiscard]] double nearest(Point point) const;
    [[nodiscard]] bool countries_known() const { return !countries_.empty(); }

private:
    void add_piece(const DocumentReading& reading, const Piece& piece);

    const Gazetteer& gazetteer_;
    std::map<std::uint32_t, std::set<std::string>> countries_;  // with the words that speak of each
    std::set<std::uint32_t> regions_;
    std::set<Point> points_;  // from south to north
};

/// `around` inside which `place` lies, itself included.
[[nodiscard]] bool lies_in(const Gazetteer& gazetteer, std::uint32_t place, std::uint32_t around);
[[nodiscard]] std::uint32_t country_of(const Gazetteer& gazetteer, std::uint32_t place);

/// Precondition: `candidates` are the gazetteer's answers to the question's name.
[[nodiscard]] std::optional<std::uint32_t> choose_place(const Gazetteer& gazetteer, const Neighbourhood& neighbourhood,
                                                        const PlaceQuestion& question,
                                                        const std::vector<Gazetteer::Named>& candidates);

}  // namespace annals::entities
