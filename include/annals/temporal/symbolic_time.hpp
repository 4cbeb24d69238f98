// What a time expression says, before anybody knows its anchor: a little program of calendar steps, applied left to
// right to the anchor.
//
//     "six months ago"       shift(-6, month)
//     "Saturday afternoon"   weekday(saturday, past) part(afternoon)
//     "early March"          month(march, past) modify(start)
//
// The same words are written in the rule files, in records and in explanations: `to_string` and `parse_symbolic_time`
// are each other's inverse.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace annals::temporal {

enum class Unit : std::int32_t {
    century,
    decade,
    year,
    half_year,
    season,
    quarter,
    month,
    week,
    weekend,
    day,
    hour,
    minute,
    second
};

/// Where a weekday, month or season lies that is named without its year or week. `past` and `future` count the anchor's
/// own day, `previous` and `next` do not; `this_one` stays in the anchor's week or year; `recent` is the past one unless the
/// next begins within a month. `tense` stands in rules only: the sentence decides, and the recogniser replaces it.
enum class Direction : std::int32_t { past, future, nearest, previous, next, this_one, tense, recent };

enum class Reference : std::int32_t { past, present, future };

/// "several", "a few": a count that is not said. It may have a sign: "a few years ago" is shift(-vague, year).
inline constexpr std::int32_t vague = 1'000'000'000;
[[nodiscard]] constexpr bool is_vague(std::int32_t count) { return count == vague || count == -vague; }

enum class StepKind : std::uint8_t {
    unit,        // unit(week, -1): the week before the one that holds the anchor
    shift,       // shift(-6, month): the anchor moved; as fine as the unit
    century,     // century(19): 1900 to 1999
    decade,      // decade(1990)
    year,        // year(2022)
    half_year,   // half_year(1, past)
    quarter,     // quarter(3, past)
    season,      // season(winter, nearest)
    month,       // month(march, past)
    date,        // date(march, 15, past): month and day without a year
    slashed,     // slashed(4, 3): the 4/3 of a year, month first unless there is no such month
    day,         // day(12): of the month so far
    weekday,     // weekday(saturday, past)
    weekend,     // weekend(past)
    holiday,     // holiday(easter, past)
    nth,         // nth(-1, week): the last week of the period so far
    time,        // time(5, 30, pm)
    part,        // part(afternoon)
    modify,      // modify(start)
    duration,    // duration(5, month)
    half,        // half(year): and half a year more
    ending,      // the duration so far, up to the anchor
    starting,    // the duration so far, from the anchor on
    so_far,      // the stretch so far, up to the anchor's day: "earlier this week"
    set,         // set(1, day): every day
    quant,       // quant(each)
    reference,   // reference(past): some time, not said when
    recurring,   // what was built so far, but every one of them
    to,          // the end of a range begins here, counted from the anchor again
    short_year,  // short_year(96): in a range the next year that ends so, else 1996; 2024 is short_year(24)
    move,        // move(-2, week): the day so many units away, and as fine: "two weeks ago today"
};

struct Step {
    StepKind kind = StepKind::unit;
    std::array<std::int32_t, 3> arguments{};

    friend bool operator==(const Step&, const Step&) = default;
};

struct SymbolicTime {
    std::vector<Step> steps;

    friend bool operator==(const SymbolicTime&, const SymbolicTime&) = default;
};

/// "weekday(saturday, past) part(afternoon)".
[[nodiscard]] std::string to_string(const Step& step);
[[nodiscard]] std::string to_string(const SymbolicTime& time);
/// Reads what to_string writes; absent when it is not of that form.
[[nodiscard]] std::optional<SymbolicTime> parse_symbolic_time(std::string_view text);

/// The step that goes so far back or on as a length says: shift(-4, day) for "four days", shift(-1, day) for "the day after". Absent
/// where it is not said how far: "days", "nearly two years".
[[nodiscard]] std::optional<SymbolicTime> step_away(const SymbolicTime& length, bool back);

/// Does the first step need an anchor ("Saturday"), or does the expression say its own date ("12 September 2022")?
[[nodiscard]] bool needs_anchor(const SymbolicTime& time);

}  // namespace annals::temporal
