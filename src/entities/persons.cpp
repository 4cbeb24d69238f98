// Persons by shape: titles, first names, speech verbs and appositions around capitalised words; later mentions by
// last name fold into the full name.
#include <algorithm>
#include <map>
#include <set>

#include "annals/entities/fold.hpp"
#include "reading.hpp"

namespace annals::entities {
namespace {

using language::Range;
using language::Shape;

struct Candidate {
    Range tokens;      // the name alone
    Range with_title;  // "Kharkiv Governor Oleh Syniehubov"
    std::string role;  // from title or apposition
    bool supported = false;
};

class PersonFinder {
public:
    explicit PersonFinder(const DocumentReading& reading) : reading_(reading), words_(reading.lexicon().words) {
        const auto bit = [&](std::string_view name) { return words_.bit(name).value_or(0); };
        title_ = bit("title");
        part_of_title_ = bit("title_part") | title_;
        no_name_ = bit("common") | bit("calendar") | bit("direction") | bit("organisation_head") | bit("place_head") |
                   bit("thing") | title_;
        first_name_ = bit("first_name");
        particle_ = bit("name_particle");
        speech_ = bit("speech");
    }

    std::vector<Candidate> find() const {
        std::vector<Candidate> found;
        for (const auto& sentence : reading_.document().sentences) {
            for (auto i = sentence.tokens.begin; i < sentence.tokens.end;) {
                const auto end = run_end(i, sentence.tokens.end);
                if (end == i) {
                    ++i;
                    continue;
                }
                if (real_word({i, end})) found.push_back(judge({i, end}, sentence.tokens));
                i = end;
            }
        }
        return found;
    }

private:
    bool initial(std::uint32_t i) const {
        const auto& norm = reading_.token(i).norm;
        return reading_.capital(i) && (norm.size() == 1 || (norm.size() == 2 && norm[1] == '.'));
    }

    bool blocked_by_lexicon(std::uint32_t i) const {
        const auto* piece = reading_.piece_covering(i);
        if (!piece || piece->as(ReadingKind::person)) return false;
        const bool alone = piece->tokens.size() == 1;
        // "Paris Hilton", "Jordan Smith": a place that is a first name too, before an unknown name.
        const auto next = i + 1;
        const bool before_name = next < reading_.document().tokens.size() && reading_.capital(next) &&
                                 !reading_.piece_covering(next) && !reading_.is(next, no_name_);
        return !(alone && reading_.is(i, first_name_) && before_name);
    }

    bool name_word(std::uint32_t i) const {
        const auto& token = reading_.token(i);
        if (!reading_.capital(i) || reading_.is(i, no_name_) || blocked_by_lexicon(i)) return false;
        if (token.shape == Shape::upper && !initial(i) && token.norm.size() < 6 && !reading_.is(i, first_name_)) return false;
        if (token.upos == language::Upos::propn || reading_.is(i, first_name_)) return true;
        return !reading_.sentence_initial(i) && !reading_.title_case(token.sentence);
    }

    std::uint32_t run_end(std::uint32_t begin, std::uint32_t limit) const {
        if (!name_word(begin)) return begin;
        auto end = begin + 1;
        while (end < limit && end - begin < 6) {
            if (name_word(end)) {
                ++end;
            } else if (auto next = end; joins(next, limit)) {
                end = next + 1;
            } else {
                break;
            }
        }
        return end;
    }

    /// Particles and hyphens between two parts of a name; leaves `i` on the part after them.
    bool joins(std::uint32_t& i, std::uint32_t limit) const {
        const auto begin = i;
        while (i < limit && i - begin < 3 &&
               (reading_.is(i, particle_) || (reading_.token(i).norm == "-" && !reading_.token(i).space_before)))
            ++i;
        return i > begin && i < limit && reading_.capital(i) && name_word(i);
    }

    Candidate judge(Range name, Range sentence) const {
        Candidate candidate{name, name, {}, false};
        candidate.with_title.begin = title_begin(name, sentence);
        const bool titled = candidate.with_title.begin < name.begin;
        if (titled) candidate.role = reading_.words({candidate.with_title.begin, name.begin});
        const auto* piece = reading_.piece_starting(name.begin);
        const bool known = piece && piece->as(ReadingKind::person) && piece->tokens == name;
        const bool first_name = reading_.is(name.begin, first_name_) || (name.size() > 1 && initial(name.begin));
        auto apposition = role_after(name, sentence);
        if (candidate.role.empty()) candidate.role = apposition;
        const bool said = speaks(name, sentence);
        if (candidate.role.find_first_not_of("0123456789") == std::string::npos)
            candidate.role.clear();  // an age supports, but is no role
        const bool several = name.size() > 1;
        candidate.supported =
            known || titled || (several && (first_name || said || who_follows(name, sentence) || !apposition.empty()));
        return candidate;
    }

    /// Initials alone ("U. S.") are no name.
    bool real_word(Range name) const {
        for (auto i = name.begin; i < name.end; ++i) {
            if (!initial(i)) return true;
        }
        return false;
    }

    bool who_follows(Range name, Range sentence) const {
        if (name.end + 1 >= sentence.end || reading_.token(name.end).norm != ",") return false;
        const auto& norm = reading_.token(name.end + 1).norm;
        return norm == "who" || norm == "whose" || norm == "whom";
    }

    bool speaks(Range name, Range sentence) const {
        const auto after = name.end, before = name.begin;
        if (after < sentence.end && reading_.is(after, speech_)) return true;
        return before > sentence.begin && reading_.is(before - 1, speech_);
    }

    /// Where the title before a name starts: a chain of title words, countries, places, organisations and what joins them.
    std::uint32_t title_begin(Range name, Range sentence) const {
        auto begin = name.begin;
        bool title = false;
        for (auto i = name.begin; i > sentence.begin && name.begin - i < 14;) {
            --i;
            if (const auto* piece = reading_.piece_covering(i); piece && !piece->as(ReadingKind::person)) {
                if (!title && !reading_.is(i, part_of_title_)) break;
                i = piece->tokens.begin;
            } else if (reading_.is(i, title_)) {
                title = true;
            } else if (!(title ? links(i) : reading_.is(i, part_of_title_) || links(i)) &&
                       !(title && reading_.is(i, part_of_title_))) {
                break;
            }
            if (title && !links(i)) begin = i;
        }
        return begin < name.begin && links(name.begin - 1) ? name.begin : begin;  // "CEO of Valley Dairy" names no person
    }

    bool links(std::uint32_t i) const {
        const auto& norm = reading_.token(i).norm;
        return reading_.possessive(i) || norm == "of" || norm == "-" || (norm == "in" && !reading_.token(i).space_before);
    }

    /// "Roman Semenukha, deputy head of the administration, said": the words after the comma when they hold a title.
    std::string role_after(Range name, Range sentence) const {
        auto i = name.end;
        if (i >= sentence.end || reading_.token(i).norm != ",") return {};
        const auto begin = ++i;
        bool title = false;
        for (; i < sentence.end && i - begin < 16; ++i) {
            const auto& norm = reading_.token(i).norm;
            if (norm == "," || norm == "." || norm == "who" || norm == "whose" || norm == ";" || reading_.is(i, speech_)) break;
            const bool owner = i + 1 < sentence.end && reading_.possessive(i + 1);  // "a farmer's cooperative"
            if (i - begin < 6 && !owner) title = title || reading_.is(i, title_);
            if (reading_.token(i).upos == language::Upos::verb && i - begin < 2) return {};
        }
        const bool age = i == begin + 1 && reading_.token(begin).shape == Shape::digits;
        return title || age ? std::string(reading_.words({begin, i})) : std::string();
    }

    const DocumentReading& reading_;
    const WordClasses& words_;
    WordClasses::Bits title_ = 0, part_of_title_ = 0, no_name_ = 0, first_name_ = 0, particle_ = 0, speech_ = 0;
};

std::vector<std::string> name_parts(const DocumentReading& reading, Range tokens) {
    std::vector<std::string> parts;
    bool glue = false;
    for (auto i = tokens.begin; i < tokens.end; ++i) {
        const auto text = std::string(reading.words({i, i + 1}));
        if (text == "-" || glue)
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
                            std::vector<Candidate>& candidates) {
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
    }
    /// By last name, else by first: family names come first in half of the world.
    [[nodiscard]] const Actor* by_name(const std::string& name) const {
        const auto folded = fold_name(name);
        if (const auto found = by_last_.find(folded); found != by_last_.end()) return &found->second;
        const auto found = by_first_.find(folded);
        return found == by_first_.end() ? nullptr : &found->second;
    }

private:
    std::map<std::string, Actor> by_last_, by_first_;  // of several, the first in the text
};

Actor person(const DocumentReading& reading, const Candidate& candidate) {
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

}  // namespace

std::vector<Proposal> propose_persons(const DocumentReading& reading, const std::vector<Proposal>& organisations) {
    std::set<std::string_view> first_words;
    for (const auto& organisation : organisations)
        first_words.insert(reading.words({organisation.tokens.begin, organisation.tokens.begin + 1}));
    auto candidates = PersonFinder(reading).find();
    support_by_short_forms(reading, first_words, candidates);
    FullNames full;
    for (const auto& candidate : candidates) {
        if (candidate.supported && candidate.tokens.size() > 1)
            full.add(name_parts(reading, candidate.tokens), person(reading, candidate));
    }
    for (const auto& candidate : candidates) {
        if (candidate.supported) full.add(name_parts(reading, candidate.tokens), person(reading, candidate));
    }
    std::vector<Proposal> found;
    for (const auto& candidate : candidates) {
        const auto parts = name_parts(reading, candidate.tokens);
        const auto* earlier = full.by_name(parts.back());
        auto actor = person(reading, candidate);
        const bool same = earlier && (parts.size() == 1 || earlier->key == actor.key);
        if (!candidate.supported && !same) continue;
        if (same) {
            const auto role = actor.role;
            actor = *earlier;
            if (!role.empty()) actor.role = role;
        }
        Proposal proposal;
        proposal.tokens = candidate.with_title;
        proposal.core = candidate.tokens;
        proposal.country = country_in(reading, candidate.with_title);
        actor.aliases = {std::string(reading.words(candidate.tokens))};
        proposal.actor = std::move(actor);
        found.push_back(std::move(proposal));
    }
    return found;
}

}  // namespace annals::entities
