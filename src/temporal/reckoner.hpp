// A value of the calendar that the steps of a symbolic time build up, one after the other.
#pragma once

#include <optional>
#include <vector>

#include "annals/calendar/temporal_value.hpp"
#include "annals/temporal/symbolic_time.hpp"

namespace annals::temporal {

class Reckoner {
public:
    explicit Reckoner(const std::optional<calendar::TemporalValue>& anchor) : anchor_(anchor) {}

    /// False when the step cannot be done: the anchor is not known, or there is no such day.
    bool apply(const Step& step);

    [[nodiscard]] std::optional<calendar::TemporalValue> result() const;
    [[nodiscard]] std::vector<calendar::TemporalValue> range_ends() const;
    [[nodiscard]] const std::optional<calendar::TemporalValue>& value() const { return value_; }
    [[nodiscard]] calendar::Modifier modifier() const { return modifier_; }

private:
    bool set(const calendar::TemporalValue& value);
    bool set(const std::optional<calendar::TemporalValue>& value);
    /// The day that steps are counted from: the first of what is known so far, else of the anchor.
    [[nodiscard]] std::optional<calendar::Day> base() const;
    bool apply_unit(std::int32_t unit, std::int32_t count);
    bool apply_shift(std::int32_t count, std::int32_t unit);
    bool apply_move(std::int32_t count, std::int32_t unit);
    /// "1995-96", "1999-02": the first year from the begin of the range on that ends in these two digits.
    bool apply_short_year(std::int32_t year);
    /// Counted in weeks from a month or in months from a year: as wide a stretch, moved.
    static calendar::TemporalValue spread(const calendar::TemporalValue& from, std::int32_t count, calendar::Granularity unit);
    static calendar::TemporalValue shifted_days(calendar::Day day, std::chrono::minutes minutes);
    /// Fewer hours than a day has, counted from a day, stay in that day; from a part of the day they lead to the part where its middle comes to lie.
    static calendar::TemporalValue shifted_clock(const calendar::TemporalValue& from, std::int32_t count, Unit unit);
    bool apply_recurring(const Step& step);
    bool choose_from(const std::vector<calendar::TemporalValue>& candidates, Direction direction);
    bool apply_slashed(std::int32_t a, std::int32_t b);
    bool apply_day(std::int32_t day);
    bool apply_weekday(std::int32_t weekday, Direction direction);
    /// "Monday, 26 October" is the one near by that was a Monday. Where there is none ("yesterday, a Friday"), the day stands.
    bool agree_with(date::weekday wanted);
    bool apply_nth(std::int32_t count, std::int32_t unit);
    bool apply_time(const Step& step);
    bool apply_part(calendar::PartOfDay part);
    bool apply_duration(bool ending);
    /// "Earlier this week": the week up to the anchor's day.
    bool end_with_anchor();
    bool begin_range();
    /// "From Thursday to Tuesday": what has happened so was over by that Tuesday; what will, ends on the Tuesday after.
    bool end_range_on(date::weekday wanted, Direction direction);
    [[nodiscard]] std::optional<calendar::TemporalValue> range() const;

    std::optional<calendar::TemporalValue> anchor_, value_, range_begin_;
    std::optional<Step> duration_, recurring_;
    bool shifted_ = false;  // the value so far is the anchor, moved
    calendar::Modifier modifier_ = calendar::Modifier::none;
};

}  // namespace annals::temporal
