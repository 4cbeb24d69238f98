#pragma once

#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "annals/temporal/time_expression.hpp"
#include "temporal/standing.hpp"

namespace annals::temporal {

/// The year of its first day, which it must have.
[[nodiscard]] int year_of(const calendar::TemporalValue& value);
/// Has the value a step of that kind?
[[nodiscard]] bool is_of(const SymbolicTime& time, StepKind kind);
[[nodiscard]] bool is_at_least_a_day_fine(const TimeExpression& expression);
/// Does it count in days or less ("the next morning"), so that it needs a day to count from?
[[nodiscard]] bool counts_in_days(const TimeExpression& expression);

/// Is a paragraph no sentence, and short: "1918", "Campaign of 1905"?
[[nodiscard]] bool is_heading(std::string_view paragraph);

/// Where in the article an expression stands.
struct Place {
    std::uint32_t paragraph = 0;
    std::uint32_t section = 0;  // how many headings the article has had so far
    bool in_heading = false;    // in a paragraph that is no sentence: "1918", "Campaign of 1905"
    Standing standing;
    bool of_saying = false;  // "the coast guard said on Tuesday": when it was said, not when it was
};

/// The expressions of an article so far, and what later ones may hang on.
class Told {
public:
    /// The publication date, absent when it is not known.
    Told(std::optional<calendar::TemporalValue> publication, const Surroundings& words)
        : publication_(publication), words_(words) {}

    void add(TimeExpression expression, Place place);
    [[nodiscard]] std::vector<TimeExpression> take() { return std::move(expressions_); }

    [[nodiscard]] const std::vector<TimeExpression>& expressions() const { return expressions_; }
    [[nodiscard]] const Place& place_of(std::size_t index) const { return places_[index]; }
    [[nodiscard]] bool is_in_aside(std::size_t index) const;
    [[nodiscard]] bool is_in_description(std::size_t index) const;
    [[nodiscard]] const std::optional<calendar::TemporalValue>& publication() const { return publication_; }
    /// What an earlier expression comes to; absent when it is no stretch of the calendar.
    [[nodiscard]] std::optional<calendar::TemporalValue> value_of(std::size_t index) const;

    /// The last dated expression, or the publication date where there is none. What stands in an aside, or says when something was
    /// said, gives way to what the sentence itself, or the one before it, tells of. Only the first `before` expressions count.
    [[nodiscard]] Anchor previous(bool fine, std::size_t before = std::numeric_limits<std::size_t>::max()) const;
    /// "They were here in the morning. At noon they ran.": is the last expression a time of day whose day this paragraph does
    /// not tell? What follows goes on with that day.
    [[nodiscard]] bool was_last_of_an_untold_day(std::uint32_t paragraph) const;
    /// The quarter that a report speaks of, when it was named not long ago.
    [[nodiscard]] Anchor last_quarter() const;
    /// The last expressions that name a year or something finer: the last of all, of those outside asides, of headings, of
    /// those that say their year themselves, of those that name a month or something finer. Nearest first, none twice.
    [[nodiscard]] std::vector<std::size_t> recently_dated() const;
    /// Has the text said another year since that expression?
    [[nodiscard]] bool another_year_since(std::size_t index) const;

    /// Of the years said so far, how many, and how many of them lie more than a year before publication.
    [[nodiscard]] std::size_t years_said() const { return years_said_; }
    [[nodiscard]] std::size_t years_gone_by() const { return years_gone_by_; }
    /// How many expressions so far speak of the publication's own days: "today", "last week", "on Friday".
    [[nodiscard]] std::size_t days_of_its_own() const { return days_of_its_own_; }
    /// Did it begin with one of them, as a report does?
    [[nodiscard]] bool opens_with_its_own_days() const { return opens_with_its_own_days_; }

private:
    [[nodiscard]] std::optional<calendar::TemporalValue> anchor_value(const Anchor& anchor) const;
    void count(const TimeExpression& expression);

    std::optional<calendar::TemporalValue> publication_;
    const Surroundings& words_;
    std::vector<TimeExpression> expressions_;
    std::vector<Place> places_;
    std::size_t years_said_ = 0, years_gone_by_ = 0, days_of_its_own_ = 0;
    bool opens_with_its_own_days_ = false;
    std::optional<std::uint32_t> day_told_in_;  // the last paragraph that tells a day
    // worked out when asked for
    mutable std::vector<std::optional<std::optional<calendar::TemporalValue>>> values_;
    mutable std::vector<std::optional<bool>> asides_;
};

}  // namespace annals::temporal
