// Organisations by shape: capitalised words around a head ("Bohun Brigade of the Land Forces of Ukraine"), and
// acronyms with their expansions.
#include <algorithm>
#include <map>

#include "reading.hpp"

namespace annals::entities {
namespace {

using language::Range;
using language::Shape;

class OrganisationFinder {
public:
    explicit OrganisationFinder(const DocumentReading& reading) : reading_(reading) {
        const auto bit = [&](std::string_view name) { return reading.lexicon().words.bit(name).value_or(0); };
        head_ = bit("organisation_head");
        no_part_ = bit("title") | bit("calendar") | bit("common");
        no_acronym_ = bit("no_organisation");
    }

    std::vector<Proposal> find() {
        for (const auto& sentence : reading_.document().sentences) {
            for (auto i = sentence.tokens.begin; i < sentence.tokens.end;) {
                const auto tokens = at(i, sentence.tokens);
                if (tokens.size() > 1 && !(tokens.size() == 2 && reading_.possessive(tokens.end - 1))) {
                    propose(tokens);
                    i = tokens.end;
                } else {
                    acronym(i);
                    ++i;
                }
            }
        }
        return std::move(found_);
    }

private:
    bool part(std::uint32_t i) const { return reading_.capital(i) && !reading_.is(i, no_part_); }

    /// The name around a head at token i, or an empty range.
    Range at(std::uint32_t i, Range sentence) const {
        if (!reading_.capital(i) || !reading_.is(i, head_) || reading_.title_case(reading_.token(i).sentence)) return {i, i};
        auto begin = i, end = i + 1;
        while (begin > sentence.begin && begin + 6 > i && (part(begin - 1) || reading_.token(begin - 1).norm == "&") &&
               !(begin - 1 == sentence.begin && !opens(begin - 1)))
            --begin;
        while (end < sentence.end && part(end) && reading_.is(end, head_)) ++end;  // "Council Member Ann Lee" is no council
        while (const auto next = complement(end, sentence)) end = *next;
        return {begin, end};
    }

    bool opens(std::uint32_t i) const { return reading_.token(i).upos == language::Upos::propn || reading_.piece_covering(i); }

    /// "of the Land Forces": the token after it.
    std::optional<std::uint32_t> complement(std::uint32_t i, Range sentence) const {
        if (i + 1 >= sentence.end || (reading_.token(i).norm != "of" && reading_.token(i).norm != "for")) return std::nullopt;
        ++i;
        if (reading_.token(i).norm == "the") ++i;
        auto end = i;
        while (end < sentence.end && part(end)) ++end;
        if (end == i) return std::nullopt;
        return end;
    }

    void propose(Range tokens) {
        Actor actor;
        actor.kind = ActorKind::organisation;
        actor.name = std::string(reading_.words(tokens));
        actor.key = "organisation/" + slug(actor.name);
        const auto& all = reading_.document().tokens;
        if (tokens.end + 2 < all.size() && all[tokens.end].norm == "(" && all[tokens.end + 1].shape == Shape::upper &&
            all[tokens.end + 2].norm == ")") {
            expansions_.emplace(all[tokens.end + 1].norm, actor);
        }
        add(tokens, std::move(actor));
    }

    void acronym(std::uint32_t i) {
        const auto& token = reading_.token(i);
        if (token.shape != Shape::upper || token.norm.size() < 2 || token.norm.size() > 6 || reading_.piece_covering(i)) return;
        if (const auto known = expansions_.find(token.norm); known != expansions_.end()) return add({i, i + 1}, known->second);
        if (token.norm.size() < 3 || token.norm.find('.') != std::string::npos || reading_.is(i, no_acronym_) ||
            beside_capitals(i) || all_capitals(token.sentence))
            return;
        Actor actor;
        actor.kind = ActorKind::organisation;
        actor.name = std::string(reading_.words({i, i + 1}));
        actor.key = "organisation/" + slug(actor.name);
        add({i, i + 1}, std::move(actor));
    }

    /// A row of words in capitals is shouting, or a name written so.
    bool beside_capitals(std::uint32_t i) const {
        const auto& all = reading_.document().tokens;
        const auto loud = [&](std::uint32_t k) { return all[k].shape == Shape::upper && all[k].norm.size() > 1; };
        return (i > 0 && loud(i - 1)) || (i + 1 < all.size() && loud(i + 1));
    }

    bool all_capitals(std::uint32_t sentence) const {
        const auto range = reading_.document().sentences[sentence].tokens;
        std::size_t upper = 0, words = 0;
        for (auto i = range.begin; i < range.end; ++i) {
            const auto& token = reading_.token(i);
            if (token.shape == Shape::punctuation || token.shape == Shape::digits) continue;
            ++words;
            upper += token.shape == Shape::upper;
        }
        return upper * 2 > words;
    }

    void add(Range tokens, Actor actor) {
        Proposal proposal;
        proposal.tokens = tokens;
        proposal.actor = std::move(actor);
        proposal.may_nest = true;
        found_.push_back(std::move(proposal));
    }

    const DocumentReading& reading_;
    WordClasses::Bits head_ = 0, no_part_ = 0, no_acronym_ = 0;
    std::vector<Proposal> found_;
    std::map<std::string, Actor> expansions_;
};

}  // namespace

std::vector<Proposal> propose_organisations(const DocumentReading& reading) { return OrganisationFinder(reading).find(); }

}  // namespace annals::entities
