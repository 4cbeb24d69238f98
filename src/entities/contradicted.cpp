#include "contradicted.hpp"

#include "place_question.hpp"

namespace annals::entities {
namespace {

bool covers(const language::Range& name, const language::Range& tokens) {
    return name.begin <= tokens.begin && tokens.end <= name.end;
}

bool contradicted(const NamedWords& named, const Proposal& proposal) {
    const auto* name = named.at(proposal.tokens.begin);
    if (name == nullptr || !covers(name->tokens, proposal.tokens)) return false;
    const bool longer = name->tokens.size() > proposal.tokens.size();
    switch (name->kind) {
        case language::NameKind::person:
            return proposal.place && longer && proposal.tokens.size() == 1 && proposal.tokens.begin == name->tokens.begin;
        case language::NameKind::organisation:
            if (proposal.place && proposal.place->kind == PlaceKind::river) return false;  // "River" says what it is
            if (proposal.place) return proposal.tokens.size() > 1 && !proposal.place->latitude && !proposal.actor;
            return proposal.actor && proposal.actor->kind == ActorKind::person && name->tokens.begin < proposal.tokens.begin &&
                   proposal.core.begin > proposal.tokens.begin;
        default: return false;
    }
}

}  // namespace

void drop_contradicted(const DocumentReading& reading, std::vector<Proposal>& proposals) {
    const NamedWords named(reading.document());
    std::erase_if(proposals, [&](const Proposal& proposal) { return contradicted(named, proposal); });
}

}  // namespace annals::entities
