// Names of the lexicon as they stand, each with all its readings.
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
    return reading.kind == ReadingKind::country || reading.kind == ReadingKind::adjective || reading.kind == ReadingKind::people || reading.kind == ReadingKind::metonym;
}

std::optional<std::uint32_t> country_of(const DocumentReading& reading, const Piece& piece) {
    for (const auto& meaning : *piece.readings) {
        if (names_country(meaning)) return meaning.id;
        if (meaning.kind == ReadingKind::person) return reading.lexicon().persons[meaning.id].country;
        if (meaning.kind != ReadingKind::place) continue;
        const auto& within = reading.lexicon().places[meaning.id].within;
        const auto* country = within.empty() ? nullptr : reading.lexicon().names.find(within.back());
        if (country && country->front().kind == ReadingKind::country) return country->front().id;
    }
    return std::nullopt;
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
    std::vector<Proposal> found;
    for (const auto& piece : reading.pieces()) {
        Proposal proposal;
        proposal.tokens = piece.tokens;
        for (const auto& meaning : *piece.readings) read_as(proposal, reading.lexicon(), meaning);
        proposal.may_nest = proposal.basis == MentionBasis::name;
        proposal.country = country_of(reading, piece);
        found.push_back(std::move(proposal));
    }
    return found;
}

}  // namespace annals::entities
