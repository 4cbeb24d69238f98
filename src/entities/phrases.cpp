// Finds what the phrase rules describe.
#include <algorithm>
#include <tuple>

#include "reading.hpp"

namespace annals::entities {
namespace {

using language::Range;
using Kind = PatternElement::Kind;

/// What the elements of one match stand for.
struct Captures {
    const Country* country = nullptr;
    const Place* region = nullptr;
    std::vector<std::pair<std::string_view, Range>> slots;  // label -> tokens
    std::uint32_t begin = 0, end = 0;                       // of the mention
};

class Matcher {
public:
    Matcher(const DocumentReading& reading, const std::vector<PatternElement>& pattern, std::uint32_t limit)
        : reading_(reading), pattern_(pattern), limit_(limit) {}

    std::optional<Captures> match(std::uint32_t token) {
        captures_ = {};
        captures_.begin = limit_;
        if (!match_from(0, token) || captures_.begin >= captures_.end) return std::nullopt;
        return captures_;
    }

private:
    bool match_from(std::size_t element, std::uint32_t token) {
        if (element == pattern_.size()) return true;
        const auto& wanted = pattern_[element];
        const auto saved = captures_;
        if (token < limit_) {
            if (const auto end = take(wanted, token); end > token) {
                note(wanted, {token, end});
                if ((wanted.repeated && match_from(element, end)) || match_from(element + 1, end)) return true;
                captures_ = saved;
            }
        }
        return wanted.optional && match_from(element + 1, token);
    }

    void note(const PatternElement& element, Range tokens) {
        if (!element.outside) {
            captures_.begin = std::min(captures_.begin, tokens.begin);
            captures_.end = std::max(captures_.end, tokens.end);
        }
        if (!element.label.empty()) captures_.slots.emplace_back(element.label, tokens);
    }

    /// The token after the element's match at `token`, or `token` itself where it does not match.
    std::uint32_t take(const PatternElement& element, std::uint32_t token) {
        if (element.capital && !reading_.capital(token)) return token;
        switch (element.kind) {
            case Kind::words: return contains(element.words, reading_.token(token).norm) ? token + 1 : token;
            case Kind::word_class: return reading_.is(token, element.bits) ? token + 1 : token;
            case Kind::nation: return take_nation(token, {ReadingKind::country, ReadingKind::adjective});
            case Kind::capital: return take_nation(token, {ReadingKind::metonym});
            case Kind::people: return take_nation(token, {ReadingKind::people});
            case Kind::metonym: return take_nation(token, {ReadingKind::metonym}, false);
            case Kind::unknown: return take_unknown(token);
            case Kind::stem: return take_stem(token);
            case Kind::place: return take_place(token);
            case Kind::name: return take_name(token);
            case Kind::affinity: return take_affinity(token);
        }
        return token;
    }

    static bool contains(const std::vector<std::string>& words, const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    std::uint32_t take_nation(std::uint32_t token, std::initializer_list<ReadingKind> kinds, bool cautious = true) {
        const auto* piece = reading_.piece_starting(token);
        if (!piece) return token;
        const Reading* found = nullptr;
        for (const auto kind : kinds) found = found ? found : piece->as(kind);
        if (!found) return token;
        const auto end = piece->tokens.end;
        const bool owns = end < limit_ && reading_.possessive(end);
        // "Kyiv's army" is the state's; "Kyiv forces" may be the town's.
        if (cautious && found->kind == ReadingKind::metonym && !owns && piece->as(ReadingKind::place)) return token;
        captures_.country = &reading_.lexicon().countries[found->id];
        return owns ? end + 1 : end;
    }

    std::uint32_t take_stem(std::uint32_t token) {
        if (!reading_.capital(token)) return token;
        std::string key;
        auto best = token;
        for (auto i = token; i < std::min(token + 3, limit_); ++i) {
            if (i > token && reading_.token(i).space_before) key += ' ';
            key += reading_.token(i).norm;
            const auto found = reading_.lexicon().regions_by_stem.find(key);
            if (found == reading_.lexicon().regions_by_stem.end()) continue;
            captures_.region = &reading_.lexicon().places[found->second];
            best = i + 1;
        }
        return best;
    }

    std::uint32_t take_place(std::uint32_t token) const {
        const auto* piece = reading_.piece_starting(token);
        return piece && (piece->as(ReadingKind::place) || piece->as(ReadingKind::country)) ? piece->tokens.end : token;
    }

    std::uint32_t take_name(std::uint32_t token) const {
        auto end = token;
        while (end < std::min(token + 3, limit_) && reading_.capital(end) && reading_.token(end).upos != language::Upos::adp &&
               !reading_.is(end, reading_.lexicon().phrases.no_name)) {
            if (const auto* piece = reading_.piece_covering(end);
                piece && (piece->as(ReadingKind::adjective) || piece->as(ReadingKind::country)))
                break;
            ++end;
        }
        return end;
    }

    /// Capitalised words of which the lexicon knows nothing.
    std::uint32_t take_unknown(std::uint32_t token) const {
        auto end = token;
        while (end < std::min(token + 2, limit_) && reading_.capital(end) && reading_.token(end).upos == language::Upos::propn &&
               !reading_.piece_covering(end) && reading_.token(end).shape == language::Shape::capitalised &&
               !reading_.is(end, reading_.lexicon().phrases.no_unknown)) {
            ++end;
        }
        // A longer row of capitals is some other name.
        return end < limit_ && reading_.capital(end) ? token : end;
    }

    /// "pro-Kremlin", "NATO-armed", whether the tokeniser divides them or not.
    std::uint32_t take_affinity(std::uint32_t token) const {
        const auto& norm = reading_.token(token).norm;
        const auto hyphen = norm.find('-');
        if (hyphen != std::string::npos && hyphen > 0 && hyphen + 1 < norm.size()) {
            return affine(norm.substr(0, hyphen), norm.substr(norm.rfind('-') + 1)) ? token + 1 : token;
        }
        if (token + 2 >= limit_ || reading_.token(token + 1).norm != "-" || reading_.token(token + 1).space_before) return token;
        return affine(norm, reading_.token(token + 2).norm) ? token + 3 : token;
    }

    [[nodiscard]] bool affine(const std::string& first, const std::string& last) const {
        const auto& [words, phrases] = std::tie(reading_.lexicon().words, reading_.lexicon().phrases);
        return (words.of(first) & phrases.affinity_prefix) || (words.of(last) & phrases.affinity_suffix);
    }

    const DocumentReading& reading_;
    const std::vector<PatternElement>& pattern_;
    std::uint32_t limit_;
    Captures captures_;
};

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
    if (slot == "direction") return side(reading.token(found->second.begin).norm);
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
    place.key = "place/" + slug(place.name) + (place.within.empty() ? "" : "," + slug(place.within.front()));
    return place;
}

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
    actor.key = std::string(name(actor.kind)) + "/" + slug(actor.name);
    proposal.actor = std::move(actor);
    return proposal;
}

/// Whether a pattern could begin at a token: it must fit one of the elements up to the first that may not be absent.
bool may_begin(const DocumentReading& reading, const std::vector<PatternElement>& pattern, std::uint32_t token) {
    for (const auto& element : pattern) {
        switch (element.kind) {
            case Kind::words:
                if (std::find(element.words.begin(), element.words.end(), reading.token(token).norm) != element.words.end())
                    return true;
                break;
            case Kind::word_class:
                if (reading.is(token, element.bits)) return true;
                break;
            case Kind::affinity: return true;
            case Kind::stem:
            case Kind::name:
            case Kind::unknown:
                if (reading.capital(token)) return true;
                break;
            default:
                if (reading.piece_starting(token)) return true;
        }
        if (!element.optional) return false;
    }
    return false;
}

/// The longest match at a token; of equally long ones the first rule's.
std::optional<Proposal> propose_at(const DocumentReading& reading, std::uint32_t token, std::uint32_t limit) {
    std::optional<Captures> best;
    const PhraseRule* best_rule = nullptr;
    for (const auto& rule : reading.lexicon().phrases.rules) {
        for (const auto& pattern : rule.patterns) {
            if (!may_begin(reading, pattern, token)) continue;
            auto found = Matcher(reading, pattern, limit).match(token);
            if (!found || (best && found->end - found->begin <= best->end - best->begin)) continue;
            best = std::move(found);
            best_rule = &rule;
        }
    }
    if (!best) return std::nullopt;
    return proposal_of(reading, *best_rule, *best);
}

}  // namespace

std::vector<Proposal> propose_phrases(const DocumentReading& reading) {
    std::vector<Proposal> found;
    for (const auto& sentence : reading.document().sentences) {
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end;) {
            auto proposal = propose_at(reading, i, sentence.tokens.end);
            if (!proposal) {
                ++i;
                continue;
            }
            i = std::max(i + 1, proposal->tokens.end);
            found.push_back(std::move(*proposal));
        }
    }
    return found;
}

}  // namespace annals::entities
