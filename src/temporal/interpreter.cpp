#include "temporal/interpreter.hpp"

#include <algorithm>
#include <cstdlib>

#include "annals/calendar/arithmetic.hpp"
#include "temporal/candidates.hpp"

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

class Interpreter {
public:
    explicit Interpreter(const std::optional<TemporalValue>& anchor) : anchor_(anchor) {}

    /// False when the step cannot be done: the anchor is not known, or there is no such day.
    bool apply(const Step& step) {
        const auto& [a, b, c] = step.arguments;
        switch (step.kind) {
            case StepKind::century:
                if (a < 0) return set(before_christ(Granularity::century, -a * 100, 100));
                return set(calendar::unit_value(Granularity::century, first_of_year((a - 1) * 100)));
            case StepKind::decade:
                if (a < 0) return set(before_christ(Granularity::decade, -a + 9, 10));
                return set(calendar::unit_value(Granularity::decade, first_of_year(a)));
            case StepKind::year: return set(calendar::unit_value(Granularity::year, first_of_year(calendar_year(a))));
            case StepKind::unit: return apply_unit(a, b);
            case StepKind::shift: return apply_shift(a, b);
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
            case StepKind::to: return begin_range();
            default: return true;
        }
        static_cast<void>(c);
    }

    [[nodiscard]] std::optional<TemporalValue> result() const {
        auto value = value_;
        if (range_begin_) value = range();
        if (value) value->modifier = modifier_;
        return value;
    }
    [[nodiscard]] std::vector<TemporalValue> range_ends() const {
        if (!range_begin_ || !value_) return {};
        return {*range_begin_, *value_};
    }
    [[nodiscard]] const std::optional<TemporalValue>& value() const { return value_; }
    [[nodiscard]] calendar::Modifier modifier() const { return modifier_; }

private:
    bool set(const TemporalValue& value) {
        value_ = value;
        return true;
    }
    bool set(const std::optional<TemporalValue>& value) {
        if (value) value_ = value;
        return value.has_value();
    }

    /// The day that steps are counted from: the first of what is known so far, else of the anchor.
    [[nodiscard]] std::optional<Day> base() const {
        if (value_) return calendar::first_day(value_->period);
        return anchor_ ? calendar::first_day(anchor_->period) : std::nullopt;
    }

    bool apply_unit(std::int32_t unit, std::int32_t count) {
        const auto from = base();
        if (!from) return false;
        const auto granularity = granularity_of(unit);
        const Day start = *calendar::first_day(calendar::unit_holding(granularity, *from));
        return set(calendar::unit_value(granularity, calendar::shifted(start, count, granularity)));
    }

    bool apply_shift(std::int32_t count, std::int32_t unit) {
        const auto& from = value_ ? value_ : anchor_;
        if (!from || !from->period.begin) return false;
        if (is_vague(count)) return static_cast<Unit>(unit) >= Unit::hour ? set(*from) : false;
        if (static_cast<Unit>(unit) >= Unit::hour) return set(shifted_clock(*from, count, static_cast<Unit>(unit)));
        const auto granularity = granularity_of(unit);
        // "A decade ago" means that year, not those ten; a year before a quarter is a quarter.
        const bool keeps = from->granularity == Granularity::quarter || from->granularity == Granularity::half_year;
        const auto fineness =
            keeps && granularity <= Granularity::year ? from->granularity : std::max(granularity, Granularity::year);
        return set(calendar::unit_value(fineness, calendar::shifted(*calendar::first_day(from->period), count, granularity)));
    }

    /// Hours counted from a day stay in that day; from a part of the day they lead to the part where its middle comes to lie.
    static TemporalValue shifted_clock(const TemporalValue& from, std::int32_t count, Unit unit) {
        const auto minutes = std::chrono::minutes{count * (unit == Unit::hour ? 60 : (unit == Unit::minute ? 1 : 0))};
        if (from.granularity == Granularity::minute)
            return {{*from.period.begin + minutes, *from.period.end + minutes}, Granularity::minute};
        if (from.granularity != Granularity::part_of_day) return day_value(*calendar::first_day(from.period));
        const Instant middle = *from.period.begin + (*from.period.end - *from.period.begin) / 2 + minutes;
        const Day day = date::floor<date::days>(middle);
        const auto hour = date::floor<std::chrono::hours>(middle - Instant{day}).count();
        using calendar::PartOfDay;
        const auto part = hour < 6 ? PartOfDay::night
                                   : (hour < 12 ? PartOfDay::morning : (hour < 18 ? PartOfDay::afternoon : PartOfDay::evening));
        return {calendar::part_of(day, part), Granularity::part_of_day, part};
    }

    bool apply_recurring(const Step& step) {
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

    bool choose_from(const std::vector<TemporalValue>& candidates, Direction direction) {
        const auto from = base();
        return from && set(choose(candidates, direction, *from));
    }

    bool apply_slashed(std::int32_t a, std::int32_t b) {
        if (!value_) return false;
        const int year = static_cast<int>(date::year_month_day{*base()}.year());
        const auto month_first = recurring_in_year({StepKind::date, {a, b}}, year);
        return set(month_first ? month_first : recurring_in_year({StepKind::date, {b, a}}, year));
    }

    bool apply_day(std::int32_t day) {
        const auto from = base();
        if (!from) return false;
        const date::year_month_day first{*from};
        const date::year_month_day wanted{first.year() / first.month() / date::day{static_cast<unsigned>(day)}};
        return wanted.ok() && set(day_value(Day{wanted}));
    }

    bool apply_weekday(std::int32_t weekday, Direction direction) {
        const auto from = base();
        if (!from) return false;
        const date::weekday wanted{static_cast<unsigned>(weekday)};
        if (value_ && value_->granularity == Granularity::day) return agree_with(wanted);
        if (value_) return set(day_value(calendar::weekday_on_or_after(*from, wanted)));
        return set(choose(weekdays_around(*from, wanted), direction, *from));
    }

    /// "Monday, 26 October" is the one near by that was a Monday. Where there is none ("yesterday, a Friday"), the day stands.
    bool agree_with(date::weekday wanted) {
        if (!recurring_ || date::weekday{*base()} == wanted) return true;
        const int year = static_cast<int>(date::year_month_day{*base()}.year());
        for (const int other : {year - 1, year + 1}) {
            const auto candidate = recurring_in_year(*recurring_, other);
            if (candidate && date::weekday{*calendar::first_day(candidate->period)} == wanted) return set(candidate);
        }
        return true;
    }

    bool apply_nth(std::int32_t count, std::int32_t unit) {
        if (!value_ || !value_->period.begin || !value_->period.end || count == 0) return false;
        const auto granularity = granularity_of(unit);
        if (count < 0) {
            const Day last = *calendar::last_day(value_->period);
            return set(calendar::unit_value(granularity, calendar::shifted(last, count + 1, granularity)));
        }
        return set(
            calendar::unit_value(granularity, calendar::shifted(*calendar::first_day(value_->period), count - 1, granularity)));
    }

    bool apply_time(const Step& step) {
        if (!value_) return false;
        auto [hour, minute, meridiem] = step.arguments;
        if (meridiem == 1 && hour == 12) hour = 0;
        if (meridiem == 2 && hour < 12) hour += 12;
        const auto begin =
            Instant{*calendar::first_day(value_->period)} + std::chrono::hours{hour} + std::chrono::minutes{minute};
        return set(TemporalValue{{begin, begin + std::chrono::minutes{1}}, Granularity::minute});
    }

    bool apply_part(calendar::PartOfDay part) {
        if (!value_) return false;
        return set(TemporalValue{calendar::part_of(*calendar::first_day(value_->period), part), Granularity::part_of_day, part});
    }

    bool apply_duration(bool ending) {
        if (!duration_ || !anchor_ || is_vague(duration_->arguments[0])) return false;
        const auto count = duration_->arguments[0];
        const auto unit = static_cast<Unit>(duration_->arguments[1]);
        const Day day = *calendar::first_day(anchor_->period);
        if (unit >= Unit::hour) return false;
        const Day other = calendar::shifted(day, ending ? -count : count, granularity_of(duration_->arguments[1]));
        const auto period = ending ? calendar::days(other, day + date::days{1}) : calendar::days(day, other + date::days{1});
        return set(TemporalValue{period, Granularity::interval});
    }

    bool begin_range() {
        if (!value_) return false;
        range_begin_ = value_;
        value_.reset();
        return true;
    }

    [[nodiscard]] std::optional<TemporalValue> range() const {
        if (!value_ || !value_->period.end || !range_begin_->period.begin || *value_->period.end <= *range_begin_->period.begin)
            return std::nullopt;
        return TemporalValue{{range_begin_->period.begin, value_->period.end}, Granularity::interval};
    }

    std::optional<TemporalValue> anchor_, value_, range_begin_;
    std::optional<Step> duration_, recurring_;
    calendar::Modifier modifier_ = calendar::Modifier::none;
};

std::string_view reference_timex3(std::int32_t reference) {
    switch (static_cast<Reference>(reference)) {
        case Reference::past: return "PAST_REF";
        case Reference::present: return "PRESENT_REF";
        default: return "FUTURE_REF";
    }
}

/// What the whole expression is, when it is not a stretch of the calendar.
void read_vague(const SymbolicTime& time, Resolution& resolution) {
    for (const Step& step : time.steps) {
        if (step.kind == StepKind::reference) resolution.timex3 = reference_timex3(step.arguments[0]);
        if (step.kind == StepKind::shift && is_vague(step.arguments[0]) && static_cast<Unit>(step.arguments[1]) < Unit::hour) {
            resolution.timex3 = step.arguments[0] < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        if (step.kind == StepKind::quant) resolution.quant = print_quantifier(step.arguments[0]);
        if (step.kind == StepKind::recurring) resolution.timex3 = unresolved_timex3(time);
    }
    if (resolution.timex3.empty()) resolution.timex3 = duration_timex3(time);
}

}  // namespace

Granularity granularity_of(std::int32_t unit) {
    constexpr Granularity units[] = {Granularity::century,   Granularity::decade, Granularity::year,
                                     Granularity::half_year, Granularity::season, Granularity::quarter,
                                     Granularity::month,     Granularity::week,   Granularity::weekend};
    return static_cast<std::size_t>(unit) < std::size(units) ? units[unit] : Granularity::day;
}

std::optional<TemporalValue> reckon(const SymbolicTime& time, const std::optional<TemporalValue>& anchor) {
    Interpreter interpreter(anchor);
    const bool done = std::all_of(time.steps.begin(), time.steps.end(), [&](const Step& step) {
        return step.kind != StepKind::recurring && step.kind != StepKind::set && interpreter.apply(step);
    });
    return done ? interpreter.result() : std::nullopt;
}

Resolution interpret(const SymbolicTime& time, const std::optional<TemporalValue>& anchor) {
    Resolution resolution;
    Interpreter interpreter(anchor);
    bool done = true;
    for (const Step& step : time.steps) {
        if (!interpreter.apply(step)) done = false;
        if (!done) continue;
        resolution.steps.push_back(to_string(step));
        if (interpreter.value()) resolution.steps.back() += " = " + calendar::to_timex3(*interpreter.value());
    }
    resolution.mod = calendar::name(interpreter.modifier());
    read_vague(time, resolution);
    if (done && resolution.timex3.find("REF") == std::string::npos) resolution.value = interpreter.result();
    const bool recurring = std::any_of(time.steps.begin(), time.steps.end(), [](const Step& step) {
        return step.kind == StepKind::recurring || step.kind == StepKind::set;
    });
    if (recurring) resolution.value.reset();
    if (resolution.value) resolution.ends = interpreter.range_ends();
    if (resolution.timex3.empty() && resolution.value) resolution.timex3 = calendar::to_timex3(*resolution.value);
    if (resolution.timex3.empty()) resolution.timex3 = unresolved_timex3(time);
    return resolution;
}

}  // namespace annals::temporal
