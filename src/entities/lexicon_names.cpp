// Names of the lexicon as they stand, each with all its readings.
#include "reading.hpp"

namespace annals::entities {
namespace {

Actor actor_of(const KnownActor& known) {
    Actor actor;
    actor.key = known.key;
    actor.name = known.name;
    actor.kind = known.kind;
    actor.role = known.role;
    return actor;
}

Actor state_of(const Country& country) {
    Actor actor;
    actor.key = "state/" + slug(country.name);
    actor.name = country.name;
    actor.kind = ActorKind::state;
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

}  // namespace

std::vector<Proposal> propose_lexicon_names(const DocumentReading& reading) {
    std::vector<Proposal> found;
    for (const auto& piece : reading.pieces()) {
        Proposal proposal;
        proposal.tokens = piece.tokens;
        for (const auto& meaning : *piece.readings) read_as(proposal, reading.lexicon(), meaning);
        proposal.may_nest = proposal.basis == MentionBasis::name && !(proposal.actor && proposal.actor->kind == ActorKind::person);
        found.push_back(std::move(proposal));
    }
    return found;
}

}  // namespace annals::entities
