#include "annals/render/words.hpp"

#include <algorithm>
#include <array>

namespace annals::render {
namespace {

using calendar::Day;
using calendar::Granularity;
using calendar::Modifier;

constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> weekdays{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

std::string month_word(date::year_month_day day, DateStyle style) {
    const auto word = months.at(static_cast<unsigned>(day.month()) - 1);
    return std::string(style == DateStyle::brief ? word.substr(0, 3) : word);
}

std::string year_word(date::year_month_day day) { return std::to_string(static_cast<int>(day.year())); }
std::string day_number(date::year_month_day day) { return std::to_string(static_cast<unsigned>(day.day())); }

std::string one_day(Day day, DateStyle style) {
    const date::year_month_day parts = day;
    const auto words = day_number(parts) + ' ' + month_word(parts, style) + ' ' + year_word(parts);
    if (style != DateStyle::full) return words;
    return std::string(weekdays.at(date::weekday(day).c_encoding())) + ' ' + words;
}

bool starts_month(date::year_month_day day) { return day.day() == date::day{1}; }
bool ends_month(date::year_month_day day) { return day == date::year_month_day{day.year() / day.month() / date::last}; }

/// "2022", "1990-1999", "September 2022", "July-September 2022"; empty unless the range is made of whole months.
std::string whole_months(date::year_month_day first, date::year_month_day last, DateStyle style) {
    if (!starts_month(first) || !ends_month(last)) return {};
    const bool same_year = first.year() == last.year();
    if (first.month() == date::January && last.month() == date::December) {
        return same_year ? year_word(first) : year_word(first) + '-' + year_word(last);
    }
    const auto end = month_word(last, style) + ' ' + year_word(last);
    if (!same_year) return month_word(first, style) + ' ' + year_word(first) + " - " + end;
    return first.month() == last.month() ? end : month_word(first, style) + '-' + end;
}

std::string range_words(Day begin, Day end, DateStyle style) {
    const date::year_month_day first = begin;
    const date::year_month_day last = end;
    if (auto words = whole_months(first, last, style); !words.empty()) return words;
    const auto tail = one_day(end, style == DateStyle::full ? DateStyle::plain : style);
    if (first.year() != last.year()) return one_day(begin, style == DateStyle::full ? DateStyle::plain : style) + " - " + tail;
    if (first.month() != last.month()) return day_number(first) + ' ' + month_word(first, style) + " - " + tail;
    return day_number(first) + '-' + tail;
}

std::string_view shade(Modifier modifier) {
    switch (modifier) {
        case Modifier::start: return "early ";
        case Modifier::mid: return "mid-";
        case Modifier::end: return "late ";
        case Modifier::approx: return "about ";
        default: return "";
    }
}

std::string_view remark(Granularity granularity) {
    switch (granularity) {
        case Granularity::weekend: return " (weekend)";
        case Granularity::week: return " (week)";
        default: return "";
    }
}

std::string_view part_words(calendar::PartOfDay part) {
    switch (part) {
        case calendar::PartOfDay::none: return "";
        case calendar::PartOfDay::morning: return "morning";
        case calendar::PartOfDay::noon: return "noon";
        case calendar::PartOfDay::afternoon: return "afternoon";
        case calendar::PartOfDay::evening: return "evening";
        case calendar::PartOfDay::night: return "night";
        case calendar::PartOfDay::daytime: return "daytime";
    }
    return "";
}

}  // namespace

std::string date_words(const graph::When& when, DateStyle style) {
    const auto first = when.value ? calendar::first_day(when.value->period) : std::nullopt;
    const auto last = when.value ? calendar::last_day(when.value->period) : std::nullopt;
    if (!first && !last) return "date unknown";
    const auto plain = style == DateStyle::full ? DateStyle::plain : style;
    if (!first) return "up to " + one_day(*last, plain);
    if (!last) return "since " + one_day(*first, plain);
    if (*first >= *last) return one_day(*first, style);
    const std::string prefix(shade(when.value->modifier));
    return prefix + range_words(*first, *last, style) + std::string(remark(when.value->granularity));
}

std::string time_words(const graph::When& when) {
    if (!when.value || !when.value->period.begin || !when.value->period.end) return {};
    if (calendar::first_day(when.value->period) != calendar::last_day(when.value->period)) return {};
    const bool vague = when.value->modifier == Modifier::approx;
    if (when.value->granularity == Granularity::minute)
        return (vague ? "about " : "") + date::format("%H:%M", *when.value->period.begin);
    if (when.value->granularity == Granularity::day && vague) return "about this day";
    const auto part = part_words(when.value->part);
    std::string words = std::string(shade(when.value->modifier)) + std::string(part);
    while (!words.empty() && (words.back() == ' ' || words.back() == '-')) words.pop_back();
    return words;
}

std::string attribution_words(const graph::Story& story, const graph::Event& event) {
    std::vector<std::string> said;
    for (const auto& source : event.attribution) {
        auto words = source.actor ? story.actors[*source.actor].entity.name : source.name;
        if (!source.via.empty() && source.via != words) words += words.empty() ? source.via : ", via " + source.via;
        if (!words.empty() && std::find(said.begin(), said.end(), words) == said.end()) said.push_back(words);
    }
    return joined(said, "; ");
}

std::string counted(std::size_t count, std::string_view singular, std::string_view plural) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? singular : plural);
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string all;
    for (const auto& part : parts) {
        if (!all.empty()) all += separator;
        all += part;
    }
    return all;
}

}  // namespace annals::render
