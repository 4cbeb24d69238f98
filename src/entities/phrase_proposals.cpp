// What a matched phrase names: its result with the slots filled.
#include <algorithm>

#include "phrase_matcher.hpp"

namespace annals::entities {
namespace {

/// "east" and "eastern" name the same side of a country.
std::string side(std::string word) {
    std::erase(word, '-');
    if (word.starts_with("mid") || word == "central") return "central";
    return word.ends_with("ern") ? word : word + "ern";
}

std::string filled_slot(const DocumentReading& reading, const Captures& captures, std::string_view slot) {
    if (slot == "nation" && captures.country) return captures.country->name;
    if (slot == "adjective" && captures.country) return captures.country->adjective;
    if (slot == "region" && captures.region) return captures.region->name;
    if (slot == "words") return std::string(reading.words({captures.begin, captures.end}));
    const auto found = std::find_if(captures.slots.begin(), captures.slots.end(),
                                    [&](const auto& entry) { return entry.first.starts_with(slot); });
    if (found == captures.slots.end()) return {};
    if (slot == "direction") return side(lower(reading.words(found->second)));
    auto tokens = found->second;
    if (tokens.size() > 1 && reading.possessive(tokens.end - 1)) --tokens.end;
    return std::string(reading.words(tokens));
}

std::string filled(const DocumentReading& reading, const Captures& captures, std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto open = text.find('{');
        result += text.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto close = text.find('}', open);
        result += filled_slot(reading, captures, text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
    return result;
}

const Place* known_place(const DocumentReading& reading, std::string_view name) {
    const auto* readings = reading.lexicon().names.find(name);
    if (!readings) return nullptr;
    const auto found = std::find_if(readings->begin(), readings->end(),
                                    [](const Reading& meaning) { return meaning.kind == ReadingKind::place; });
    return found == readings->end() ? nullptr : &reading.lexicon().places[found->id];
}

Place place_of(const DocumentReading& reading, const PhraseRule& rule, const Captures& captures, std::string name) {
    if (rule.region_of_stem && captures.region) return *captures.region;
    if (const auto* known = rule.result == "{name}" ? known_place(reading, name) : nullptr) return *known;
    Place place;
    place.name = std::move(name);
    place.kind = *rule.place;
    if (captures.country && place.kind != PlaceKind::border) place.within = {captures.country->name};
    place.key = "place:" + slug(place.name) + (place.within.empty() ? "" : "," + slug(place.within.front()));
    return place;
}

}  // namespace

Proposal proposal_of(const DocumentReading& reading, const PhraseRule& rule, const Captures& captures) {
    Proposal proposal;
    proposal.tokens = {captures.begin, captures.end};
    proposal.basis = rule.actor && captures.country ? MentionBasis::demonym : MentionBasis::name;
    proposal.country = country_in(reading, proposal.tokens);
    proposal.may_nest = rule.place || rule.actor == ActorKind::organisation;
    auto name_found = filled(reading, captures, rule.result);
    if (rule.actor == ActorKind::person) proposal.basis = MentionBasis::title;
    if (rule.place) {
        proposal.place = place_of(reading, rule, captures, std::move(name_found));
        return proposal;
    }
    Actor actor;
    actor.kind = *rule.actor;
    actor.name = std::move(name_found);
    const bool official = actor.kind == ActorKind::organisation || actor.kind == ActorKind::armed_force;
    if (official && actor.name[0] >= 'a' && actor.name[0] <= 'z') actor.name[0] = static_cast<char>(actor.name[0] - 'a' + 'A');
    actor.key = std::string(name(actor.kind)) + "/" + slug(actor.name);
    proposal.actor = std::move(actor);
    return proposal;
}

}  // namespace annals::entities
