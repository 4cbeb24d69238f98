// Persons by shape: titles, first names, speech verbs and appositions around capitalised words; later mentions by
// last name fold into the full name.
#include <algorithm>
#include <map>
#include <set>

#include "annals/entities/fold.hpp"
#include "person_finder.hpp"

namespace annals::entities {
namespace {

using language::Range;

std::vector<std::string> name_parts(const DocumentReading& reading, Range tokens) {
    std::vector<std::string> parts;
    bool glue = false;
    for (auto i = tokens.begin; i < tokens.end; ++i) {
        const auto text = std::string(reading.words({i, i + 1}));
        if (!parts.empty() && (text == "-" || glue))
            parts.back() += text;
        else
            parts.push_back(text);
        glue = text == "-";
    }
    const auto& last = parts.back();
    if (parts.size() > 2 && (last == "Jr." || last == "Jr" || last == "Sr." || last == "II" || last == "III")) parts.pop_back();
    return parts;
}

/// A single name, no part of a longer row of capitals, that does something or has something.
bool acts_alone(const DocumentReading& reading, std::uint32_t i) {
    const auto& all = reading.document().tokens;
    if (all[i].upos != language::Upos::propn || (i > 0 && reading.capital(i - 1) && !reading.sentence_initial(i - 1)) ||
        i + 1 >= all.size())
        return false;
    const bool acts =
        all[i + 1].upos == language::Upos::verb || all[i + 1].upos == language::Upos::aux || reading.possessive(i + 1);
    return !reading.capital(i + 1) && (acts || (i > 0 && reading.is(i - 1, "speech")));
}

/// A row of unknown capitals is a person where one of its words, the last or the first, stands alone elsewhere: "Chen
/// Shih-chung ... Chen", "Sonam Murad ... Murad". Organisations are cut short less often than that.
void support_by_short_forms(const DocumentReading& reading, const std::set<std::string_view>& organisations,
                            std::vector<PersonCandidate>& candidates) {
    std::map<std::string_view, std::size_t> alone;
    for (const auto& candidate : candidates) {
        if (candidate.tokens.size() == 1 && acts_alone(reading, candidate.tokens.begin)) ++alone[reading.words(candidate.tokens)];
    }
    for (auto& candidate : candidates) {
        const auto [begin, end] = candidate.tokens;
        if (candidate.supported || candidate.tokens.size() < 2 || candidate.tokens.size() > 4 ||
            organisations.contains(reading.words({begin, begin + 1})))
            continue;
        candidate.supported = alone.contains(reading.words({end - 1, end})) || alone.contains(reading.words({begin, begin + 1}));
    }
}

/// Full names of this document, so that last names find them.
class FullNames {
public:
    void add(const std::vector<std::string>& parts, const Actor& actor) {
        by_last_.emplace(fold_name(parts.back()), actor);
        by_first_.emplace(fold_name(parts.front()), actor);
        for (std::size_t i = 1; i + 1 < parts.size(); ++i) by_middle_.emplace(fold_name(parts[i]), actor);
    }
    /// By last name, else by first: family names come first in half of the world. Else by one between: "Lula".
    [[nodiscard]] const Actor* by_name(const std::string& name) const {
        const auto folded = fold_name(name);
        if (const auto found = by_last_.find(folded); found != by_last_.end()) return &found->second;
        for (const auto* names : {&by_first_, &by_middle_}) {
            if (const auto found = names->find(folded); found != names->end()) return &found->second;
        }
        return nullptr;
    }

private:
    std::map<std::string, Actor> by_last_, by_first_, by_middle_;  // of several, the first in the text
};

Actor person(const DocumentReading& reading, const PersonCandidate& candidate) {
    const auto parts = name_parts(reading, candidate.tokens);
    Actor actor;
    actor.kind = ActorKind::person;
    actor.key = person_key(reading.lexicon(), parts);
    actor.name = std::string(reading.words(candidate.tokens));
    actor.role = candidate.role;
    const auto& known = reading.lexicon().persons_by_key;
    if (const auto found = known.find(actor.key); found != known.end()) {
        actor.name = reading.lexicon().persons[found->second].name;
        actor.key = reading.lexicon().persons[found->second].key;
        if (actor.role.empty()) actor.role = reading.lexicon().persons[found->second].role;
    }
    return actor;
}

/// Rows of several words first: "Foster" is Helen Foster, whatever else is called Foster.
FullNames full_names(const DocumentReading& reading, const std::vector<PersonCandidate>& candidates) {
    FullNames full;
    for (const bool several : {true, false}) {
        for (const auto& candidate : candidates) {
            if (candidate.supported && (candidate.tokens.size() > 1) >= several)
                full.add(name_parts(reading, candidate.tokens), person(reading, candidate));
        }
    }
    return full;
}

/// The person of a candidate: who has that full name, or else who has that last name; nobody when nothing supports it.
std::optional<Actor> identify(const DocumentReading& reading, const PersonCandidate& candidate, const FullNames& full) {
    const auto parts = name_parts(reading, candidate.tokens);
    const auto* earlier = full.by_name(parts.back());
    auto actor = person(reading, candidate);
    const bool same = earlier && (parts.size() == 1 || earlier->key == actor.key);
    if (!candidate.supported && !same) return std::nullopt;
    if (same) {
        const auto role = actor.role;
        actor = *earlier;
        if (!role.empty()) actor.role = role;
    }
    actor.aliases = {std::string(reading.words(candidate.tokens))};
    return actor;
}

}  // namespace

std::vector<Proposal> propose_persons(const DocumentReading& reading, const std::vector<Proposal>& organisations) {
    std::set<std::string_view> first_words;
    for (const auto& organisation : organisations)
        first_words.insert(reading.words({organisation.tokens.begin, organisation.tokens.begin + 1}));
    auto candidates = find_person_candidates(reading);
    support_by_short_forms(reading, first_words, candidates);
    const auto full = full_names(reading, candidates);
    std::vector<Proposal> found;
    for (const auto& candidate : candidates) {
        auto actor = identify(reading, candidate, full);
        if (!actor) continue;
        Proposal proposal;
        proposal.tokens = candidate.with_title;
        proposal.core = candidate.tokens;
        proposal.country = country_in(reading, candidate.with_title);
        proposal.actor = std::move(actor);
        found.push_back(std::move(proposal));
    }
    return found;
}

}  // namespace annals::entities
