#include "annals/calendar/written_date.hpp"

#include "calendar/date_scanner.hpp"

namespace annals::calendar {
namespace {

std::optional<Day> calendar_day(int year, unsigned month, unsigned day) {
    const date::year_month_day ymd{date::year{year}, date::month{month}, date::day{day}};
    if (!ymd.ok() || year < 1000) return std::nullopt;
    return Day{ymd};
}

WrittenDate certain(Day day) { return {day, false, false, 0, 0}; }

std::optional<WrittenDate> with_month(std::optional<int> year, unsigned month, int day) {
    // A leap year stands in where no year is written: 29 February may be meant.
    const auto exact = calendar_day(year.value_or(2000), month, static_cast<unsigned>(day));
    if (!exact) return std::nullopt;
    if (year) return certain(*exact);
    return WrittenDate{std::nullopt, false, true, 0, 0};
}

/// "12", "12th", "the 12th of": a day of the month.
std::optional<int> read_day(DateScanner& in) {
    const auto day = in.read_number(1, 2);
    if (day && !in.read_word("st") && !in.read_word("nd") && !in.read_word("rd")) in.read_word("th");
    return day;
}

/// A year of four digits after at most a comma, a dash or a space.
std::optional<int> read_year(DateScanner& in) {
    const auto start = in.place();
    if (!in.read_char(',')) in.read_char('-');
    in.skip_spaces();
    const auto year = in.read_number(4, 4);
    if (!year) in.back_to(start);
    return year;
}

/// "12 September 2022", "12th of Sept., 2022", "12-Sep-2022".
std::optional<WrittenDate> day_first(DateScanner& in) {
    const auto day = read_day(in);
    if (!day) return std::nullopt;
    if (!in.read_char('-')) in.skip_spaces();
    if (in.read_word("of")) in.skip_spaces();
    const auto month = in.read_month();
    if (!month) return std::nullopt;
    return with_month(read_year(in), *month, *day);
}

/// "September 12, 2022".
std::optional<WrittenDate> month_first(DateScanner& in) {
    const auto month = in.read_month();
    if (!month) return std::nullopt;
    in.skip_spaces();
    const auto day = read_day(in);
    if (!day) return std::nullopt;
    return with_month(read_year(in), *month, *day);
}

/// "2022-09-12", "2022/09/12", "2022.09.12".
std::optional<WrittenDate> year_first(DateScanner& in) {
    const auto year = in.read_number(4, 4);
    const char separator = in.peek();
    if (!year || !in.read_any_of("-/.")) return std::nullopt;
    const auto month = in.read_number(1, 2);
    if (!month || !in.read_char(separator)) return std::nullopt;
    const auto day = in.read_number(1, 2);
    if (!day) return std::nullopt;
    const auto exact = calendar_day(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
    if (!exact) return std::nullopt;
    return certain(*exact);
}

/// "12/09/2022": day or month first, nobody knows, unless one of them is above 12. With full stops the day comes first.
std::optional<WrittenDate> numeric(DateScanner& in) {
    const auto first = in.read_number(1, 2);
    const char separator = in.peek();
    if (!first || !in.read_any_of("/.-")) return std::nullopt;
    const auto second = in.read_number(1, 2);
    if (!second || !in.read_char(separator)) return std::nullopt;
    const auto year = in.read_number(4, 4);
    if (!year) return std::nullopt;
    const auto european = calendar_day(*year, static_cast<unsigned>(*second), static_cast<unsigned>(*first));
    const auto american = calendar_day(*year, static_cast<unsigned>(*first), static_cast<unsigned>(*second));
    if (!european && !american) return std::nullopt;
    if (separator == '.') return european ? std::optional(certain(*european)) : std::nullopt;
    if (european && american && european != american) return WrittenDate{std::nullopt, true, false, 0, 0};
    return certain(european ? *european : *american);
}

using Form = std::optional<WrittenDate> (*)(DateScanner&);

std::optional<WrittenDate> date_at(std::string_view text, std::size_t at) {
    for (const Form form : {year_first, numeric, day_first, month_first}) {
        DateScanner in(text, at);
        in.read_weekday();
        if (auto found = form(in)) {
            found->begin = at;
            in.read_clock_time();
            found->end = in.place();
            return found;
        }
    }
    return std::nullopt;
}

bool is_word_byte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (static_cast<unsigned char>(c) >= 0xC3 && static_cast<unsigned char>(c) <= 0xDF);
}

bool between_borders(std::string_view text, const WrittenDate& found) {
    return found.end >= text.size() || !is_word_byte(text[found.end]) || !is_word_byte(text[found.end - 1]);
}

/// Four digits, two and two, all joined by the same separator or by none.
std::optional<WrittenDate> path_date_at(std::string_view path, std::size_t at) {
    const auto digits = [&](std::size_t from, std::size_t count) -> std::optional<int> {
        int value = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            if (i >= path.size() || !is_digit(path[i])) return std::nullopt;
            value = value * 10 + (path[i] - '0');
        }
        return value;
    };
    const bool separated = at + 4 < path.size() && std::string_view("-/_.").find(path[at + 4]) != std::string_view::npos;
    const std::size_t step = separated ? 1 : 0;
    const auto year = digits(at, 4);
    const auto month = digits(at + 4 + step, 2);
    const auto day = digits(at + 6 + 2 * step, 2);
    if (!year || !month || !day || *year < 1900 || *year > 2100) return std::nullopt;
    if (separated && path[at + 7] != path[at + 4]) return std::nullopt;
    const auto exact = calendar_day(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
    if (!exact) return std::nullopt;
    return WrittenDate{exact, false, false, at, at + 8 + 2 * step};
}

}  // namespace

std::optional<WrittenDate> parse_written_date(std::string_view text) {
    DateScanner in(text, 0);
    in.skip_spaces();
    auto found = date_at(text, in.place());
    if (!found) return std::nullopt;
    in.back_to(found->end);
    in.skip_spaces();
    while (in.read_any_of(".\r\n")) in.skip_spaces();
    return in.at_end() ? found : std::nullopt;
}

std::optional<WrittenDate> find_written_date(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size(); ++at) {
        if (!is_word_byte(text[at]) || (at > 0 && is_word_byte(text[at - 1]))) continue;
        const auto found = date_at(text, at);
        if (found && between_borders(text, *found)) return found;
    }
    return std::nullopt;
}

std::optional<WrittenDate> find_path_date(std::string_view path) {
    for (std::size_t at = 0; at + 8 <= path.size(); ++at) {
        if (!is_digit(path[at]) || (at > 0 && is_word_byte(path[at - 1]))) continue;
        const auto found = path_date_at(path, at);
        if (found && (found->end >= path.size() || !is_word_byte(path[found->end]))) return found;
    }
    return std::nullopt;
}

}  // namespace annals::calendar
