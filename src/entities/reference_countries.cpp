// What belongs to a country without naming it: "his forces", "the military", "the southern front".
#include "references.hpp"

#include <algorithm>

namespace annals::entities {

std::optional<std::uint32_t> References::last_country(std::uint32_t token) const {
    const auto* found = last(token, [](const Heard& entry) { return entry.country.has_value(); });
    return found ? found->country : std::nullopt;
}

std::optional<std::uint32_t> References::country_of_possessor(std::uint32_t token) const {
    const Heard* owner = nullptr;
    if (reading_.is(token, classes_.possessor_he))
        owner = person(token, false);
    else if (reading_.is(token, classes_.possessor_she))
        owner = person(token, true);
    else if (reading_.is(token, classes_.possessor_it))
        owner = subject_of_last_sentence(
            token, [](const Heard& e) { return e.mention.actor && e.country; }, 1);
    return owner ? owner->country : std::nullopt;
}

/// "his forces", "the military", "some troops": the armed forces of the country last spoken of.
bool References::read_forces(std::uint32_t token, Registry& registry) {
    const auto limit = reading_.document().sentences[reading_.token(token).sentence].tokens.end;
    auto end = token + 1;
    while (end < limit && reading_.is(end, classes_.military) && end < token + 4) ++end;
    // "the military": the last of the modifiers may be the head itself.
    const bool head = end < limit && reading_.is(end, classes_.force);
    if (!head && end > token + 1 && reading_.is(end - 1, classes_.force) && reading_.token(end - 1).upos == language::Upos::noun)
        --end;
    else if (!head)
        return false;
    const bool possessed = reading_.is(token, classes_.possessor_he) || reading_.is(token, classes_.possessor_she) ||
                           reading_.is(token, classes_.possessor_it);
    if (!possessed && !reading_.is(token, classes_.bare_force_cue)) return false;
    if (end + 1 < limit && reading_.token(end + 1).upos == language::Upos::noun) return false;  // "the army base"
    const auto country = possessed ? country_of_possessor(token) : last_country(token);
    if (!country) return false;
    const auto actor = registry.enter(armed_forces_of(reading_.lexicon().countries[*country]));
    const auto begin = reading_.is(token, classes_.definite) || possessed ? token : token + 1;
    refer({begin, end + 1}, actor, std::nullopt, MentionBasis::description, country);
    return true;
}

/// The country in which most of the places so far lie.
std::optional<std::uint32_t> References::focus() const {
    std::map<std::uint32_t, std::size_t> counts;
    for (const auto& entry : heard_) {
        if (entry.mention.place && entry.country && layer_.places[*entry.mention.place].kind != PlaceKind::border)
            ++counts[*entry.country];
    }
    const auto most =
        std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end()) return std::nullopt;
    return most->first;
}

/// "in the east and south", "the southern front": a side of the country that the article is about.
bool References::read_side(std::uint32_t token, Registry& registry) {
    const auto limit = reading_.document().sentences[reading_.token(token).sentence].tokens.end;
    const bool after_side =
        token >= 2 && reading_.token(token - 1).norm == "and" && reading_.is(token - 2, classes_.direction_side);
    const bool definite = token >= 1 && reading_.token(token - 1).norm == "the";
    if ((!after_side && !definite) || reading_.capital(token)) return false;
    if (token >= 3 && reading_.token(token - 2).norm == "to" && reading_.piece_covering(token - 3))
        return false;  // "Kherson to the south"
    const bool noun = reading_.after_word(token, classes_.direction_side) > token;
    auto end = std::max(token + 1, reading_.after_word(token, classes_.direction_side | classes_.direction_adjective));
    const auto word = lower(reading_.words({token, end}));
    const bool front =
        end < limit && reading_.after_word(token, classes_.direction_adjective) > token && reading_.is(end, classes_.side_noun);
    if ((!noun && !front) || (end < limit && reading_.token(end).norm == "-")) return false;  // "the north-facing slope"
    if (front) ++end;
    if (end < limit && (reading_.token(end).norm == "of" || (noun && (reading_.token(end).upos == language::Upos::noun ||
                                                                      reading_.token(end).upos == language::Upos::propn))))
        return false;
    const auto country = focus();
    if (!country) return false;
    const auto& nation = reading_.lexicon().countries[*country].name;
    Place place;
    place.name = word + (word.ends_with("ern") ? " " : "ern ") + nation;
    place.kind = PlaceKind::region;
    place.within = {nation};
    place.key = "place:" + slug(place.name) + "," + slug(nation);
    refer({token, end}, std::nullopt, registry.enter(place), MentionBasis::description, country);
    return true;
}

}  // namespace annals::entities
