#include "noun_phrases.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace annals::language {
namespace {

constexpr std::uint32_t longest_phrase = 40;  // tokens

template <std::size_t size> bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 41> time_words = {
    "monday",   "tuesday", "wednesday", "thursday", "friday",  "saturday", "sunday",    "january", "february",
    "march",    "april",   "may",       "june",     "july",    "august",   "september", "october", "november",
    "december", "today",   "yesterday", "tomorrow", "tonight", "day",      "days",      "week",    "weeks",
    "month",    "months",  "year",      "years",    "hour",    "hours",    "minutes",   "morning", "afternoon",
    "evening",  "night",   "weekend",   "noon",     "midnight"};
constexpr std::array<std::string_view, 22> media = {"statement", "interview",   "interviews", "conference", "briefing", "email",
                                                    "e-mail",    "letter",      "speech",     "address",    "post",     "message",
                                                    "tweet",     "broadcast",   "telephone",  "phone",      "report",   "remarks",
                                                    "reporters", "journalists", "twitter",    "facebook"};
constexpr std::array<std::string_view, 6> titles = {"mr", "mr.", "mrs", "mrs.", "ms", "ms."};  // open a name
constexpr std::array<std::string_view, 13> joining = {"of",   "for",    "from", "in",    "at",     "with",   "to",
                                                      "near", "within", "on",   "among", "behind", "against"};
constexpr std::array<std::string_view, 17> lone_words = {"some",   "many",    "few",  "others",  "one",     "another",
                                                         "most",   "all",     "both", "several", "neither", "each",
                                                         "either", "someone", "none", "two",     "more"};

bool is_noun(const Token& token) { return token.upos == Upos::noun || token.upos == Upos::propn; }
bool is_determiner(const Token& token) {
    return token.xpos == Xpos::dt || token.xpos == Xpos::pdt || token.xpos == Xpos::prp_possessive;
}
bool is_personal(const Token& token) { return token.xpos == Xpos::prp; }
bool is_lone(const Token& token) { return is_one_of(lone_words, token.norm); }

/// Adjectives, numbers, participles and the marks that join them: what may stand between determiner and noun.
bool is_modifier(const Token& token) {
    return token.upos == Upos::adj || token.upos == Upos::num || token.xpos == Xpos::pos || token.xpos == Xpos::hyph ||
           token.xpos == Xpos::vbn || token.xpos == Xpos::vbg || token.xpos == Xpos::jj || token.norm == "&";
}

bool is_time_phrase(const std::vector<Token>& tokens, Range range) {
    return range.size() > 0 && is_time_word(tokens[range.end - 1]);
}

/// From the left: the phrase is read as far as it goes.
class Forward {
public:
    Forward(const std::vector<Token>& tokens, std::uint32_t end) : tokens_(tokens), end_(end) {}

    [[nodiscard]] std::optional<Range> read(std::uint32_t begin) const {
        auto range = with_joined(begin);
        if (!range) return std::nullopt;
        while (const auto apposition = apposition_behind(*range)) range->end = *apposition;
        return range;
    }

private:
    [[nodiscard]] bool holds(std::uint32_t i) const { return i < end_; }

    /// Determiner, modifiers, nouns.
    [[nodiscard]] std::optional<Range> base(std::uint32_t begin) const {
        if (!holds(begin)) return std::nullopt;
        if (is_personal(tokens_[begin])) return Range{begin, begin + 1};
        auto last = end_;  // the last noun
        auto i = begin;
        while (holds(i) && is_determiner(tokens_[i])) ++i;
        for (; holds(i); ++i) {
            const auto& token = tokens_[i];
            if (is_noun(token)) {
                if (last != end_ && is_time_word(token) && !is_possessive(i + 1)) break;
                last = i;
            } else if (!is_modifier(token) && !is_adverb_of_modifier(i) && !is_comma_of_adjectives(i)) {
                break;
            } else if (last != end_ && (token.xpos == Xpos::vbg || token.xpos == Xpos::vbn || token.upos == Upos::adj)) {
                break;
            }
        }
        if (last != end_) return Range{begin, last + 1};
        if (is_lone(tokens_[begin])) return Range{begin, begin + 1};
        return std::nullopt;
    }

    [[nodiscard]] bool is_possessive(std::uint32_t i) const { return holds(i) && tokens_[i].xpos == Xpos::pos; }
    [[nodiscard]] bool is_adverb_of_modifier(std::uint32_t i) const {
        return tokens_[i].upos == Upos::adv && holds(i + 1) && is_modifier(tokens_[i + 1]) && tokens_[i + 1].xpos != Xpos::pos;
    }
    [[nodiscard]] bool is_comma_of_adjectives(std::uint32_t i) const {
        return tokens_[i].norm == "," && holds(i + 1) && i > 0 && tokens_[i - 1].upos == Upos::adj &&
               tokens_[i + 1].upos == Upos::adj;
    }

    /// With "of Harwick", "for the army", "and his deputy".
    [[nodiscard]] std::optional<Range> with_joined(std::uint32_t begin) const {
        auto range = base(begin);
        if (!range || (is_personal(tokens_[begin]) && !joins_person(range->end))) return range;
        while (holds(range->end) && range->size() < longest_phrase) {
            const auto next = base(range->end + 1);
            if (!next || is_time_phrase(tokens_, *next) || !joins(range->end, *range, *next)) break;
            range->end = next->end;
        }
        return range;
    }

    [[nodiscard]] bool joins_person(std::uint32_t i) const { return holds(i) && tokens_[i].norm == "and"; }

    [[nodiscard]] bool joins(std::uint32_t i, Range left, Range right) const {
        const auto& norm = tokens_[i].norm;
        if (norm == "and" || norm == "or") return !verb_follows(right.end);
        if (!is_one_of(joining, norm) || is_one_of(media, tokens_[right.end - 1].norm)) return false;
        if (norm == "of") return true;
        if (tokens_[left.end - 1].upos == Upos::propn) return false;
        if (norm == "for" || norm == "from") return true;
        const auto named = [&](std::uint32_t at) { return tokens_[at].upos == Upos::propn; };
        return named(right.end - 1) || named(right.begin) || (holds(right.begin + 1) && named(right.begin + 1));
    }

    [[nodiscard]] bool verb_follows(std::uint32_t i) const {
        return holds(i) && (tokens_[i].upos == Upos::verb || tokens_[i].upos == Upos::aux);
    }

    /// The end of ", Greta Holm" or ", 42, a teacher" behind the phrase; a comma, a full stop or a border must follow.
    [[nodiscard]] std::optional<std::uint32_t> apposition_behind(Range range) const {
        const auto comma = range.end;
        if (!holds(comma + 1) || tokens_[comma].norm != "," || is_personal(tokens_[range.begin])) return std::nullopt;
        if (tokens_[comma + 1].shape == Shape::digits && closes(comma + 2)) return comma + 2;
        const auto inner = with_joined(comma + 1);
        if (!inner || is_time_phrase(tokens_, *inner) || is_personal(tokens_[inner->begin]) || !closes(inner->end))
            return std::nullopt;
        const auto& first = tokens_[inner->begin];
        const bool name = first.upos == Upos::propn;
        if (name && tokens_[range.end - 1].upos == Upos::propn && tokens_[range.begin].upos == Upos::propn) return std::nullopt;
        if (!name && !is_determiner(first) && first.upos != Upos::noun && first.upos != Upos::adj) return std::nullopt;
        return inner->end;
    }

    [[nodiscard]] bool closes(std::uint32_t i) const {
        return !holds(i) || tokens_[i].upos == Upos::punct || tokens_[i].xpos == Xpos::wp || tokens_[i].xpos == Xpos::wdt;
    }

    const std::vector<Token>& tokens_;
    std::uint32_t end_;
};

/// From the right: where does the phrase begin?
class Backward {
public:
    Backward(const std::vector<Token>& tokens, std::uint32_t floor) : tokens_(tokens), floor_(floor) {}

    [[nodiscard]] std::optional<Range> read(std::uint32_t end) const {
        auto range = base(end);
        if (!range) return std::nullopt;
        while (range->begin > floor_ + 1 && range->size() < longest_phrase) {
            const auto joint = range->begin - 1;
            const auto left = base(joint);
            if (!left || !joins(joint, *left)) break;
            range->begin = left->begin;
        }
        trim(*range);
        return range;
    }

private:
    [[nodiscard]] std::optional<Range> base(std::uint32_t end) const {
        if (end <= floor_) return std::nullopt;
        const auto& last = tokens_[end - 1];
        if (is_personal(last)) return Range{end - 1, end};
        if (!is_noun(last) && !is_lone(last)) return std::nullopt;
        if (is_time_word(last)) return std::nullopt;
        auto begin = end - 1;
        while (begin > floor_ && end - begin < longest_phrase) {
            const auto& token = tokens_[begin - 1];
            if (is_determiner(token) && !(begin < end - 1 && is_determiner(tokens_[begin]) && token.xpos != Xpos::pdt)) {
                --begin;
                if (begin > floor_ && tokens_[begin - 1].xpos != Xpos::pdt) break;
            } else if (is_noun(token) || is_modifier(token) || is_adverb_of_modifier(begin - 1)) {
                if (is_participle_of_clause(begin - 1)) break;
                --begin;
            } else {
                break;
            }
        }
        while (begin < end - 1 && tokens_[begin].xpos == Xpos::pos) ++begin;
        return Range{begin, end};
    }

    /// "when leaving Harwick": an -ing form without determiner that opens its phrase may be a verb; left out.
    [[nodiscard]] bool is_participle_of_clause(std::uint32_t i) const {
        if (tokens_[i].xpos != Xpos::vbg && tokens_[i].xpos != Xpos::vbn) return false;
        return i == floor_ || (!is_determiner(tokens_[i - 1]) && tokens_[i - 1].upos != Upos::adj);
    }
    [[nodiscard]] bool is_adverb_of_modifier(std::uint32_t i) const {
        return tokens_[i].upos == Upos::adv && i > floor_ && is_determiner(tokens_[i - 1]);
    }

    [[nodiscard]] bool joins(std::uint32_t joint, Range left) const {
        const auto& norm = tokens_[joint].norm;
        if (norm == "and" || norm == "or") return opens_clause(left.begin);
        return is_one_of(joining, norm);
    }

    /// "He left Harwick and officials said": what is the object of a verb or stands behind a preposition is no subject.
    [[nodiscard]] bool opens_clause(std::uint32_t i) const {
        if (i == floor_) return true;
        const auto upos = tokens_[i - 1].upos;
        return upos == Upos::punct || upos == Upos::sconj || upos == Upos::cconj || tokens_[i - 1].norm == "as";
    }

    /// Without what of "Last Monday Holm", "In 2010 Holm" is of time.
    void trim(Range& range) const {
        for (auto i = range.begin; i + 1 < range.end; ++i) {
            const auto& next = tokens_[i + 1];
            if (next.upos == Upos::adp) break;
            const bool year = i == range.begin && tokens_[i].shape == Shape::digits && next.upos == Upos::propn;
            const bool time = is_time_word(tokens_[i]) && (next.upos == Upos::propn || is_determiner(next));
            const bool title = tokens_[i].upos == Upos::noun && is_one_of(titles, next.norm);
            if (year || time || title) range.begin = i + 1;
        }
        while (range.size() > 1 && tokens_[range.begin].upos == Upos::adv) ++range.begin;
    }

    const std::vector<Token>& tokens_;
    std::uint32_t floor_;
};

}  // namespace

bool is_time_word(const Token& token) { return is_one_of(time_words, token.norm); }

std::optional<Range> noun_phrase_at(const Document& document, std::uint32_t begin, std::uint32_t end) {
    return Forward(document.tokens, std::min(end, begin + longest_phrase)).read(begin);
}

std::optional<Range> noun_phrase_before(const Document& document, std::uint32_t floor, std::uint32_t end) {
    return Backward(document.tokens, floor).read(end);
}

}  // namespace annals::language
