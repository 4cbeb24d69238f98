// Organisations that the name finder sees: firms and clubs without a word that says what they are ("Norvane", "Tandem Devices").
#include <algorithm>
#include <map>

#include "reading.hpp"

namespace annals::entities {
namespace {

using language::Range;

constexpr std::uint32_t longest_organisation = 4;  // words of a name

bool overlaps(Range a, Range b) { return a.begin < b.end && b.begin < a.end; }

class NamedOrganisations {
public:
    NamedOrganisations(const DocumentReading& reading, const std::vector<Proposal>& known) : reading_(reading), known_(known) {
        for (const auto& name : reading.document().names) {
            if (name.kind == language::NameKind::organisation)
                ++times_[reading.words(name.tokens)];
            else
                ++others_[reading.words(name.tokens)];
        }
    }

    [[nodiscard]] std::vector<Proposal> find() const {
        std::vector<Proposal> found;
        for (const auto& name : reading_.document().names) {
            if (name.kind == language::NameKind::organisation && is_sure(name.tokens)) found.push_back(proposal(name.tokens));
        }
        return found;
    }

private:
    /// In an article that calls it so twice, or by several words, and never takes it for anything else.
    [[nodiscard]] bool is_sure(Range tokens) const {
        const auto words = reading_.words(tokens);
        if (tokens.size() > longest_organisation || others_.contains(words)) return false;
        if (tokens.size() == 1 && (times_.at(words) < 2 || opens_longer(words))) return false;
        if (reading_.title_case(reading_.token(tokens.begin).sentence)) return false;
        const bool taken =
            std::any_of(known_.begin(), known_.end(), [&](const Proposal& p) { return overlaps(p.tokens, tokens); });
        return !taken && is_name(tokens);
    }

    /// "Tandem" where "Tandem Devices" is named, too: its short form (organisation_names.cpp).
    [[nodiscard]] bool opens_longer(std::string_view word) const {
        const auto longer = times_.upper_bound(word);
        return longer != times_.end() && longer->first.starts_with(word) && longer->first[word.size()] == ' ';
    }

    /// Capitals all through, none of which the lexicon knows as something else.
    [[nodiscard]] bool is_name(Range tokens) const {
        for (auto i = tokens.begin; i < tokens.end; ++i) {
            const bool word = reading_.capital(i) && !reading_.is(i, "common") && !reading_.is(i, "calendar") &&
                              !reading_.is(i, "title") && !reading_.is(i, "no_organisation");
            if (!word || reading_.piece_covering(i) != nullptr) return false;
        }
        return true;
    }

    [[nodiscard]] Proposal proposal(Range tokens) const {
        Actor actor;
        actor.kind = ActorKind::organisation;
        actor.name = std::string(reading_.words(tokens));
        actor.key = "organisation/" + slug(actor.name);
        Proposal made;
        made.tokens = tokens;
        made.actor = std::move(actor);
        made.may_nest = true;
        return made;
    }

    const DocumentReading& reading_;
    const std::vector<Proposal>& known_;
    std::map<std::string_view, int> times_, others_;
};

}  // namespace

std::vector<Proposal> propose_named_organisations(const DocumentReading& reading, const std::vector<Proposal>& known) {
    return NamedOrganisations(reading, known).find();
}

}  // namespace annals::entities
