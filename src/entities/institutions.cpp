// "The Defence Ministry": whose it is, where the text makes that clear.
#include <algorithm>
#include <set>

#include "phrase_matcher.hpp"

namespace annals::entities {
namespace {

constexpr std::uint32_t sentences_back = 2;

/// The countries whose institution of this kind the document names in full: what the phrases found.
std::set<std::uint32_t> named_in_full(const DocumentReading& reading, const PhraseRule& rule, Captures bare,
                                      const std::vector<Proposal>& phrases) {
    std::set<std::uint32_t> countries;
    for (const auto& phrase : phrases) {
        if (!phrase.actor || !phrase.country || countries.contains(*phrase.country)) continue;
        bare.country = &reading.lexicon().countries[*phrase.country];
        if (proposal_of(reading, rule, bare).actor->key == phrase.actor->key) countries.insert(*phrase.country);
    }
    return countries;
}

/// The states that a sentence names as such; a town in a country does not make the country speak.
std::set<std::uint32_t> states_in(const DocumentReading& reading, std::uint32_t sentence) {
    std::set<std::uint32_t> states;
    const auto tokens = reading.document().sentences[sentence].tokens;
    for (auto i = tokens.begin; i < tokens.end; ++i) {
        const auto* piece = reading.piece_starting(i);
        if (!piece) continue;
        for (const auto kind : {ReadingKind::country, ReadingKind::adjective, ReadingKind::people, ReadingKind::metonym}) {
            if (const auto* meaning = piece->as(kind)) states.insert(meaning->id);
        }
    }
    return states;
}

/// The only state of this sentence, or else of the nearest one before it that names any.
std::optional<std::uint32_t> only_state_near(const DocumentReading& reading, std::uint32_t token) {
    const auto here = reading.token(token).sentence;
    for (std::uint32_t back = 0; back <= std::min(sentences_back, here); ++back) {
        const auto states = states_in(reading, here - back);
        if (!states.empty()) return states.size() == 1 ? std::optional(*states.begin()) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Proposal> propose_at(const DocumentReading& reading, const PhraseRule& rule, std::uint32_t token,
                                   const std::vector<Proposal>& phrases) {
    const auto limit = reading.document().sentences[reading.token(token).sentence].tokens.end;
    for (const auto& pattern : rule.bare) {
        auto captures = match(reading, pattern, token, limit);
        if (!captures) continue;
        const auto named = named_in_full(reading, rule, *captures, phrases);
        const auto country = named.size() == 1 ? std::optional(*named.begin()) : only_state_near(reading, token);
        if (!country) return std::nullopt;
        captures->country = &reading.lexicon().countries[*country];
        auto proposal = proposal_of(reading, rule, *captures);
        proposal.country = country;
        return proposal;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Proposal> propose_institutions(const DocumentReading& reading, const std::vector<Proposal>& phrases) {
    std::vector<Proposal> found;
    for (const auto& rule : reading.lexicon().phrases.rules) {
        if (rule.bare.empty()) continue;
        for (std::uint32_t i = 0; i < reading.document().tokens.size(); ++i) {
            if (auto proposal = propose_at(reading, rule, i, phrases)) found.push_back(std::move(*proposal));
        }
    }
    return found;
}

}  // namespace annals::entities
