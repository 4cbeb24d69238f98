// Pattern elements against words, with backtracking.
#include "phrase_matcher.hpp"

#include <algorithm>
#include <tuple>

namespace annals::entities {
namespace {

using language::Range;
using Kind = PatternElement::Kind;

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
        if (token < limit_) {
            const auto [country, region, begin, end] =
                std::tuple(captures_.country, captures_.region, captures_.begin, captures_.end);
            const auto slots = captures_.slots.size();
            if (const auto after = take(wanted, token); after > token) {
                note(wanted, {token, after});
                if ((wanted.repeated && match_from(element, after)) || match_from(element + 1, after)) return true;
                captures_.country = country, captures_.region = region, captures_.begin = begin, captures_.end = end;
                captures_.slots.resize(slots);
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
            case Kind::word_class: return reading_.after_word(token, element.bits);
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

}  // namespace

std::optional<Captures> match(const DocumentReading& reading, const std::vector<PatternElement>& pattern, std::uint32_t token,
                              std::uint32_t limit) {
    return Matcher(reading, pattern, limit).match(token);
}

}  // namespace annals::entities
