#include <algorithm>

#include "annals/temporal/rule_book.hpp"
#include "annals/temporal/time_expression.hpp"
#include "temporal/direction.hpp"
#include "temporal/grammar.hpp"
#include "temporal/matcher.hpp"

namespace annals::temporal {
namespace {

bool is_of(const SymbolicTime& time, StepKind kind) {
    return std::any_of(time.steps.begin(), time.steps.end(), [&](const Step& step) { return step.kind == kind; });
}

Timex3Type type_of(const SymbolicTime& time) {
    if (is_of(time, StepKind::set) || is_of(time, StepKind::recurring)) return Timex3Type::set;
    if (is_of(time, StepKind::duration)) return Timex3Type::duration;
    if (is_of(time, StepKind::time) || is_of(time, StepKind::part)) return Timex3Type::time;
    const auto clock = [](const Step& step) {
        return step.kind == StepKind::shift && step.arguments[1] >= static_cast<std::int32_t>(Unit::hour);
    };
    return std::any_of(time.steps.begin(), time.steps.end(), clock) ? Timex3Type::time : Timex3Type::date;
}

/// Names a stretch of the calendar that a later "the next day" can be counted from.
bool is_dated(const TimeExpression& expression) {
    if (expression.type != Timex3Type::date && expression.type != Timex3Type::time) return false;
    const auto& steps = expression.value.steps;
    if (steps.empty() || is_of(expression.value, StepKind::reference) || expression.anchor.kind == AnchorKind::event)
        return false;
    return steps.front().kind != StepKind::time && steps.front().kind != StepKind::part;
}

bool is_at_least_a_day_fine(const TimeExpression& expression) {
    constexpr StepKind fine[] = {StepKind::day, StepKind::date, StepKind::weekday, StepKind::part, StepKind::time};
    const auto is_fine = [&](const Step& step) {
        const bool by_unit = step.kind == StepKind::unit && step.arguments[0] >= static_cast<std::int32_t>(Unit::day);
        const bool by_shift = step.kind == StepKind::shift && step.arguments[1] >= static_cast<std::int32_t>(Unit::day);
        return by_unit || by_shift || std::find(std::begin(fine), std::end(fine), step.kind) != std::end(fine);
    };
    const auto& steps = expression.value.steps;
    return std::any_of(steps.begin(), steps.end(), is_fine);
}

/// Recognises one paragraph after the other and keeps what later expressions may hang on.
class Recogniser {
public:
    Recogniser(const article::Article& article, const language::Document& document, const Grammar& grammar)
        : text_(article.text.view()), document_(document), grammar_(grammar), matcher_(grammar, pieces_) {
        if (const auto day = article.published.day()) publication_year_ = static_cast<int>(date::year_month_day{*day}.year());
    }

    void read(text::Span paragraph) {
        pieces_.clear();
        scan_pieces(text_.substr(paragraph.begin, paragraph.size()), paragraph.begin, grammar_.vocabulary, pieces_);
        for (const Match& match : select(candidates())) {
            if (!match.nothing) expressions_.push_back(express(match));
        }
    }
    std::vector<TimeExpression> take() { return std::move(expressions_); }

private:
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

    TimeExpression express(const Match& match) {
        TimeExpression expression;
        expression.span = {pieces_[match.begin].span.begin, pieces_[match.end - 1].span.end};
        expression.rule = grammar_.rules[match.rule].name;
        expression.value.steps = match.steps;
        expression.type = type_of(expression.value);
        expression.sentence = sentence_at(expression.span.begin);
        read_signal(match.begin, expression);
        decide_direction(match, expression);
        decide_anchor(grammar_.rules[match.rule], expression);
        return expression;
    }

    void decide_direction(const Match& match, TimeExpression& expression) {
        std::optional<TenseReading> reading;
        for (Step& step : expression.value.steps) {
            auto* const direction = open_direction(step);
            if (!direction) continue;
            if (!reading) reading = read_tense(grammar_, matcher_, context_of(match, expression.signal));
            *direction = static_cast<std::int32_t>(direction_for(step.kind, *reading));
            if (step.kind == StepKind::date || step.kind == StepKind::month) tell_on(*direction, expression);
        }
        if (reading && expression.anchor.kind == AnchorKind::none) expression.reasons.push_back(reason_for(*reading));
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

    /// A passage that told of June 1941 goes on in that year: "October" is the one near the date before, not the last October.
    /// Only where the last date told of is of a year gone by; a bare year ("founded in 1941") must stand in the sentence.
    void tell_on(std::int32_t& direction, TimeExpression& expression) const {
        const auto last = previous(false);
        if (last.kind != AnchorKind::expression || !is_background(last.index)) return;
        const bool bare_year = is_bare_year(expressions_[last.index]);
        if (bare_year && expressions_[last.index].sentence != expression.sentence) return;
        expression.anchor = last;
        direction = static_cast<std::int32_t>(bare_year ? Direction::future : Direction::nearest);
        expression.reasons.emplace_back("told-on");
    }

    static bool is_bare_year(const TimeExpression& expression) {
        const auto& steps = expression.value.steps;
        return std::all_of(steps.begin(), steps.end(),
                           [](const Step& step) { return step.kind == StepKind::year || step.kind == StepKind::modify; });
    }

    /// Does the expression say a year before that of publication, or hang on one that does?
    [[nodiscard]] bool is_background(std::size_t index) const {
        while (expressions_[index].anchor.kind == AnchorKind::expression) index = expressions_[index].anchor.index;
        const auto& first = expressions_[index].value.steps.front();
        return first.kind == StepKind::year && first.arguments[0] < publication_year_;
    }

    void decide_anchor(const Rule& rule, TimeExpression& expression) const {
        const RuleAnchor anchor = rule.anchor;
        if (anchor == RuleAnchor::event) {
            expression.anchor = {AnchorKind::event, 0, expression.span};
        } else if (anchor == RuleAnchor::previous || anchor == RuleAnchor::quarter) {
            expression.anchor = anchor == RuleAnchor::quarter ? last_quarter() : previous(is_at_least_a_day_fine(expression));
            if (expression.anchor.kind == AnchorKind::publication && !rule.otherwise.empty())
                expression.value.steps = rule.otherwise;
            expression.reasons.emplace_back(expression.anchor.kind == AnchorKind::expression ? "previous-expression"
                                                                                             : "no-previous-expression");
        } else if (anchor == RuleAnchor::by_value && expression.anchor.kind == AnchorKind::none &&
                   needs_anchor(expression.value)) {
            expression.anchor.kind = AnchorKind::publication;
        }
    }

    /// The last dated expression, or the publication date where there is none.
    [[nodiscard]] Anchor previous(bool fine) const {
        for (std::size_t i = expressions_.size(); i-- > 0;) {
            if (is_dated(expressions_[i]) && (!fine || is_at_least_a_day_fine(expressions_[i])))
                return {AnchorKind::expression, i, expressions_[i].span};
        }
        return {AnchorKind::publication, 0, {}};
    }

    /// The quarter that a report speaks of, when it was named not long ago.
    [[nodiscard]] Anchor last_quarter() const {
        constexpr std::size_t reach = 8;  // expressions
        for (std::size_t i = expressions_.size(), seen = 0; i-- > 0 && seen < reach; ++seen) {
            const auto& steps = expressions_[i].value.steps;
            const bool unit = !steps.empty() && steps.back().kind == StepKind::unit &&
                              steps.back().arguments[0] == static_cast<std::int32_t>(Unit::quarter);
            const bool unmoved = expressions_[i].anchor.kind != AnchorKind::expression;
            if (unmoved && (unit || is_of(expressions_[i].value, StepKind::quarter)))
                return {AnchorKind::expression, i, expressions_[i].span};
        }
        return {AnchorKind::publication, 0, {}};
    }

    void read_signal(std::size_t begin, TimeExpression& expression) const {
        const auto* signals = grammar_.find_class("signal");
        if (!signals) return;
        for (const std::size_t length : {2U, 1U}) {
            if (begin < length || pieces_[begin - length].word == Vocabulary::unknown) continue;
            const auto hit = matcher_.class_at(*signals, begin - length);
            if (!hit || hit->end != begin) continue;
            expression.signal = static_cast<Signal>(hit->value);
            expression.signal_span = {pieces_[begin - length].span.begin, pieces_[begin - 1].span.end};
            return;
        }
    }

    [[nodiscard]] std::uint32_t sentence_at(std::uint32_t byte) const {
        const auto after =
            std::upper_bound(document_.sentences.begin(), document_.sentences.end(), byte,
                             [](std::uint32_t at, const language::Sentence& sentence) { return at < sentence.span.begin; });
        return after == document_.sentences.begin() ? 0 : static_cast<std::uint32_t>(after - document_.sentences.begin() - 1);
    }

    /// The sentence around a match: the document's, or the paragraph where there is none.
    [[nodiscard]] TenseContext context_of(const Match& match, Signal signal) const {
        const auto index = sentence_at(pieces_[match.begin].span.begin);
        const PieceRange expression{match.begin, match.end};
        if (index >= document_.sentences.size()) return {pieces_, document_, {}, {0, pieces_.size()}, expression};
        const auto span = document_.sentences[index].span;
        const auto before = [](const Piece& piece, std::uint32_t byte) { return piece.span.begin < byte; };
        const auto begin = std::lower_bound(pieces_.begin(), pieces_.end(), span.begin, before);
        const auto end = std::lower_bound(begin, pieces_.end(), std::max(span.end, pieces_[match.end - 1].span.end), before);
        const PieceRange sentence{static_cast<std::size_t>(begin - pieces_.begin()),
                                  static_cast<std::size_t>(end - pieces_.begin())};
        const bool headline = document_.sentences[index].section == article::Section::title;
        return {pieces_, document_, document_.sentences[index].tokens, sentence, expression, headline, is_limit(signal), is_reference(match, signal)};
    }

    static bool is_limit(Signal signal) {
        return signal == Signal::until || signal == Signal::to || signal == Signal::through;
    }

    /// "After Monday", "Monday's vote": a day that is known already.
    [[nodiscard]] bool is_reference(const Match& match, Signal signal) const {
        if (signal == Signal::after || signal == Signal::since || signal == Signal::before) return true;
        return match.end < pieces_.size() && pieces_[match.end].kind == PieceKind::mark && !pieces_[match.end].space_before &&
               pieces_[match.end].word == grammar_.vocabulary.find("'");
    }

    std::string_view text_;
    const language::Document& document_;
    const Grammar& grammar_;
    std::vector<Piece> pieces_;
    Matcher matcher_;
    std::vector<TimeExpression> expressions_;
    std::int32_t publication_year_ = 10000;  // unknown: any year said is background
};

}  // namespace

std::vector<TimeExpression> recognise(const article::Article& article, const language::Document& document,
                                      const RuleBook& rules) {
    Recogniser recogniser(article, document, rules.grammar());
    for (const auto& paragraph : article.kept) recogniser.read(paragraph.span);
    return recogniser.take();
}

}  // namespace annals::temporal
