#include <algorithm>
#include <map>

#include "annals/entities/lexicon.hpp"
#include "contradicted.hpp"
#include "reading.hpp"
#include "references.hpp"
#include "registry.hpp"

namespace annals::entities {
namespace {

using language::Range;

/// What stands inside a longer mention: countries and places in a person's title, persons in a group's name, places in an
/// organisation's; never inside the name itself, and nothing inside a place or an armed force.
bool nests(const Proposal& inner, const Proposal& outer) {
    if (!inner.may_nest || !outer.actor || outer.tokens == inner.tokens) return false;
    const bool of_person = inner.actor && inner.actor->kind == ActorKind::person;
    switch (outer.actor->kind) {
        case ActorKind::person:
            return !of_person && (inner.tokens.end <= outer.core.begin || outer.core.end <= inner.tokens.begin);
        case ActorKind::organisation: return !of_person && inner.place;
        case ActorKind::group: return true;
        default: return false;
    }
}

/// Longest first; of equally long ones the earlier proposal.
std::vector<Proposal> select(std::vector<Proposal> proposals, std::size_t tokens) {
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const Proposal& a, const Proposal& b) { return a.tokens.size() > b.tokens.size(); });
    std::vector<std::int32_t> owner(tokens, -1);
    std::vector<Proposal> kept;
    for (auto& proposal : proposals) {
        const auto [begin, end] = proposal.tokens;
        const auto first = owner[begin];
        const bool uniform = std::all_of(owner.begin() + begin, owner.begin() + end, [&](std::int32_t o) { return o == first; });
        if (!uniform) continue;
        if (first >= 0 && !nests(proposal, kept[static_cast<std::size_t>(first)])) continue;
        std::fill(owner.begin() + begin, owner.begin() + end, static_cast<std::int32_t>(kept.size()));
        kept.push_back(std::move(proposal));
    }
    std::sort(kept.begin(), kept.end(), [](const Proposal& a, const Proposal& b) {
        return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
    });
    return kept;
}

/// What a place may be called once it has been named: "Bexley" after "near Bexley", and "the Teme" after "the River Teme".
class PlacesNamed {
public:
    PlacesNamed(const DocumentReading& reading, const std::vector<Proposal>& proposals) : reading_(reading) {
        for (const auto& proposal : proposals) {
            if (!proposal.place) continue;
            const auto tokens = proposal.tokens;
            if (proposal.place->kind == PlaceKind::other && tokens.size() == 1)
                by_name_.emplace(reading.words(tokens), &*proposal.place);
            if (proposal.place->kind == PlaceKind::river && tokens.size() == 2 && reading.token(tokens.begin).norm == "river")
                by_short_name_.emplace(reading.words({tokens.begin + 1, tokens.end}), &*proposal.place);
        }
    }
    [[nodiscard]] bool none() const { return by_name_.empty() && by_short_name_.empty(); }
    [[nodiscard]] const Place* at(std::uint32_t token) const {
        const auto word = reading_.words({token, token + 1});
        if (const auto found = by_name_.find(word); found != by_name_.end()) return found->second;
        const auto river = by_short_name_.find(word);
        const bool with_article = token > 0 && reading_.token(token - 1).norm == "the";
        return river != by_short_name_.end() && with_article ? river->second : nullptr;
    }

private:
    const DocumentReading& reading_;
    std::map<std::string_view, const Place*> by_name_, by_short_name_;
};

/// A name that was a place once is that place wherever the document says it.
std::vector<Proposal> propose_places_again(const DocumentReading& reading, const std::vector<Proposal>& proposals) {
    const PlacesNamed named(reading, proposals);
    std::vector<Proposal> found;
    for (std::uint32_t i = 0; i < reading.document().tokens.size() && !named.none(); ++i) {
        const auto* place = named.at(i);
        if (place == nullptr) continue;
        Proposal proposal;
        proposal.tokens = {i, i + 1};
        proposal.place = *place;
        proposal.may_nest = true;
        found.push_back(std::move(proposal));
    }
    return found;
}

void append(std::vector<Proposal>& all, std::vector<Proposal> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

/// The mention as seen, without the article before it and a possessive after it.
std::string_view spelling(const DocumentReading& reading, Range tokens) {
    if (tokens.size() > 1 && reading.possessive(tokens.end - 1)) --tokens.end;
    return reading.words(tokens);
}

EntityMention enter(const DocumentReading& reading, Registry& registry, EntityLayer& layer, const Proposal& proposal) {
    EntityMention mention;
    mention.tokens = proposal.tokens;
    mention.span = reading.span(proposal.tokens);
    mention.basis = proposal.basis;
    const auto seen = spelling(reading, proposal.tokens);
    const bool names = proposal.basis != MentionBasis::pronoun && proposal.basis != MentionBasis::description;
    if (proposal.actor) {
        mention.actor = registry.enter(*proposal.actor);
        if (names) add_alias(layer.actors[*mention.actor].aliases, seen);
    }
    if (proposal.place) {
        mention.place = registry.enter(*proposal.place);
        if (names) add_alias(layer.places[*mention.place].aliases, seen);
    }
    return mention;
}

}  // namespace

EntityLayer find_entities(const article::Article& article, const language::Document& document, const Lexicon& lexicon) {
    const DocumentReading reading(article, document, lexicon.data());
    std::vector<Proposal> proposals;
    auto organisations = propose_organisations(reading);
    append(organisations, propose_named_organisations(reading, organisations));
    join_short_names(reading, organisations);
    append(proposals, propose_persons(reading, organisations));
    auto phrases = propose_phrases(reading);
    append(proposals, propose_gazetteer_places(reading, phrases));
    append(proposals, propose_institutions(reading, phrases));
    append(proposals, std::move(phrases));
    append(proposals, propose_lexicon_names(reading));
    append(proposals, propose_organisations_again(reading, organisations));
    append(proposals, std::move(organisations));
    drop_contradicted(reading, proposals);
    append(proposals, propose_places_again(reading, proposals));

    EntityLayer layer;
    Registry registry(layer);
    References references(reading, layer);
    for (const auto& proposal : select(std::move(proposals), document.tokens.size())) {
        references.read_to(proposal.tokens.begin, registry);
        if (!proposal.actor && !proposal.place) continue;  // words that a rule says name nothing
        layer.mentions.push_back(enter(reading, registry, layer, proposal));
        references.heard(layer.mentions.back(), proposal.country);
    }
    references.read_to(static_cast<std::uint32_t>(document.tokens.size()), registry);
    references.settle_bodies();
    for (auto& place : layer.places) {
        if (!place.geonames) place.geonames = geonames_of(lexicon.data(), place);
    }
    return layer;
}

}  // namespace annals::entities
