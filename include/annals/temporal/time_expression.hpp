// Time expressions, symbolic until they are resolved.
//
//     const auto expressions = recognise(article, document, rules);
//     to_string(expressions[0].value);                          // "weekday(saturday, past)", of "on Saturday"
//     resolve(expressions, article.published)[0].timex3;        // "2022-09-10"
//
// `recognise` finds "on Saturday" and says what it means: "the last Saturday, the anchor's day included", with the
// publication date as anchor. `resolve` is pure calendar arithmetic: the same expression gives another day for another
// anchor, and nothing at all when the anchor is unknown.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "annals/article/article.hpp"
#include "annals/calendar/temporal_value.hpp"
#include "annals/language/document.hpp"
#include "annals/resources/bundle.hpp"
#include "annals/temporal/symbolic_time.hpp"
#include "annals/text/span.hpp"

namespace annals::temporal {

enum class Timex3Type { date, time, duration, set };

/// What an expression is counted from.
enum class AnchorKind {
    none,         // says its own date ("12 September 2022"), or no calendar date at all ("for three days")
    publication,  // the article's publication date
    expression,   // another expression of the article (`index` into the layer)
    event,        // an event named by the words of `span` ("ten days after the battle began")
};
struct Anchor {
    AnchorKind kind = AnchorKind::none;
    std::size_t index = 0;
    text::Span span;
};

/// One of the anchors that an open expression ("October", "the end of the month") could have, with what speaks for it.
struct AnchorReading {
    Anchor anchor;
    SymbolicTime value;  // with the direction that belongs to that anchor
    double score = 0;    // the chosen one has the greatest
    std::vector<std::string_view> features;
};

/// What the word before an expression says about it: "since" the beginning of September.
enum class Signal {
    none,
    in,
    on,
    at,
    since,
    until,
    by,
    before,
    after,
    from,
    to,
    between,
    for_,
    during,
    over,
    within,
    through,
    as_of
};

struct TimeExpression {
    text::Span span;  // as TimeML has it: determiners belong to the expression, prepositions do not
    Timex3Type type = Timex3Type::date;
    SymbolicTime value;
    Anchor anchor;
    std::string rule;  // the rule that matched
    std::uint32_t sentence = 0;
    Signal signal = Signal::none;
    text::Span signal_span;               // empty when there is none
    std::vector<text::Span> ends;         // of a range: the words of its first and of its last day, which TimeML marks apart
    std::vector<AnchorReading> readings;  // all that were weighed; empty where the anchor was no question
    std::vector<std::string> reasons;     // why this direction and this anchor: "weekday-most-recent", "future-tense", ...
};

/// What an expression comes to once its anchor is known. `value` is absent for sets, vague references ("recently"),
/// durations that lie nowhere ("three-day") and whatever hangs on an unknown anchor; `reason` then says why.
/// A duration that ends or starts at the anchor ("the past five months") has both: timex3 "P5M" and its period.
struct Resolution {
    std::optional<calendar::TemporalValue> value;
    std::string timex3;       // @value: "2022-09-10", "P3D", "PAST_REF", "XXXX-WXX-6" when unresolved
    std::string mod;          // @mod, or empty
    std::string quant, freq;  // of sets
    std::vector<calendar::TemporalValue> alternatives;
    std::vector<calendar::TemporalValue> ends;  // of a range: its first day or year, and its last
    std::vector<std::string> steps;             // the arithmetic, one step a line, for `explain`
    std::string reason;                         // why there is no value; else empty
};

/// Rules read from a resource bundle; throws resources::RuleError with file, line, column and a caret.
class RuleBook;

/// All time expressions of a document, in text order, not overlapping.
[[nodiscard]] std::vector<TimeExpression> recognise(const article::Article& article, const language::Document& document,
                                                    const RuleBook& rules);
/// The same; only those sentences are tagged whose tags may decide how an expression of theirs, or a later one, is read.
[[nodiscard]] std::vector<TimeExpression> recognise(const article::Article& article, language::LazyDocument& document,
                                                    const RuleBook& rules);

/// One Resolution for each expression. `publication` may be unknown: what hangs on it then stays unresolved.
[[nodiscard]] std::vector<Resolution> resolve(const std::vector<TimeExpression>& expressions,
                                              const article::PublicationDate& publication);

/// Expressions with what they come to, one Resolution each.
struct Layer {
    std::vector<TimeExpression> expressions;
    std::vector<Resolution> resolutions;
};

/// The same as TIMEX3 has it: a range is two expressions, "5" and "9 September", and what hung on it hangs on its first
/// end, or on its last where it counts on from there. A range whose ends have no words of their own stays one.
[[nodiscard]] Layer with_ranges_split(Layer layer);

/// What an expression would come to with one of its anchors. `earlier` holds the resolutions of the layer up to there.
[[nodiscard]] Resolution resolve_reading(const AnchorReading& reading, const std::vector<Resolution>& earlier,
                                         const article::PublicationDate& publication);

/// The period that an expression stands for with its signal: "since the beginning of September" goes from there to the
/// end of the publication day, "until Friday" and "by noon" are open at the begin, "after March" at the end. Absent where
/// `resolution` has no value.
[[nodiscard]] std::optional<calendar::Period> signalled_period(const TimeExpression& expression, const Resolution& resolution,
                                                               const article::PublicationDate& publication);

[[nodiscard]] std::string_view name(Timex3Type type);
[[nodiscard]] std::string_view name(Signal signal);

}  // namespace annals::temporal
