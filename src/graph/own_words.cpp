#include "graph/own_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "annals/calendar/arithmetic.hpp"

namespace annals::graph {
namespace {

using temporal::Direction;
using temporal::StepKind;

// How long before its publication the last weekday and the last date lie that an article names, as shares of articles.
// Set by hand after what news does (almost half of all bare weekdays are the day of publication), not fitted.
constexpr std::array<double, 7> days_since_weekday{0.50, 0.22, 0.09, 0.06, 0.05, 0.04, 0.04};
constexpr double dated_today = 0.45, dated_yesterday = 0.08, dated_earlier = 0.107, never_dated = 0.001;
constexpr date::days longest{60};                                // a date farther back than this counts as such
constexpr std::array<double, 3> days_to_come{0.90, 0.07, 0.03};  // no, one, more dates after the publication

bool looks_back(std::int32_t direction) {
    const auto way = static_cast<Direction>(direction);
    return way != Direction::future && way != Direction::next && way != Direction::this_one;
}

double share_of_dated(std::optional<date::days> since) {
    if (!since) return never_dated;
    const auto days = std::min(*since, longest).count();
    return days == 0 ? dated_today : days == 1 ? dated_yesterday : dated_earlier / (days + 1);
}

/// 29 February has no day in most years.
std::optional<calendar::Day> day_in(date::month_day day, date::year year) {
    const auto full = year / day.month() / day.day();
    return full.ok() ? std::optional(calendar::Day{full}) : std::nullopt;
}

}  // namespace

OwnWords::OwnWords(const events::Record& record) : record_(record) {
    const auto resolutions = temporal::resolve(record.times, {});
    for (std::size_t t = 0; t < record.times.size(); ++t) {
        const auto& time = record.times[t];
        if (time.value.steps.empty()) continue;
        const auto& [kind, arguments] = time.value.steps.front();
        const auto number = [](std::int32_t argument) { return static_cast<unsigned>(argument); };
        if (kind == StepKind::weekday && looks_back(arguments[1]))
            weekdays_.emplace_back(date::weekday{number(arguments[0])}, time.span);
        if (kind == StepKind::date && looks_back(arguments[2]))
            days_of_year_.emplace_back(date::month{number(arguments[0])} / date::day{number(arguments[1])}, time.span);
        const auto& value = resolutions[t].value;
        const auto begin = value ? calendar::first_day(value->period) : std::nullopt;
        if (begin && value->granularity >= calendar::Granularity::year) begins_.push_back(*begin);
        if (!value || value->granularity < calendar::Granularity::day) continue;
        if (const auto day = calendar::first_day(value->period)) days_.push_back(*day), day_spans_.push_back(time.span);
    }
}

OwnWords::Words OwnWords::last_weekday(calendar::Day published) const {
    Words last;
    for (const auto& [weekday, span] : weekdays_) {
        const auto day = calendar::weekday_on_or_before(published, weekday);
        if (!last.day || day > *last.day) last = {day, span};
    }
    return last;
}

OwnWords::Words OwnWords::last_date(calendar::Day published) const {
    Words last;
    const auto consider = [&](std::optional<calendar::Day> day, text::Span span) {
        if (day && *day <= published && (!last.day || *day > *last.day)) last = {day, span};
    };
    for (std::size_t d = 0; d < days_.size(); ++d) consider(days_[d], day_spans_[d]);
    const auto year = date::year_month_day{published}.year();
    for (const auto& [day, span] : days_of_year_) {
        consider(day_in(day, year), span);
        consider(day_in(day, year - date::years{1}), span);
    }
    return last;
}

double OwnWords::log_likelihood(calendar::Day published) const {
    double sum = 0;
    if (const auto weekday = last_weekday(published).day)
        sum += std::log(days_since_weekday.at(static_cast<std::size_t>((published - *weekday).count())));
    if (days_.empty() && days_of_year_.empty()) return sum;
    const auto last = last_date(published).day;
    sum += std::log(share_of_dated(last ? std::optional(published - *last) : std::nullopt));
    const auto later = std::count_if(days_.begin(), days_.end(), [&](calendar::Day day) { return day > published; });
    return sum + std::log(days_to_come.at(std::min<std::size_t>(static_cast<std::size_t>(later), days_to_come.size() - 1)));
}

bool OwnWords::looks_beyond(calendar::Day day) const {
    const auto later = std::count_if(begins_.begin(), begins_.end(), [&](calendar::Day begin) { return begin > day; });
    return 2 * later > static_cast<std::ptrdiff_t>(begins_.size());
}

std::vector<article::Evidence> OwnWords::evidence(calendar::Day published) const {
    std::vector<article::Evidence> found;
    const auto& text = record_.article.text;
    const auto add = [&](std::string_view what, const Words& words) {
        if (!words.day || published - *words.day > date::weeks{1}) return;
        found.push_back(
            {std::string(what) + ", then " + calendar::to_iso(*words.day), std::string(text.quote(words.span)), words.span});
    };
    add("last weekday told of", last_weekday(published));
    add("last date told of", last_date(published));
    return found;
}

}  // namespace annals::graph
