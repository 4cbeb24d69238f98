// The words that stand for numbers in rules: units, directions, months, ...
#include <algorithm>
#include <string>

#include "annals/calendar/temporal_value.hpp"
#include "annals/temporal/time_expression.hpp"
#include "temporal/holidays.hpp"
#include "temporal/step_language.hpp"

namespace annals::temporal {
namespace {

using A = ArgumentType;
using calendar::Modifier;
using calendar::PartOfDay;

template <typename Enum> constexpr std::int32_t number(Enum value) { return static_cast<std::int32_t>(value); }

// One kind of argument after the other.
// clang-format off
constexpr Keyword keywords[] = {
    {A::unit, "century", number(Unit::century)}, {A::unit, "decade", number(Unit::decade)},
    {A::unit, "year", number(Unit::year)}, {A::unit, "half_year", number(Unit::half_year)},
    {A::unit, "season", number(Unit::season)}, {A::unit, "quarter", number(Unit::quarter)},
    {A::unit, "month", number(Unit::month)}, {A::unit, "week", number(Unit::week)},
    {A::unit, "weekend", number(Unit::weekend)}, {A::unit, "day", number(Unit::day)}, {A::unit, "hour", number(Unit::hour)},
    {A::unit, "minute", number(Unit::minute)}, {A::unit, "second", number(Unit::second)},
    {A::reference, "past", number(Reference::past)}, {A::reference, "present", number(Reference::present)},
    {A::reference, "future", number(Reference::future)},
    {A::direction, "past", number(Direction::past)}, {A::direction, "future", number(Direction::future)},
    {A::direction, "nearest", number(Direction::nearest)}, {A::direction, "previous", number(Direction::previous)},
    {A::direction, "next", number(Direction::next)}, {A::direction, "this", number(Direction::this_one)},
    {A::direction, "tense", number(Direction::tense)}, {A::direction, "recent", number(Direction::recent)},
    {A::weekday, "sunday", 0}, {A::weekday, "monday", 1}, {A::weekday, "tuesday", 2}, {A::weekday, "wednesday", 3},
    {A::weekday, "thursday", 4}, {A::weekday, "friday", 5}, {A::weekday, "saturday", 6},
    {A::month, "january", 1}, {A::month, "february", 2}, {A::month, "march", 3}, {A::month, "april", 4},
    {A::month, "may", 5}, {A::month, "june", 6}, {A::month, "july", 7}, {A::month, "august", 8}, {A::month, "september", 9},
    {A::month, "october", 10}, {A::month, "november", 11}, {A::month, "december", 12},
    // A season is named by its first month.
    {A::season, "spring", 3}, {A::season, "summer", 6}, {A::season, "autumn", 9}, {A::season, "winter", 12},
    {A::holiday, "easter", number(Holiday::easter)}, {A::holiday, "good_friday", number(Holiday::good_friday)},
    {A::holiday, "easter_monday", number(Holiday::easter_monday)}, {A::holiday, "palm_sunday", number(Holiday::palm_sunday)},
    {A::holiday, "ash_wednesday", number(Holiday::ash_wednesday)}, {A::holiday, "ascension", number(Holiday::ascension)},
    {A::holiday, "pentecost", number(Holiday::pentecost)}, {A::holiday, "king_day", number(Holiday::king_day)},
    {A::holiday, "presidents_day", number(Holiday::presidents_day)},
    {A::holiday, "mothers_day", number(Holiday::mothers_day)}, {A::holiday, "memorial_day", number(Holiday::memorial_day)},
    {A::holiday, "fathers_day", number(Holiday::fathers_day)}, {A::holiday, "labor_day", number(Holiday::labor_day)},
    {A::holiday, "columbus_day", number(Holiday::columbus_day)}, {A::holiday, "election_day", number(Holiday::election_day)},
    {A::holiday, "thanksgiving", number(Holiday::thanksgiving)},
    {A::part, "morning", number(PartOfDay::morning)}, {A::part, "noon", number(PartOfDay::noon)},
    {A::part, "afternoon", number(PartOfDay::afternoon)}, {A::part, "evening", number(PartOfDay::evening)},
    {A::part, "night", number(PartOfDay::night)}, {A::part, "daytime", number(PartOfDay::daytime)},
    {A::modifier, "before", number(Modifier::before)}, {A::modifier, "after", number(Modifier::after)},
    {A::modifier, "on_or_before", number(Modifier::on_or_before)},
    {A::modifier, "on_or_after", number(Modifier::on_or_after)}, {A::modifier, "less_than", number(Modifier::less_than)},
    {A::modifier, "more_than", number(Modifier::more_than)}, {A::modifier, "equal_or_less", number(Modifier::equal_or_less)},
    {A::modifier, "equal_or_more", number(Modifier::equal_or_more)}, {A::modifier, "start", number(Modifier::start)},
    {A::modifier, "mid", number(Modifier::mid)}, {A::modifier, "end", number(Modifier::end)},
    {A::modifier, "approx", number(Modifier::approx)},
    {A::meridiem, "am", 1}, {A::meridiem, "pm", 2},
    {A::quantifier, "every", 1}, {A::quantifier, "each", 2}, {A::quantifier, "some", 3}, {A::quantifier, "most", 4},
    {A::count, "vague", vague}, {A::count, "-vague", -vague},
    {A::signal, "in", number(Signal::in)}, {A::signal, "on", number(Signal::on)}, {A::signal, "at", number(Signal::at)},
    {A::signal, "since", number(Signal::since)}, {A::signal, "until", number(Signal::until)},
    {A::signal, "by", number(Signal::by)}, {A::signal, "before", number(Signal::before)},
    {A::signal, "after", number(Signal::after)}, {A::signal, "from", number(Signal::from)},
    {A::signal, "to", number(Signal::to)}, {A::signal, "between", number(Signal::between)},
    {A::signal, "for", number(Signal::for_)}, {A::signal, "during", number(Signal::during)},
    {A::signal, "over", number(Signal::over)}, {A::signal, "within", number(Signal::within)},
    {A::signal, "through", number(Signal::through)}, {A::signal, "as_of", number(Signal::as_of)},
    {A::cue, "past_tense", 1}, {A::cue, "future_tense", 2},
};
// clang-format on

}  // namespace

const Keyword* find_keyword(std::string_view name) {
    const auto found =
        std::find_if(std::begin(keywords), std::end(keywords), [&](const Keyword& keyword) { return keyword.name == name; });
    return found == std::end(keywords) ? nullptr : found;
}

const Keyword* find_keyword(ArgumentType type, std::string_view name) {
    const auto found = std::find_if(std::begin(keywords), std::end(keywords),
                                    [&](const Keyword& keyword) { return keyword.type == type && keyword.name == name; });
    return found == std::end(keywords) ? nullptr : found;
}

std::string print_argument(ArgumentType type, std::int32_t value) {
    const auto found = std::find_if(std::begin(keywords), std::end(keywords),
                                    [&](const Keyword& keyword) { return keyword.type == type && keyword.value == value; });
    return found == std::end(keywords) ? std::to_string(value) : std::string(found->name);
}

}  // namespace annals::temporal
