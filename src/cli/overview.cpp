#include "cli/overview.hpp"

#include <algorithm>
#include <iomanip>
#include <ostream>

#include "annals/calendar/temporal_value.hpp"

namespace annals::cli {
namespace {

constexpr std::size_t most_days = 40;  // a screen; more are told by month, then by year
constexpr std::size_t widest_bar = 40;
constexpr std::size_t day_length = 10, month_length = 7, year_length = 4;  // of "2022-09-10"

std::string in_one_line(std::string_view words) {
    std::string line(words);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return line;
}

bool names_a_time(const temporal::TimeExpression& expression) {
    return expression.type == temporal::Timex3Type::date || expression.type == temporal::Timex3Type::time;
}

/// The counts by the first `length` characters of their days.
std::map<std::string, std::size_t> shortened(const std::map<std::string, std::size_t>& days, std::size_t length) {
    std::map<std::string, std::size_t> counts;
    for (const auto& [day, count] : days) counts[day.substr(0, day.size() - (day_length - length))] += count;
    return counts;
}

}  // namespace

void Overview::add(std::ostream& out, const article::Article& article, const std::vector<temporal::TimeExpression>& times) {
    ++articles_;
    dropped_ += article.dropped.size();
    if (!article.published.day()) undated_.push_back(article.id);
    const auto resolutions = temporal::resolve(times, article.published);
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!names_a_time(times[i])) continue;
        ++expressions_;
        const auto& resolution = resolutions[i];
        if (resolution.value) {
            const auto first = calendar::first_day(resolution.value->period), last = calendar::last_day(resolution.value->period);
            if (first && first == last) ++days_[calendar::to_iso(*first)];
            continue;
        }
        ++unresolved_;
        out << "  ? line " << article.text.position(times[i].span.begin).line << ": \""
            << in_one_line(article.text.quote(times[i].span)) << "\" has no date: " << resolution.reason << '\n';
    }
}

void Overview::write(std::ostream& out) const {
    out << "\nAll " << articles_ << " articles\n  undated     " << undated_.size();
    for (std::size_t i = 0; i < undated_.size(); ++i) out << (i == 0 ? ": " : ", ") << undated_[i];
    out << "\n  unresolved  " << unresolved_ << " of " << expressions_ << " dates and times\n  set aside   " << dropped_
        << " passages that are not news\n";
    auto counts = days_;
    for (const auto length : {month_length, year_length}) {
        if (counts.size() > most_days) counts = shortened(days_, length);
    }
    std::size_t most = 1;
    for (const auto& [day, count] : counts) most = std::max(most, count);
    if (!counts.empty()) out << "  days named\n";
    for (const auto& [day, count] : counts)
        out << "    " << day << "  " << std::setw(4) << count << "  " << std::string((count * widest_bar + most - 1) / most, '#')
            << '\n';
}

}  // namespace annals::cli
