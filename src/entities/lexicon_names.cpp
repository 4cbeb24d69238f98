// Names of the lexicon as they stand, each with all its readings.
#include <map>

#include "reading.hpp"

namespace annals::entities {

using language::Range;

namespace {

Actor actor_of(const KnownActor& known) {
    Actor actor;
    actor.key = known.key;
    actor.name = known.name;
    actor.kind = known.kind;
    actor.role = known.role;
    return actor;
}

void read_as(Proposal& proposal, const LexiconData& lexicon, const Reading& reading) {
    const auto set_actor = [&](Actor actor) {
        if (!proposal.actor) proposal.actor = std::move(actor);
    };
    switch (reading.kind) {
        case ReadingKind::country:
            set_actor(state_of(lexicon.countries[reading.id]));
            proposal.place = lexicon.places[lexicon.countries[reading.id].place];
            break;
        case ReadingKind::adjective:
        case ReadingKind::people:
            if (proposal.actor) break;  // "US" is the country's name first
            set_actor(state_of(lexicon.countries[reading.id]));
            proposal.basis = MentionBasis::demonym;
            break;
        case ReadingKind::metonym: set_actor(state_of(lexicon.countries[reading.id])); break;
        case ReadingKind::organisation: set_actor(actor_of(lexicon.organisations[reading.id])); break;
        case ReadingKind::person: set_actor(actor_of(lexicon.persons[reading.id])); break;
        case ReadingKind::place:
            if (!proposal.place) proposal.place = lexicon.places[reading.id];
            break;
    }
}

bool names_country(const Reading& reading) {
    return reading.kind == ReadingKind::country || reading.kind == ReadingKind::adjective ||
           reading.kind == ReadingKind::people || reading.kind == ReadingKind::metonym;
}

std::optional<std::uint32_t> country_of(const LexiconData& lexicon, const Reading& meaning) {
    if (names_country(meaning)) return meaning.id;
    if (meaning.kind == ReadingKind::person) return lexicon.persons[meaning.id].country;
    if (meaning.kind != ReadingKind::place || lexicon.places[meaning.id].within.empty()) return std::nullopt;
    const auto* country = lexicon.names.find(lexicon.places[meaning.id].within.back());
    if (!country || country->front().kind != ReadingKind::country) return std::nullopt;
    return country->front().id;
}

std::optional<std::uint32_t> country_of(const DocumentReading& reading, const Piece& piece) {
    for (const auto& meaning : *piece.readings) {
        if (const auto country = country_of(reading.lexicon(), meaning)) return country;
    }
    return std::nullopt;
}

/// Readings of one name that lie in two countries: "Georgia" the country and the state, two towns of one name.
bool has_namesake(const Piece& piece) {
    std::size_t places = 0;
    for (const auto& meaning : *piece.readings)
        places += meaning.kind == ReadingKind::place || meaning.kind == ReadingKind::country;
    return places > 1;
}

/// How often the names without namesakes speak of each country.
std::map<std::uint32_t, std::size_t> countries_spoken_of(const DocumentReading& reading) {
    std::map<std::uint32_t, std::size_t> counts;
    for (const auto& piece : reading.pieces()) {
        const auto country = has_namesake(piece) ? std::nullopt : country_of(reading, piece);
        if (country) ++counts[*country];
    }
    return counts;
}

/// Of a name's readings as country or place, the one whose country the document speaks of most; else the first.
const Reading* likeliest(const LexiconData& lexicon, const Piece& piece, const std::map<std::uint32_t, std::size_t>& spoken_of) {
    const Reading* best = nullptr;
    std::size_t most = 0;
    for (const auto& meaning : *piece.readings) {
        if (meaning.kind != ReadingKind::place && meaning.kind != ReadingKind::country) continue;
        const auto country = country_of(lexicon, meaning);
        const auto found = country ? spoken_of.find(*country) : spoken_of.end();
        const auto count = found == spoken_of.end() ? 0 : found->second;
        if (best && count <= most) continue;
        best = &meaning;
        most = count;
    }
    return best;
}

}  // namespace

Actor state_of(const Country& country) {
    Actor actor;
    actor.key = "state/" + slug(country.name);
    actor.name = country.name;
    actor.kind = ActorKind::state;
    return actor;
}

Actor armed_forces_of(const Country& country) {
    Actor actor;
    actor.name = "Armed Forces of " + country.name;
    actor.key = "armed_force/" + slug(actor.name);
    actor.kind = ActorKind::armed_force;
    return actor;
}

std::optional<std::uint32_t> country_in(const DocumentReading& reading, Range tokens) {
    std::optional<std::uint32_t> found;
    for (auto i = tokens.begin; i < tokens.end; ++i) {
        const auto* piece = reading.piece_starting(i);
        if (const auto country = piece ? country_of(reading, *piece) : std::nullopt) found = country;
    }
    return found;
}

std::vector<Proposal> propose_lexicon_names(const DocumentReading& reading) {
    const auto spoken_of = countries_spoken_of(reading);
    std::vector<Proposal> found;
    for (const auto& piece : reading.pieces()) {
        Proposal proposal;
        proposal.tokens = piece.tokens;
        const auto* where = has_namesake(piece) ? likeliest(reading.lexicon(), piece, spoken_of) : nullptr;
        for (const auto& meaning : *piece.readings) {
            const bool place = meaning.kind == ReadingKind::place || meaning.kind == ReadingKind::country;
            if (!where || !place || &meaning == where) read_as(proposal, reading.lexicon(), meaning);
        }
        proposal.may_nest = proposal.basis == MentionBasis::name;
        proposal.country = where ? country_of(reading.lexicon(), *where) : country_of(reading, piece);
        found.push_back(std::move(proposal));
    }
    return found;
}

}  // namespace annals::entities
