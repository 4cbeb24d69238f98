#include <algorithm>

#include "annals/temporal/rule_book.hpp"
#include "annals/temporal/time_expression.hpp"
#include "temporal/clauses.hpp"
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

constexpr std::size_t context_reach = 40;  // pieces before and behind an expression that may say its tense

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
        decide_anchor(match, expression);
        asides_.push_back(is_in_aside(match));
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
    /// Only where the last date told of is of a year gone by; of the last years, in the same paragraph. A bare year ("founded in 1941") must stand in the sentence.
    void tell_on(std::int32_t& direction, TimeExpression& expression) const {
        const auto last = previous(false);
        if (last.kind != AnchorKind::expression || !is_background(last.index)) return;
        if (!is_long_ago(last.index) && !in_one_paragraph(expressions_[last.index], expression)) return;
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
    [[nodiscard]] bool is_background(std::size_t index) const { return year_told(index) < publication_year_; }
    [[nodiscard]] bool is_long_ago(std::size_t index) const {
        constexpr std::int32_t recent_years = 3;  // a report may speak of one of them and come back to the present
        return year_told(index) < publication_year_ - recent_years;
    }

    /// The year that the expression says, or the one that it hangs on; a year that never comes where none is said.
    [[nodiscard]] std::int32_t year_told(std::size_t index) const {
        while (expressions_[index].anchor.kind == AnchorKind::expression) index = expressions_[index].anchor.index;
        const auto& first = expressions_[index].value.steps.front();
        return first.kind == StepKind::year ? first.arguments[0] : 10000;
    }

    [[nodiscard]] bool in_one_paragraph(const TimeExpression& a, const TimeExpression& b) const {
        const auto& sentences = document_.sentences;
        return a.sentence < sentences.size() && b.sentence < sentences.size() &&
               sentences[a.sentence].paragraph == sentences[b.sentence].paragraph;
    }

    void decide_anchor(const Match& match, TimeExpression& expression) const {
        const Rule& rule = grammar_.rules[match.rule];
        const RuleAnchor anchor = rule.anchor;
        if (anchor == RuleAnchor::event) {
            const bool named_behind = expression.type == Timex3Type::duration;
            expression.anchor = {AnchorKind::event, 0, named_behind ? event_behind(match) : expression.span};
        } else if (anchor == RuleAnchor::previous || anchor == RuleAnchor::quarter) {
            expression.anchor = anchor == RuleAnchor::quarter ? last_quarter() : previous(is_at_least_a_day_fine(expression));
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
        return read_tense(grammar_, matcher_, context_of(match, expression.signal)) == TenseReading::future;
    }

    [[nodiscard]] bool is_in_aside(const Match& match) const {
        const auto context = context_of(match, Signal::none);
        if (context.tokens.size() == 0) return false;
        const auto byte = pieces_[match.begin].span.begin;
        auto token = context.tokens.begin;
        while (token + 1 < context.tokens.end && document_.tokens[token + 1].span.begin <= byte) ++token;
        return Clauses(document_, context.tokens).in_aside(token);
    }

    /// The last dated expression, or the publication date where there is none. What stands in an aside gives way to what
    /// the sentence itself, or the one before it, tells of.
    [[nodiscard]] Anchor previous(bool fine) const {
        std::optional<std::size_t> aside;
        for (std::size_t i = expressions_.size(); i-- > 0;) {
            if (!is_dated(expressions_[i]) || (fine && !is_at_least_a_day_fine(expressions_[i]))) continue;
            if (aside && expressions_[i].sentence + 1 < expressions_[*aside].sentence) break;
            if (!asides_[i]) return {AnchorKind::expression, i, expressions_[i].span};
            if (!aside) aside = i;
        }
        if (aside) return {AnchorKind::expression, *aside, expressions_[*aside].span};
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

    /// The sentence around a match as far as it says something of it: the document's, or the paragraph where there is none.
    [[nodiscard]] TenseContext context_of(const Match& match, Signal signal) const {
        const auto index = sentence_at(pieces_[match.begin].span.begin);
        const PieceRange expression{match.begin, match.end};
        const PieceRange window{match.begin - std::min(match.begin, context_reach),
                                std::min(match.end + context_reach, pieces_.size())};
        if (index >= document_.sentences.size()) return {pieces_, document_, {}, window, expression};
        const auto& sentence = document_.sentences[index];
        const auto begin = std::max(sentence.span.begin, pieces_[window.begin].span.begin);
        const auto end = std::max(std::min(sentence.span.end, pieces_[window.end - 1].span.end), pieces_[match.end - 1].span.end);
        const bool headline = sentence.section == article::Section::title;
        return {pieces_,
                document_,
                tokens_between(sentence.tokens, begin, end),
                pieces_between(begin, end),
                expression,
                headline,
                is_limit(signal),
                is_reference(match, signal)};
    }

    [[nodiscard]] PieceRange pieces_between(std::uint32_t begin, std::uint32_t end) const {
        const auto before = [](const Piece& piece, std::uint32_t byte) { return piece.span.begin < byte; };
        const auto first = std::lower_bound(pieces_.begin(), pieces_.end(), begin, before);
        const auto last = std::lower_bound(first, pieces_.end(), end, before);
        return {static_cast<std::size_t>(first - pieces_.begin()), static_cast<std::size_t>(last - pieces_.begin())};
    }

    [[nodiscard]] language::Range tokens_between(language::Range tokens, std::uint32_t begin, std::uint32_t end) const {
        const auto& all = document_.tokens;
        const auto before = [](const language::Token& token, std::uint32_t byte) { return token.span.begin < byte; };
        const auto first = std::lower_bound(all.begin() + tokens.begin, all.begin() + tokens.end, begin, before);
        const auto last = std::lower_bound(first, all.begin() + tokens.end, end, before);
        return {static_cast<std::uint32_t>(first - all.begin()), static_cast<std::uint32_t>(last - all.begin())};
    }

    static bool is_limit(Signal signal) { return signal == Signal::until || signal == Signal::to || signal == Signal::through; }

    /// "After Monday", "Monday's vote", "the Monday vote": a day that is known already.
    [[nodiscard]] bool is_reference(const Match& match, Signal signal) const {
        if (signal == Signal::after || signal == Signal::since || signal == Signal::before) return true;
        if (match.begin > 0 && pieces_[match.begin - 1].word == grammar_.vocabulary.find("the")) return true;
        return match.end < pieces_.size() && pieces_[match.end].kind == PieceKind::mark && !pieces_[match.end].space_before &&
               pieces_[match.end].word == grammar_.vocabulary.find("'");
    }

    std::string_view text_;
    const language::Document& document_;
    const Grammar& grammar_;
    std::vector<Piece> pieces_;
    Matcher matcher_;
    std::vector<TimeExpression> expressions_;
    std::vector<bool> asides_;               // of each expression: does it stand in one
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
