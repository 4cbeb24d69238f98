// Organisations by a part of their name.
#include <algorithm>
#include <map>

#include "reading.hpp"

namespace annals::entities {
namespace {

/// A name of several words that opens with a word of its own: "Norvane Savings Bank", not "Supreme Court".
bool own_name(const DocumentReading& reading, const Proposal& organisation) {
    const auto first = organisation.tokens.begin;
    return organisation.tokens.size() >= 2 && !reading.piece_covering(first) &&
           !reading.is(first, reading.lexicon().phrases.no_unknown);
}

bool begins(std::string_view shorter, std::string_view longer) {
    return longer.size() > shorter.size() && longer.starts_with(shorter) && longer[shorter.size()] == ' ';
}

}  // namespace

void join_short_names(const DocumentReading& reading, std::vector<Proposal>& organisations) {
    std::map<std::string, const Actor*> full;  // by key
    for (const auto& organisation : organisations) full.emplace(organisation.actor->key, &*organisation.actor);
    std::map<std::string, Actor> joined;  // short name's key -> the one longer name
    for (const auto& organisation : organisations) {
        if (!own_name(reading, organisation)) continue;
        const auto longer = [&](const auto& entry) { return begins(organisation.actor->name, entry.second->name); };
        const auto first = std::find_if(full.begin(), full.end(), longer);
        if (first == full.end() || std::find_if(std::next(first), full.end(), longer) != full.end()) continue;
        joined.emplace(organisation.actor->key, *first->second);
    }
    for (auto& organisation : organisations) {
        const auto known = joined.find(organisation.actor->key);
        if (known != joined.end()) organisation.actor = known->second;
    }
}

std::vector<Proposal> propose_organisations_again(const DocumentReading& reading, const std::vector<Proposal>& organisations) {
    std::map<std::string_view, const Proposal*> by_first_word;
    for (const auto& organisation : organisations) {
        const auto first = organisation.tokens.begin;
        if (own_name(reading, organisation)) by_first_word.emplace(reading.words({first, first + 1}), &organisation);
    }
    std::vector<Proposal> found;
    for (std::uint32_t i = 0; i < reading.document().tokens.size() && !by_first_word.empty(); ++i) {
        const auto known = by_first_word.find(reading.words({i, i + 1}));
        if (known == by_first_word.end()) continue;
        const auto full = known->second->tokens;
        auto end = i + 1;
        while (end < reading.document().tokens.size() && end - i < full.size() &&
               reading.token(end).norm == reading.token(full.begin + end - i).norm)
            ++end;
        if (end < reading.document().tokens.size() && reading.capital(end) &&
            reading.token(end).sentence == reading.token(i).sentence)
            continue;
        auto proposal = *known->second;
        proposal.tokens = {i, end};
        found.push_back(std::move(proposal));
    }
    return found;
}

}  // namespace annals::entities
