#include "place_choice.hpp"

#include <algorithm>

namespace annals::entities {
namespace {

using EntryKind = Gazetteer::Kind;
using Sought = PlaceQuestion::Sought;

constexpr double clear_margin = 2;                                           // weighs four times as much
constexpr double of_country = 5, of_region = 8, of_beside = 8, of_near = 4;  // what the neighbourhood adds
constexpr double by_other_name = 3, by_folding = 3;                          // what a lesser name takes away
constexpr double near = 150, beside = 60, spot = 15;                         // kilometres
constexpr double hamlet = 11, town = 13.3, city = 16.6, metropolis = 18.2;   // 2,000, 10,000, 100,000 and 300,000 people

bool region_like(EntryKind kind) {
    return kind == EntryKind::region || kind == EntryKind::district || kind == EntryKind::country;
}

bool fits(const PlaceQuestion& question, const Gazetteer::Named& named, const Gazetteer::Place& place) {
    const bool stem = (named.flags & Gazetteer::stem) != 0;
    if (question.sought == Sought::region) return place.kind == EntryKind::region || place.kind == EntryKind::district;
    if (question.sought == Sought::settlement) return !region_like(place.kind);
    return !stem;
}

/// "Reading", "Post", "Nice": words, unless much speaks for a place.
bool fits_word(const PlaceQuestion& question, const Gazetteer::Place& place) {
    return question.stated || question.sought != Sought::any || (question.cued && question.named && place.size >= city);
}

struct Weighed {
    std::uint32_t place = 0;
    EntryKind kind = EntryKind::city;
    double size = 0, weight = 0;
    bool country = false, region = false;
    double distance = 0;  // kilometres to the nearest place of the article
    Point point;
    bool exact = false;
};

/// A district and the town in it, a town and its old half: no namesakes.
bool one_spot(const Gazetteer& gazetteer, const Weighed& a, const Weighed& b) {
    return lies_in(gazetteer, a.place, b.place) || lies_in(gazetteer, b.place, a.place) || distance(a.point, b.point) < spot;
}

Weighed weigh(const Gazetteer& gazetteer, const Neighbourhood& neighbourhood, const Gazetteer::Named& named) {
    const auto place = gazetteer.place(named.place);
    Weighed result{named.place,
                   place.kind,
                   place.size,
                   place.size,
                   neighbourhood.in_country(named.place),
                   neighbourhood.in_region(named.place),
                   0,
                   {place.latitude, place.longitude},
                   true};
    result.distance = neighbourhood.nearest(result.point);
    if (result.country) result.weight += of_country;
    if (result.region || result.distance < near)
        result.weight += result.region ? of_region : result.distance < beside ? of_beside : of_near;
    if ((named.flags & Gazetteer::other_name) != 0) result.weight -= by_other_name, result.exact = false;
    if ((named.flags & Gazetteer::folded) != 0) result.weight -= by_folding, result.exact = false;
    return result;
}

/// Whether the evidence carries a place of its size. A name that no word around promises to be a place may be a person's.
bool carried(const Weighed& best, const Neighbourhood& neighbourhood, bool cued) {
    const bool sure = cued && best.exact;
    if (best.distance < beside && (sure || best.size >= town)) return true;
    if (best.kind == EntryKind::section) return false;
    if (best.region) return best.size >= (sure ? hamlet : town);
    if (best.distance < near || best.country) return best.size >= (sure ? town : city);
    return best.exact && best.size >= (neighbourhood.countries_known() ? metropolis : city);
}

}  // namespace

std::optional<std::uint32_t> choose_place(const Gazetteer& gazetteer, const Neighbourhood& neighbourhood,
                                          const PlaceQuestion& question, const std::vector<Gazetteer::Named>& candidates) {
    std::vector<Weighed> weighed;
    const auto around = [&](std::uint32_t place) {
        return std::any_of(question.around.begin(), question.around.end(),
                           [&](std::uint32_t outer) { return outer != place && lies_in(gazetteer, place, outer); });
    };
    for (const auto& named : candidates) {
        if (!fits(question, named, gazetteer.place(named.place))) continue;
        if (question.brief && (named.flags & (Gazetteer::other_name | Gazetteer::folded)) != 0) continue;
        if ((named.flags & Gazetteer::common) != 0 && !fits_word(question, gazetteer.place(named.place))) continue;
        const bool inside = around(named.place);
        if (question.stated && !inside) continue;
        weighed.push_back(weigh(gazetteer, neighbourhood, named));
        if (inside) weighed.back().weight += of_region;
    }
    if (weighed.empty()) return std::nullopt;
    std::stable_sort(weighed.begin(), weighed.end(), [](const Weighed& a, const Weighed& b) { return a.weight > b.weight; });
    const auto& best = weighed.front();
    const auto rival =
        std::find_if(weighed.begin() + 1, weighed.end(), [&](const Weighed& other) { return !one_spot(gazetteer, best, other); });
    if (rival != weighed.end() && best.weight < rival->weight + clear_margin) return std::nullopt;
    if (!question.stated && !around(best.place) && !carried(best, neighbourhood, question.cued)) return std::nullopt;
    return best.place;
}

}  // namespace annals::entities
