// What an article's own dates say of the day on which it appeared.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "annals/article/publication_date.hpp"
#include "annals/events/record.hpp"

namespace annals::graph {

/// "On Sunday", "on 9 September", "on 9 September 2022": news is of today and yesterday, so the last of the days that an
/// article speaks of lies most often at its publication or just before, and a day of the calendar rarely after it.
class OwnWords {
public:
    explicit OwnWords(const events::Record& record);

    /// The logarithm of how likely these words are in an article of that day, up to a constant of the article.
    [[nodiscard]] double log_likelihood(calendar::Day published) const;

    /// Whether more of the years and dates that the article names begin after that day than up to it: then it is of a later
    /// time, or all about what is to come, and nothing dates it.
    [[nodiscard]] bool looks_beyond(calendar::Day day) const;

    /// Days with month and year that the article names, where its publication may lie although no other article does.
    [[nodiscard]] const std::vector<calendar::Day>& named_days() const { return days_; }

    /// The words that say most of a publication on that day: the last weekday and the last date before it.
    [[nodiscard]] std::vector<article::Evidence> evidence(calendar::Day published) const;

private:
    struct Words {
        std::optional<calendar::Day> day;  // the last one up to the publication
        text::Span span;
    };
    [[nodiscard]] Words last_weekday(calendar::Day published) const;
    [[nodiscard]] Words last_date(calendar::Day published) const;

    const events::Record& record_;
    std::vector<std::pair<date::weekday, text::Span>> weekdays_;
    std::vector<std::pair<date::month_day, text::Span>> days_of_year_;
    std::vector<calendar::Day> days_;
    std::vector<text::Span> day_spans_;
    std::vector<calendar::Day> begins_;  // of all years, months and days that say their own date
};

}  // namespace annals::graph
