#include "temporal/reckoner.hpp"

#include <algorithm>
#include <cstdlib>

#include "annals/calendar/arithmetic.hpp"
#include "temporal/candidates.hpp"
#include "temporal/interpreter.hpp"

namespace annals::temporal {
namespace {

using calendar::Day;
using calendar::Granularity;
using calendar::Instant;
using calendar::TemporalValue;

TemporalValue day_value(Day day) { return calendar::unit_value(Granularity::day, day); }
Day first_of_year(int year) { return Day{date::year{year} / 1 / 1}; }

/// Years are written -480 for 480 BC; the calendar calls that year -479.
int calendar_year(int year) { return year < 0 ? year + 1 : year; }
TemporalValue before_christ(Granularity unit, int first_year, int years) {
    const auto begin = first_of_year(1 - first_year), end = first_of_year(1 - first_year + years);
    return {calendar::days(begin, end), unit};
}

}  // namespace

bool Reckoner::apply(const Step& step) {
    const auto& [a, b, c] = step.arguments;
    switch (step.kind) {
        case StepKind::century:
            if (a < 0) return set(before_christ(Granularity::century, -a * 100, 100));
            return set(calendar::unit_value(Granularity::century, first_of_year((a - 1) * 100)));
        case StepKind::decade:
            if (a < 0) return set(before_christ(Granularity::decade, -a + 9, 10));
            return set(calendar::unit_value(Granularity::decade, first_of_year(a)));
        case StepKind::year: return set(calendar::unit_value(Granularity::year, first_of_year(calendar_year(a))));
        case StepKind::short_year: return apply_short_year(a);
        case StepKind::unit: shifted_ = false; return apply_unit(a, b);
        case StepKind::move: return apply_move(a, b);
        case StepKind::shift: shifted_ = true; return apply_shift(a, b);
        case StepKind::half_year:
        case StepKind::quarter:
        case StepKind::season:
        case StepKind::month:
        case StepKind::holiday:
        case StepKind::date: return apply_recurring(step);
        case StepKind::slashed: return apply_slashed(a, b);
        case StepKind::day: return apply_day(a);
        case StepKind::weekday: return apply_weekday(a, static_cast<Direction>(b));
        case StepKind::weekend: return choose_from(weekends_around(base()), static_cast<Direction>(a));
        case StepKind::nth: return apply_nth(a, b);
        case StepKind::time: return apply_time(step);
        case StepKind::part: return apply_part(static_cast<calendar::PartOfDay>(a));
        case StepKind::modify: modifier_ = static_cast<calendar::Modifier>(a); return true;
        case StepKind::duration: duration_ = step; return true;
        case StepKind::ending:
        case StepKind::starting: return apply_duration(step.kind == StepKind::ending);
        case StepKind::so_far: return end_with_anchor();
        case StepKind::to: return begin_range();
        default: return true;
    }
    static_cast<void>(c);
}

std::optional<TemporalValue> Reckoner::result() const {
    auto value = value_;
    if (range_begin_) value = range();
    if (value) value->modifier = modifier_;
    return value;
}

std::vector<TemporalValue> Reckoner::range_ends() const {
    if (!range_begin_ || !value_) return {};
    return {*range_begin_, *value_};
}

bool Reckoner::set(const TemporalValue& value) {
    value_ = value;
    return true;
}

bool Reckoner::set(const std::optional<TemporalValue>& value) {
    if (value) value_ = value;
    return value.has_value();
}

std::optional<Day> Reckoner::base() const {
    if (value_) return calendar::first_day(value_->period);
    return anchor_ ? calendar::first_day(anchor_->period) : std::nullopt;
}

bool Reckoner::apply_unit(std::int32_t unit, std::int32_t count) {
    const auto from = base();
    if (!from) return false;
    const auto granularity = granularity_of(unit);
    const Day start = *calendar::first_day(calendar::unit_holding(granularity, *from));
    return set(calendar::unit_value(granularity, calendar::shifted(start, count, granularity)));
}

bool Reckoner::apply_shift(std::int32_t count, std::int32_t unit) {
    const auto& from = value_ ? value_ : anchor_;
    if (!from || !from->period.begin) return false;
    if (is_vague(count)) return static_cast<Unit>(unit) >= Unit::hour ? set(*from) : false;
    if (static_cast<Unit>(unit) >= Unit::hour) return set(shifted_clock(*from, count, static_cast<Unit>(unit)));
    const auto granularity = granularity_of(unit);
    // "A decade ago" means that year, not those ten; a year before a quarter is a quarter.
    const bool keeps = from->granularity == Granularity::quarter || from->granularity == Granularity::half_year;
    const auto fineness =
        keeps && granularity <= Granularity::year ? from->granularity : std::max(granularity, Granularity::year);
    // "Two days later", of a fair that ran from the 5th to the 9th, is the 11th.
    const bool behind = count > 0 && from->granularity == Granularity::interval && from->period.end;
    const Day day = *(behind ? calendar::last_day(from->period) : calendar::first_day(from->period));
    const bool coarse = fineness > from->granularity && from->granularity != Granularity::interval;
    if (coarse && from->period.end) return set(spread(*from, count, granularity));
    return set(calendar::unit_value(fineness, calendar::shifted(day, count, granularity)));
}

bool Reckoner::apply_move(std::int32_t count, std::int32_t unit) {
    const auto from = base();
    if (!from || is_vague(count) || static_cast<Unit>(unit) >= Unit::hour) return false;
    return set(day_value(calendar::shifted(*from, count, granularity_of(unit))));
}

bool Reckoner::apply_short_year(std::int32_t year) {
    if (!range_begin_) return set(calendar::unit_value(Granularity::year, first_of_year(year_of_two_digits(year))));
    const int begin = static_cast<int>(date::year_month_day{*calendar::first_day(range_begin_->period)}.year());
    const int end = begin - begin % 100 + year;
    return set(calendar::unit_value(Granularity::year, first_of_year(end < begin ? end + 100 : end)));
}

TemporalValue Reckoner::spread(const TemporalValue& from, std::int32_t count, Granularity unit) {
    const auto stretch = calendar::narrowed(from);
    const Day first = calendar::shifted(*calendar::first_day(stretch), count, unit);
    const Day last = calendar::shifted(*calendar::last_day(stretch), count, unit);
    return {calendar::days(first, last + date::days{1}), Granularity::interval};
}

/// At some time of a day, and 36 hours before: on either of two days.
TemporalValue Reckoner::shifted_days(Day day, std::chrono::minutes minutes) {
    if (std::chrono::abs(minutes) < date::days{1}) return day_value(day);
    const Day first = date::floor<date::days>(Instant{day} + minutes), last = date::ceil<date::days>(Instant{day} + minutes);
    return first == last ? day_value(first) : TemporalValue{calendar::days(first, last + date::days{1}), Granularity::interval};
}

TemporalValue Reckoner::shifted_clock(const TemporalValue& from, std::int32_t count, Unit unit) {
    const auto minutes = std::chrono::minutes{count * (unit == Unit::hour ? 60 : (unit == Unit::minute ? 1 : 0))};
    if (from.granularity == Granularity::minute)
        return {{*from.period.begin + minutes, *from.period.end + minutes}, Granularity::minute};
    if (from.granularity != Granularity::part_of_day) return shifted_days(*calendar::first_day(from.period), minutes);
    const Instant middle = *from.period.begin + (*from.period.end - *from.period.begin) / 2 + minutes;
    const Day day = date::floor<date::days>(middle);
    const auto hour = date::floor<std::chrono::hours>(middle - Instant{day}).count();
    using calendar::PartOfDay;
    const auto part =
        hour < 6 ? PartOfDay::night : (hour < 12 ? PartOfDay::morning : (hour < 18 ? PartOfDay::afternoon : PartOfDay::evening));
    return {calendar::part_of(day, part), Granularity::part_of_day, part};
}

bool Reckoner::apply_recurring(const Step& step) {
    const auto from = base();
    if (!from) return false;
    // Inside "last year" or "2015" there is one March; without a year there is one every year.
    if (value_) return set(recurring_in_year(step, static_cast<int>(date::year_month_day{*from}.year())));
    if (step.kind == StepKind::date) recurring_ = step;
    // "28 December to 3 January" goes on from its begin.
    if (range_begin_) {
        const auto candidates = recurring_around(step, calendar::first_day(range_begin_->period));
        return set(choose(candidates, Direction::future, *calendar::first_day(range_begin_->period)));
    }
    const auto direction = static_cast<Direction>(step.kind == StepKind::date ? step.arguments[2] : step.arguments[1]);
    return choose_from(recurring_around(step, from), direction);
}

bool Reckoner::choose_from(const std::vector<TemporalValue>& candidates, Direction direction) {
    const auto from = base();
    return from && set(choose(candidates, direction, *from));
}

bool Reckoner::apply_slashed(std::int32_t a, std::int32_t b) {
    if (!value_) return false;
    const int year = static_cast<int>(date::year_month_day{*base()}.year());
    const auto month_first = recurring_in_year({StepKind::date, {a, b}}, year);
    return set(month_first ? month_first : recurring_in_year({StepKind::date, {b, a}}, year));
}

bool Reckoner::apply_day(std::int32_t day) {
    const auto from = base();
    if (!from) return false;
    const date::year_month_day first{*from};
    const date::year_month_day wanted{first.year() / first.month() / date::day{static_cast<unsigned>(day)}};
    return wanted.ok() && set(day_value(Day{wanted}));
}

bool Reckoner::apply_weekday(std::int32_t weekday, Direction direction) {
    const auto from = base();
    if (!from) return false;
    const date::weekday wanted{static_cast<unsigned>(weekday)};
    if (range_begin_ && !value_) return end_range_on(wanted, direction);
    // "Two days before Tuesday": of the Tuesdays around the day that is two days on.
    if (value_ && shifted_) return set(choose(weekdays_around(*from, wanted), direction, *from));
    if (value_ && value_->granularity == Granularity::day) return agree_with(wanted);
    if (value_) return set(day_value(calendar::weekday_on_or_after(*from, wanted)));
    return set(choose(weekdays_around(*from, wanted), direction, *from));
}

bool Reckoner::end_range_on(date::weekday wanted, Direction direction) {
    constexpr date::days week{7};
    const Day begin = *calendar::first_day(range_begin_->period);
    const auto from = base();
    if (direction != Direction::past || !from) return set(day_value(calendar::weekday_on_or_after(begin, wanted)));
    const Day end = calendar::weekday_on_or_before(*from, wanted);
    if (end < begin && begin < end + week) range_begin_ = day_value(begin - week);
    return set(day_value(end));
}

bool Reckoner::agree_with(date::weekday wanted) {
    if (!recurring_ || date::weekday{*base()} == wanted) return true;
    const int year = static_cast<int>(date::year_month_day{*base()}.year());
    for (const int other : {year - 1, year + 1}) {
        const auto candidate = recurring_in_year(*recurring_, other);
        if (candidate && date::weekday{*calendar::first_day(candidate->period)} == wanted) return set(candidate);
    }
    return true;
}

bool Reckoner::apply_nth(std::int32_t count, std::int32_t unit) {
    if (!value_ || !value_->period.begin || !value_->period.end || count == 0) return false;
    const auto granularity = granularity_of(unit);
    if (count < 0) {
        const Day last = *calendar::last_day(value_->period);
        return set(calendar::unit_value(granularity, calendar::shifted(last, count + 1, granularity)));
    }
    return set(
        calendar::unit_value(granularity, calendar::shifted(*calendar::first_day(value_->period), count - 1, granularity)));
}

bool Reckoner::apply_time(const Step& step) {
    if (!value_) return false;
    auto [hour, minute, meridiem] = step.arguments;
    if (meridiem == 1 && hour == 12) hour = 0;
    if (meridiem == 2 && hour < 12) hour += 12;
    const auto begin = Instant{*calendar::first_day(value_->period)} + std::chrono::hours{hour} + std::chrono::minutes{minute};
    return set(TemporalValue{{begin, begin + std::chrono::minutes{1}}, Granularity::minute});
}

bool Reckoner::apply_part(calendar::PartOfDay part) {
    if (!value_) return false;
    return set(TemporalValue{calendar::part_of(*calendar::first_day(value_->period), part), Granularity::part_of_day, part});
}

bool Reckoner::apply_duration(bool ending) {
    if (!duration_ || !anchor_ || is_vague(duration_->arguments[0])) return false;
    const auto count = duration_->arguments[0];
    const auto unit = static_cast<Unit>(duration_->arguments[1]);
    const Day day = *calendar::first_day(anchor_->period);
    if (unit >= Unit::hour) return false;
    const Day other = calendar::shifted(day, ending ? -count : count, granularity_of(duration_->arguments[1]));
    const auto period = ending ? calendar::days(other, day + date::days{1}) : calendar::days(day, other + date::days{1});
    return set(TemporalValue{period, Granularity::interval});
}

bool Reckoner::end_with_anchor() {
    const auto now = anchor_ ? calendar::last_day(anchor_->period) : std::nullopt;
    if (!value_ || !now) return false;
    const Instant end{*now + date::days{1}};
    if (value_->period.begin < end && end < value_->period.end) value_->period.end = end;
    return true;
}

bool Reckoner::begin_range() {
    if (!value_) return false;
    range_begin_ = value_;
    value_.reset();
    return true;
}

std::optional<TemporalValue> Reckoner::range() const {
    if (!value_ || !value_->period.end || !range_begin_->period.begin || *value_->period.end <= *range_begin_->period.begin)
        return std::nullopt;
    return TemporalValue{{range_begin_->period.begin, value_->period.end}, Granularity::interval};
}

}  // namespace annals::temporal
