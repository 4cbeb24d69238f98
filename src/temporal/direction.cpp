#include "temporal/direction.hpp"

#include <algorithm>

#include "annals/language/words.hpp"
#include "temporal/clauses.hpp"

namespace annals::temporal {
namespace {

using language::Tense;
using language::VerbGroup;

constexpr std::size_t reach = 16;  // pieces: a verb farther away says nothing
constexpr std::size_t border = 6;  // pieces that a border between clauses counts for
constexpr std::size_t close = 4;   // pieces: a past verb so near before an expression has it as its time
constexpr std::size_t near = 10;   // pieces: a present verb farther away is seldom that of a day ahead
constexpr std::size_t nothing_near = 1000;

struct Cue {
    std::size_t distance = nothing_near;
    TenseReading reading = TenseReading::none;
    bool far = false;  // a verb in the past of its own clause, but not close to the expression
};

class CueFinder {
public:
    CueFinder(const Grammar& grammar, const Matcher& matcher, const TenseContext& context)
        : grammar_(grammar), matcher_(matcher), context_(context), clauses_(context.document, context.tokens) {}

    TenseReading nearest() {
        if (dates_what_happened()) return TenseReading::past;
        find_words();
        find_verbs();
        // "Police raided the old bank in the square on Friday": there is no other verb whose time it could be.
        if (nearest_.far && cues_ == 1) return TenseReading::told_past;
        return nearest_.reading;
    }

private:
    [[nodiscard]] const language::Token& token(std::uint32_t i) const { return context_.document.tokens[i]; }

    /// In pieces. A verb to the right counts as farther: "It was shut on Friday, and the council will ..."; but what opens
    /// the sentence has all its verbs to the right.
    [[nodiscard]] std::size_t distance_to(std::size_t at) const {
        const auto& expression = context_.expression;
        if (at < expression.begin) return expression.begin - at;
        return opens_sentence() ? at - expression.end + 2 : (at - expression.end) * 3 / 2 + 2;
    }
    [[nodiscard]] bool opens_sentence() const { return context_.expression.begin <= context_.sentence.begin + 1; }

    [[nodiscard]] std::uint32_t token_at(std::size_t piece) const {
        const auto byte = context_.pieces[piece].span.begin;
        auto i = context_.tokens.begin;
        while (i + 1 < context_.tokens.end && token(i + 1).span.begin <= byte) ++i;
        return i;
    }
    [[nodiscard]] std::size_t piece_at(std::uint32_t index) const {
        const auto before = [](const Piece& piece, std::uint32_t byte) { return piece.span.begin < byte; };
        const auto begin = context_.pieces.begin();
        return static_cast<std::size_t>(std::lower_bound(begin, context_.pieces.end(), token(index).span.begin, before) - begin);
    }

    void offer(std::size_t at, std::uint32_t in_token, TenseReading reading) {
        if (at >= context_.expression.begin && at < context_.expression.end) return;
        const auto distance = distance_to(at);
        if (distance > reach) return;
        const auto borders = clauses_.borders_between(in_token, token_at(context_.expression.begin));
        const bool right = at > context_.expression.begin;
        const bool far = reading == TenseReading::told_past && !right && distance > close && borders == 0 && !context_.limit;
        if (reading == TenseReading::told_past && (right || distance > close || borders > 0 || context_.limit))
            reading = TenseReading::past;
        const bool of_now = reading == TenseReading::present || reading == TenseReading::scheduled;
        if (of_now && (distance > near || borders > 0 || !may_lie_ahead(right))) return;
        if (distance + border * borders < nearest_.distance) nearest_ = {distance + border * borders, reading, far};
    }

    /// A present verb behind a weekday speaks of it where that opens the sentence: "On Thursday the summit opens".
    [[nodiscard]] bool may_lie_ahead(bool right) const { return !context_.reference && (!right || opens_sentence()); }

    void find_words() {
        const auto* cues = grammar_.find_class("tense_cue");
        if (!cues) return;
        for (std::size_t at = context_.sentence.begin; at < context_.sentence.end; ++at) {
            if (context_.pieces[at].word == Vocabulary::unknown || is_hyphenated(at)) continue;
            const auto hit = matcher_.class_at(*cues, at);
            if (!hit || hit->end > context_.sentence.end) continue;
            ++cues_;
            if (const auto reading = reading_of_cue(*hit, token_at(at)); reading != TenseReading::none)
                offer(hit->end - 1, token_at(hit->end - 1), reading);
        }
    }

    [[nodiscard]] TenseReading reading_of_cue(const Matcher::ClassHit& hit, std::uint32_t cue) const {
        const bool future = hit.value == find_keyword(ArgumentType::cue, "future_tense")->value && !is_gone_by(cue);
        // "Will shut": the past of these verbs is written like their infinitive.
        const bool past = token(cue).xpos != language::Xpos::vb && token(cue).upos != language::Upos::adj;  // "stays shut"
        if (!future) return past ? TenseReading::past : TenseReading::none;
        return is_of_now(cue) ? TenseReading::ahead : TenseReading::future;
    }

    /// "Is expected in April", "are not due until May".
    [[nodiscard]] bool is_of_now(std::uint32_t cue) const {
        const auto first = context_.tokens.begin;
        while (cue > first && (token(cue - 1).upos == language::Upos::adv || token(cue - 1).upos == language::Upos::part)) --cue;
        if (cue == first) return false;
        const auto& norm = token(cue - 1).norm;
        return norm == "is" || norm == "are" || norm == "'s" || norm == "'re";
    }

    /// What "had been due" on Friday lay ahead then, and not any more.
    [[nodiscard]] bool is_gone_by(std::uint32_t cue) const {
        const auto first = context_.tokens.begin;
        if (cue > first && token(cue - 1).upos == language::Upos::adv) --cue;
        if (cue < first + 2 || token(cue - 1).norm != "been") return false;
        const auto before = token(cue - 2).upos == language::Upos::adv && cue >= first + 3 ? cue - 3 : cue - 2;
        return token(before).norm == "had";
    }

    /// "Lower-than-expected" expects nothing.
    [[nodiscard]] bool is_hyphenated(std::size_t at) const {
        return at > 0 && !context_.pieces[at].space_before && context_.pieces[at - 1].kind == PieceKind::mark;
    }

    void find_verbs() {
        std::vector<bool> covered(context_.tokens.size());
        for (const auto wanted : {language::Upos::verb, language::Upos::aux}) {
            for (auto i = context_.tokens.begin; i < context_.tokens.end; ++i) {
                if (token(i).upos != wanted || covered[i - context_.tokens.begin]) continue;
                ++cues_;
                const auto group = language::verb_group(context_.document, i);
                for (auto j = std::max(group.tokens.begin, context_.tokens.begin); j < group.tokens.end; ++j)
                    covered[j - context_.tokens.begin] = true;
                if (const auto reading = reading_of(group); reading != TenseReading::none) offer(piece_at(i), i, reading);
            }
        }
    }

    [[nodiscard]] TenseReading reading_of(const VerbGroup& group) const {
        for (auto i = group.tokens.begin; i < group.tokens.end; ++i) {
            if (token(i).norm == "been" && is_gone_by(i + 1)) return TenseReading::past;
        }
        if (group.infinitive) return reading_of_infinitive(group);
        if (group.tense == Tense::future) return TenseReading::ahead;
        if (grants_time(group)) return TenseReading::future;
        if (group.perfect) return TenseReading::past;
        // "Could not reach" tells of a failure, "could begin" of what may come.
        if (group.modal == "could" && is_denied(group)) return TenseReading::past;
        if (!group.modal.empty()) return group.modal == "may" ? TenseReading::ahead : TenseReading::future;
        if (group.tense == Tense::past) return TenseReading::told_past;
        if (group.participle) return group.passive ? TenseReading::past : TenseReading::none;
        if (group.tense != Tense::present) return TenseReading::none;
        if (context_.headline) return TenseReading::past;
        return is_in_class("scheduled", group.head) && !context_.reference ? TenseReading::scheduled : TenseReading::present;
    }

    [[nodiscard]] bool is_denied(const VerbGroup& group) const {
        if (group.negated) return true;
        for (auto i = context_.tokens.begin; i < group.head; ++i) {
            const auto& norm = token(i).norm;
            if ((norm == "neither" || norm == "nobody" || norm == "none" || norm == "no") &&
                clauses_.borders_between(i, group.head) == 0)
                return true;
        }
        return false;
    }

    /// "Was to begin" and "agreed to begin" look ahead; "came to see" says what "came" says.
    [[nodiscard]] TenseReading reading_of_infinitive(const VerbGroup& group) const {
        if (group.perfect) return TenseReading::past;
        if (!group.modal.empty()) return group.tense == Tense::past ? TenseReading::told_past : TenseReading::future;
        const auto first = group.tokens.begin;
        if (token(first).upos == language::Upos::aux) return TenseReading::future;
        if (is_call(group) || is_announced(group)) return TenseReading::future;
        const auto* intentions = grammar_.find_class("intention");
        if (!intentions || first <= context_.tokens.begin) return TenseReading::none;
        if (!matcher_.class_at(*intentions, piece_at(first - 1))) return TenseReading::none;
        if (is_told_plan(first - 1, group)) return TenseReading::none;
        return is_gone_by(first - 1) ? TenseReading::past : TenseReading::future;
    }

    /// "Announced plans to cut 500 jobs on Thursday": the day of the announcement, where nobody sets a day for what is planned.
    [[nodiscard]] bool is_told_plan(std::uint32_t plan, const VerbGroup& group) const {
        const auto& word = token(plan).norm;
        if (token(plan).upos != language::Upos::noun || !(word.starts_with("plan") || word.starts_with("proposal"))) return false;
        if (is_in_class("staged", group.head)) return false;
        for (auto i = context_.tokens.begin; i < plan; ++i) {
            if (token(i).xpos == language::Xpos::vbd && clauses_.borders_between(i, plan) == 0) return true;
        }
        return false;
    }

    [[nodiscard]] bool is_in_class(std::string_view name, std::uint32_t i) const {
        const auto* words = grammar_.find_class(name);
        return words && matcher_.class_at(*words, piece_at(i));
    }

    /// "Friday's attack", and "the attack on Friday" in front of every verb: it has happened, whatever will be said of it.
    [[nodiscard]] bool dates_what_happened() const {
        const auto& [begin, end] = context_.expression;
        if (begin >= context_.sentence.begin + 2 && context_.pieces[begin - 1].word == grammar_.vocabulary.find("on"))
            return is_noun_of("mishap", begin - 2) && !verb_before(token_at(begin - 2));
        if (end + 1 >= context_.sentence.end || context_.pieces[end].word != grammar_.vocabulary.find("'")) return false;
        constexpr std::size_t longest = 4;  // pieces: "Friday's deadly car bombing"
        const auto last = std::min(end + 2 + longest, context_.sentence.end);
        for (auto at = end + 2; at < last && context_.pieces[at].kind == PieceKind::word; ++at) {
            if (is_in_class("tense_cue", token_at(at))) return false;  // "Friday's planned attack"
            if (is_noun_of("mishap", at) || is_noun_of("known_result", at)) return !noun_follows(at);  // "Friday's fire drill"
        }
        return false;
    }

    [[nodiscard]] bool is_noun_of(std::string_view name, std::size_t at) const {
        const auto word = token_at(at);
        return token(word).upos == language::Upos::noun && is_in_class(name, word);
    }

    [[nodiscard]] bool noun_follows(std::size_t at) const {
        return at + 1 < context_.sentence.end && token(token_at(at + 1)).upos == language::Upos::noun;
    }

    [[nodiscard]] bool verb_before(std::uint32_t word) const {
        for (auto i = context_.tokens.begin; i < word; ++i) {
            if (token(i).upos == language::Upos::verb || token(i).upos == language::Upos::aux) return true;
        }
        return false;
    }

    /// "Gave the firm until Tuesday to pay", "cancelled flights until 30 July", "was given until Tuesday": time still to come. "Had given" tells of time gone by,
    /// and who "gave concerts until May" grants no time.
    [[nodiscard]] bool grants_time(const VerbGroup& group) const {
        if (!context_.limit || (group.perfect && group.tense == Tense::past)) return false;
        if (is_in_class("puts_off", group.head)) return true;
        if (!is_in_class("grant", group.head)) return false;
        const auto& [begin, end] = context_.expression;
        const auto verb = piece_at(group.head);
        if (verb + 2 == begin) return true;
        const bool to_do_something = end < context_.sentence.end && context_.pieces[end].word == grammar_.vocabulary.find("to");
        const auto taker = token_at(begin - 2);
        const bool bare = verb + 3 == begin && token(taker).upos == language::Upos::noun;
        return to_do_something && (!bare || is_in_class("grantee", taker));
    }

    /// "Urged supporters to protest": what people are called to, and can set a day for, lies ahead; and whatever they are called
    /// to do "by Friday".
    [[nodiscard]] bool is_call(const VerbGroup& group) const {
        constexpr std::uint32_t longest = 6;  // tokens: those who are called
        if (!context_.ahead && !is_in_class("staged", group.head)) return false;
        const auto to = group.tokens.begin;
        for (auto i = to; i-- > context_.tokens.begin && i + longest >= to && token(i).upos != language::Upos::punct;) {
            if (is_in_class("call", i)) return true;
        }
        return false;
    }

    /// "Ruritania to hold early election": the verb of a headline.
    [[nodiscard]] bool is_announced(const VerbGroup& group) const {
        if (!context_.headline || group.tokens.begin == context_.tokens.begin) return false;
        const auto begin = context_.document.tokens.begin();
        return std::all_of(begin + context_.tokens.begin, begin + group.tokens.begin, language::may_stand_before_announcement);
    }

    const Grammar& grammar_;
    const Matcher& matcher_;
    const TenseContext& context_;
    Clauses clauses_;
    Cue nearest_;
    std::size_t cues_ = 0;  // words and verb groups of the sentence that may say its tense
};

}  // namespace

TenseReading read_tense(const Grammar& grammar, const Matcher& matcher, const TenseContext& context) {
    const auto reading = CueFinder(grammar, matcher, context).nearest();
    return context.ahead && reading == TenseReading::none ? TenseReading::limit : reading;
}

Direction direction_for(StepKind kind, TenseReading reading) {
    // Reports look ahead to figures of the quarter that has just ended.
    if (kind == StepKind::quarter || kind == StepKind::half_year)
        return is_future(reading) || reading == TenseReading::present ? Direction::nearest : Direction::past;
    if (kind == StepKind::season && reading == TenseReading::none) return Direction::nearest;
    const bool weekly = kind == StepKind::weekday || kind == StepKind::weekend;
    switch (reading) {
        case TenseReading::told_past: return Direction::past;
        case TenseReading::past: return weekly ? Direction::past : Direction::recent;
        case TenseReading::present: return weekly ? Direction::future : Direction::nearest;
        case TenseReading::scheduled:
        case TenseReading::future:
        case TenseReading::ahead: return Direction::future;
        case TenseReading::limit: return weekly ? Direction::past : Direction::nearest;
        case TenseReading::none: break;
    }
    return weekly ? Direction::past : Direction::recent;
}

std::string reason_for(TenseReading reading) {
    switch (reading) {
        case TenseReading::told_past:
        case TenseReading::past: return "past-tense";
        case TenseReading::scheduled:
        case TenseReading::present: return "present-tense";
        case TenseReading::future:
        case TenseReading::ahead: return "future-tense";
        case TenseReading::limit: return "limit";
        case TenseReading::none: break;
    }
    return "most-recent";
}

}  // namespace annals::temporal
