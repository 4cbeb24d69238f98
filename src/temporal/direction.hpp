#pragma once

#include <string>
#include <vector>

#include "annals/language/document.hpp"
#include "temporal/matcher.hpp"

namespace annals::temporal {

/// The sentence around an expression: its pieces, and what the tagger says of its words.
struct TenseContext {
    const std::vector<Piece>& pieces;
    const language::Document& document;
    language::Range tokens;
    PieceRange sentence;
    PieceRange expression;
    bool headline = false;   // there the present tense tells of the past
    bool limit = false;      // "until Monday", "to 4 March": the end of what was told, which may lie ahead
    bool ahead = false;      // such an end, or "by February"
    bool reference = false;  // "after Monday", "Monday's vote": a present verb says nothing of that Monday
};

/// What the verbs around an expression say. `none`: there is no verb near it. `told_past`: the verb in the past belongs to
/// the expression ("fell on 4 March"), while `past` may be said of something else ("said the loan, payable on 4 March, ..."). `limit`:
/// no verb places the end of a stretch, "the loans due by February". `scheduled`: a present of what has its day in the calendar, "the
/// trial opens in May". `ahead`: "will" and "may", which look ahead from now; `future`
/// also from a day gone by ("would", "was to").
enum class TenseReading : std::uint8_t { none, past, told_past, present, scheduled, future, ahead, limit };
[[nodiscard]] constexpr bool is_future(TenseReading reading) {
    return reading == TenseReading::future || reading == TenseReading::ahead || reading == TenseReading::scheduled;
}

[[nodiscard]] constexpr bool is_past(TenseReading reading) {
    return reading == TenseReading::past || reading == TenseReading::told_past;
}

/// Reads the tense around an expression within its sentence: the nearest cue decides, one of its own clause before one of
/// another, one to the left before one to the right. Cues are the words of the class <tense_cue> and the verb groups.
[[nodiscard]] TenseReading read_tense(const Grammar& grammar, const Matcher& matcher, const TenseContext& context);

/// Where a weekday, a month or a date lies when the sentence has that tense; and the reason, as expressions keep it.
[[nodiscard]] Direction direction_for(StepKind kind, TenseReading reading);
[[nodiscard]] std::string reason_for(TenseReading reading);

}  // namespace annals::temporal
