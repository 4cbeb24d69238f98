#include <algorithm>

#include "annals/calendar/arithmetic.hpp"
#include "annals/temporal/rule_book.hpp"
#include "annals/temporal/time_expression.hpp"
#include "temporal/anchor_features.hpp"
#include "temporal/direction.hpp"
#include "temporal/first_names.hpp"
#include "temporal/grammar.hpp"
#include "temporal/matcher.hpp"
#include "temporal/previous_anchor.hpp"
#include "temporal/sentence_context.hpp"
#include "temporal/told.hpp"

namespace annals::temporal {
namespace {

Timex3Type type_of(const SymbolicTime& time) {
    if (is_of(time, StepKind::set) || is_of(time, StepKind::recurring)) return Timex3Type::set;
    if (is_of(time, StepKind::duration) || is_of(time, StepKind::half)) return Timex3Type::duration;
    if (is_of(time, StepKind::time) || is_of(time, StepKind::part)) return Timex3Type::time;
    const auto clock = [](const Step& step) {
        return step.kind == StepKind::shift && step.arguments[1] >= static_cast<std::int32_t>(Unit::hour);
    };
    return std::any_of(time.steps.begin(), time.steps.end(), clock) ? Timex3Type::time : Timex3Type::date;
}

std::optional<calendar::TemporalValue> day_of(const article::PublicationDate& published) {
    const auto day = published.day();
    return day ? std::optional(calendar::unit_value(calendar::Granularity::day, *day)) : std::nullopt;
}

/// Recognises one paragraph after the other and keeps what later expressions may hang on.
class Recogniser {
public:
    Recogniser(const article::Article& article, const Surroundings& words, const Grammar& grammar)
        : text_(article.text.view()),
          document_(words.document()),
          grammar_(grammar),
          speech_(grammar.find_class("speech")),
          signals_(grammar.find_class("signal")),
          near_(grammar.find_class("near")),
          matcher_(grammar, pieces_),
          words_(words),
          sentences_(words_, grammar, pieces_),
          told_(day_of(article.published), words_) {}

    void read(text::Span paragraph) {
        pieces_.clear();
        ++place_.paragraph;
        place_.in_heading = is_heading(text_.substr(paragraph.begin, paragraph.size()));
        if (place_.in_heading) ++place_.section;
        scan_pieces(text_.substr(paragraph.begin, paragraph.size()), paragraph.begin, grammar_.vocabulary, pieces_);
        for (const Match& match : select(candidates())) {
            if (match.nothing || is_first_name(grammar_, matcher_, pieces_, match) || opens_compound(match)) continue;
            place_.standing = sentences_.standing_of(match);
            place_.of_saying = is_of_saying(match.begin);
            told_.add(express(match), place_);
        }
    }
    std::vector<TimeExpression> take() { return told_.take(); }

private:
    /// The piece behind the verb of "said on Tuesday" and "said Tuesday".
    [[nodiscard]] std::size_t behind_verb(std::size_t begin) const {
        const bool on = begin > 0 && pieces_[begin - 1].word == grammar_.vocabulary.find("on");
        return on ? begin - 1 : begin;
    }
    [[nodiscard]] bool is_of_saying(std::size_t begin) const {
        const auto verb = behind_verb(begin);
        return speech_ && verb > 0 && pieces_[verb - 1].word != Vocabulary::unknown &&
               matcher_.class_at(*speech_, verb - 1).has_value();
    }
    [[nodiscard]] bool is_behind_said(std::size_t begin) const {
        const auto verb = behind_verb(begin);
        return verb > 0 && pieces_[verb - 1].word != Vocabulary::unknown &&
               pieces_[verb - 1].word == grammar_.vocabulary.find("said");
    }

    std::vector<Match> candidates() {
        std::vector<Match> found;
        for (std::size_t at = 0; at < pieces_.size(); ++at) {
            if (auto match = matcher_.longest_at(at)) found.push_back(std::move(*match));
        }
        return found;
    }

    /// The longest first; of equals what says "no time here", then the earlier; then in text order.
    static std::vector<Match> select(std::vector<Match> found) {
        std::stable_sort(found.begin(), found.end(), [](const Match& a, const Match& b) {
            return a.end - a.begin != b.end - b.begin ? a.end - a.begin > b.end - b.begin : a.nothing > b.nothing;
        });
        std::vector<bool> taken;
        std::vector<Match> selected;
        for (Match& match : found) {
            if (taken.size() < match.end) taken.resize(match.end);
            const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(match.begin),
                       end = taken.begin() + static_cast<std::ptrdiff_t>(match.end);
            if (std::find(begin, end, true) != end) continue;
            std::fill(begin, end, true);
            selected.push_back(std::move(match));
        }
        std::sort(selected.begin(), selected.end(), [](const Match& a, const Match& b) { return a.begin < b.begin; });
        return selected;
    }

    /// "The quarter-finals", "the summer-house": a period that is the first part of another word; "winter-spring" and "this month-Reuters" are none.
    [[nodiscard]] bool opens_compound(const Match& match) const {
        const auto kind = match.steps.empty() ? StepKind::duration : match.steps.back().kind;
        if ((kind != StepKind::unit && kind != StepKind::season) || match.end + 1 >= pieces_.size()) return false;
        const Piece &hyphen = pieces_[match.end], &next = pieces_[match.end + 1];
        return hyphen.kind == PieceKind::mark && hyphen.word == grammar_.vocabulary.find("-") && hyphen.span.size() == 1 &&
               !hyphen.space_before && next.kind == PieceKind::word && !next.space_before && !next.capital &&
               next.word == Vocabulary::unknown && pieces_[match.end - 1].kind == PieceKind::word;
    }

    TimeExpression express(const Match& match) {
        TimeExpression expression;
        expression.span = {pieces_[match.begin].span.begin, pieces_[match.end - 1].span.end};
        expression.rule = grammar_.rules[match.rule].name;
        expression.value.steps = match.steps;
        expression.type = type_of(expression.value);
        expression.sentence = sentence_at(document_, expression.span.begin);
        for (const PieceRange& end : match.ends)
            expression.ends.push_back({pieces_[end.begin].span.begin, pieces_[end.end - 1].span.end});
        read_signal(match.begin, expression);
        if (is_nearly_at(match.begin, expression)) {
            expression.signal = Signal::at;
            expression.value.steps.push_back({StepKind::modify, {static_cast<std::int32_t>(calendar::Modifier::approx)}});
        }
        decide_direction(match, expression);
        decide_anchor(match, expression);
        return expression;
    }

    void decide_direction(const Match& match, TimeExpression& expression) {
        std::optional<TenseReading> reading;
        std::vector<std::size_t> open_steps;
        auto& steps = expression.value.steps;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const bool yearly =
                steps[i].kind == StepKind::date || steps[i].kind == StepKind::month || steps[i].kind == StepKind::season;
            auto* const direction = open_direction(steps[i]);
            if ((yearly && direction) || is_season_nearby(steps[i])) open_steps.push_back(i);
            if (!direction) continue;
            if (!reading) reading = tense_of(match, expression);
            *direction = static_cast<std::int32_t>(direction_for(steps[i].kind, *reading));
        }
        const bool open = !open_steps.empty() || names_a_stretch(match, expression);
        if (open && choose_anchor(match, expression, open_steps)) return;
        if (reading && expression.anchor.kind == AnchorKind::none) expression.reasons.push_back(reason_for(*reading));
    }

    /// No cue stands nearer than "said" in "said on Tuesday", and what it says needs no tags.
    [[nodiscard]] TenseReading tense_of(const Match& match, const TimeExpression& expression) const {
        if (is_behind_said(match.begin)) return TenseReading::past;
        return read_tense(grammar_, matcher_, sentences_.context_of(match, expression.signal));
    }

    static bool is_season_nearby(const Step& step) {
        return step.kind == StepKind::season && step.arguments[1] == static_cast<std::int32_t>(Direction::nearest);
    }

    /// "The end of the month", "the next year": of which month or year, the text says elsewhere. "This" and "last" are its own.
    [[nodiscard]] bool names_a_stretch(const Match& match, const TimeExpression& expression) const {
        const Step& first = expression.value.steps.front();
        return first.kind == StepKind::unit && first.arguments[0] <= static_cast<std::int32_t>(Unit::week) &&
               first.arguments[0] != static_cast<std::int32_t>(Unit::quarter) &&
               grammar_.rules[match.rule].anchor == RuleAnchor::by_value && has_word(match, "the") && !has_word(match, "last") &&
               !has_word(match, "this") && !has_word(match, "current");
    }

    [[nodiscard]] bool has_word(const Match& match, std::string_view word) const {
        const auto known = grammar_.vocabulary.find(word);
        const auto begin = pieces_.begin() + static_cast<std::ptrdiff_t>(match.begin),
                   end = pieces_.begin() + static_cast<std::ptrdiff_t>(match.end);
        return std::any_of(begin, end,
                           [&](const Piece& piece) { return piece.word != Vocabulary::unknown && piece.word == known; });
    }

    /// Asks the model. False where it is the publication date.
    bool choose_anchor(const Match& match, TimeExpression& expression, const std::vector<std::size_t>& open_steps) {
        auto candidates = anchor_candidates(expression.value, open_steps, told_);
        if (candidates.size() == 1) return false;
        const AnchorQuestion question{expression, text_.substr(expression.span.begin, expression.span.size()), place_,
                                      tense_of(match, expression), words_.is_quoted(place_.standing)};
        std::size_t best = 0;
        for (const auto& candidate : candidates) {
            auto features = anchor_features(question, candidate, told_);
            const auto score = grammar_.anchors.score(features);
            expression.readings.push_back({candidate.anchor, candidate.value, score, std::move(features)});
            if (score > expression.readings[best].score) best = expression.readings.size() - 1;
        }
        if (best == 0) return false;
        expression.anchor = candidates[best].anchor;
        expression.value = std::move(candidates[best].value);
        expression.reasons.emplace_back("told-on");
        for (const auto feature : grammar_.anchors.strongest(expression.readings[best].features, 3))
            expression.reasons.emplace_back(feature);
        return true;
    }

    /// The direction of a step that the sentence is to decide; nullptr when there is none.
    static std::int32_t* open_direction(Step& step) {
        const auto& description = describe(step.kind);
        for (std::size_t i = 0; i < description.arity(); ++i) {
            const bool open = description.parameters[i] == ArgumentType::direction &&
                              step.arguments[i] == static_cast<std::int32_t>(Direction::tense);
            if (open) return &step.arguments[i];
        }
        return nullptr;
    }

    void decide_anchor(const Match& match, TimeExpression& expression) const {
        const Rule& rule = grammar_.rules[match.rule];
        const RuleAnchor anchor = rule.anchor;
        if (anchor == RuleAnchor::event) {
            expression.anchor = {AnchorKind::event, 0, names_event_behind(expression) ? event_behind(match) : expression.span};
        } else if (anchor == RuleAnchor::previous || anchor == RuleAnchor::quarter || anchor == RuleAnchor::quarter_or_previous) {
            if (anchor != RuleAnchor::previous) expression.anchor = told_.last_quarter();
            if (anchor != RuleAnchor::quarter && expression.anchor.kind != AnchorKind::expression)
                expression.anchor =
                    previous_anchor(expression, told_, place_, [&] { return is_past(tense_of(match, expression)); });
            const bool found = expression.anchor.kind == AnchorKind::expression;
            if (!found && !rule.otherwise.empty()) expression.value.steps = rule.otherwise;
            if (!found && anchor == RuleAnchor::previous && leads_on(expression) && !looks_ahead(match, expression))
                expression.anchor = {AnchorKind::event, 0, expression.span};
            expression.reasons.emplace_back(found ? "previous-expression" : "no-previous-expression");
        } else if (anchor == RuleAnchor::by_value && expression.anchor.kind == AnchorKind::none &&
                   needs_anchor(expression.value)) {
            expression.anchor.kind = AnchorKind::publication;
        }
    }

    static bool names_event_behind(const TimeExpression& expression) {
        return expression.type == Timex3Type::duration || counts_in_days(expression);
    }

    /// The words that name the event in "four days after the landing of the troops": up to the next mark.
    [[nodiscard]] text::Span event_behind(const Match& match) const {
        constexpr std::size_t longest = 8;  // pieces
        const auto begin = std::min(match.end + 1, pieces_.size() - 1);
        auto end = begin;
        while (end < pieces_.size() && end < begin + longest && pieces_[end].kind != PieceKind::mark) ++end;
        return {pieces_[begin].span.begin, pieces_[std::max(end, begin + 1) - 1].span.end};
    }

    /// "A day later", "the next morning": counted forward. What has happened so cannot lie behind the publication date.
    static bool leads_on(const TimeExpression& expression) {
        const Step& first = expression.value.steps.front();
        if (first.kind == StepKind::shift) return first.arguments[0] > 0;
        if (first.kind == StepKind::unit) return first.arguments[1] > 0;
        return first.kind == StepKind::weekday && first.arguments[1] == static_cast<std::int32_t>(Direction::next);
    }

    [[nodiscard]] bool looks_ahead(const Match& match, const TimeExpression& expression) const {
        return is_future(tense_of(match, expression));
    }

    void read_signal(std::size_t begin, TimeExpression& expression) const {
        if (!signals_) return;
        for (const std::size_t length : {2U, 1U}) {
            if (begin < length || pieces_[begin - length].word == Vocabulary::unknown) continue;
            const auto hit = matcher_.class_at(*signals_, begin - length);
            if (!hit || hit->end != begin) continue;
            expression.signal = static_cast<Signal>(hit->value);
            expression.signal_span = {pieces_[begin - length].span.begin, pieces_[begin - 1].span.end};
            return;
        }
    }

    /// "Shortly before noon": about noon, not at any time before it.
    [[nodiscard]] bool is_nearly_at(std::size_t begin, const TimeExpression& expression) const {
        const bool beside = expression.signal == Signal::before || expression.signal == Signal::after;
        if (!near_ || !beside || expression.type != Timex3Type::time) return false;
        for (std::size_t length = 1; length <= 3 && length < begin; ++length) {
            const auto hit = matcher_.class_at(*near_, begin - 1 - length);
            if (hit && hit->end == begin - 1) return true;
        }
        return false;
    }

    std::string_view text_;
    const language::Document& document_;
    const Grammar& grammar_;
    const WordClass *speech_, *signals_, *near_;
    std::vector<Piece> pieces_;
    Matcher matcher_;
    Surroundings words_;
    SentenceReader sentences_;
    Told told_;
    Place place_;
};

std::vector<TimeExpression> recognise(const article::Article& article, const Surroundings& words, const RuleBook& rules) {
    Recogniser recogniser(article, words, rules.grammar());
    for (const auto& paragraph : article.kept) recogniser.read(paragraph.span);
    return recogniser.take();
}

}  // namespace

std::vector<TimeExpression> recognise(const article::Article& article, const language::Document& document,
                                      const RuleBook& rules) {
    return recognise(article, Surroundings(document), rules);
}

std::vector<TimeExpression> recognise(const article::Article& article, language::LazyDocument& document, const RuleBook& rules) {
    return recognise(article, Surroundings(document), rules);
}

}  // namespace annals::temporal
