#include "calendar/date_scanner.hpp"

#include <algorithm>
#include <array>

#include "annals/text/ascii.hpp"

namespace annals::calendar {
namespace {

constexpr std::array<std::string_view, 12> month_names = {"january", "february", "march",     "april",   "may",      "june",
                                                          "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};

bool is_letter(char c) { return text::is_lower(c) || text::is_upper(c); }

bool equal_any_case(std::string_view word, std::string_view lower_case) {
    return std::equal(word.begin(), word.end(), lower_case.begin(), lower_case.end(),
                      [](char a, char b) { return text::to_lower(a) == b; });
}

/// "Sept" for "september", "thurs" for "thursday": at least three letters, or the whole name.
bool abbreviates(std::string_view word, std::string_view name) {
    return word.size() >= 3 && word.size() <= name.size() && equal_any_case(word, name.substr(0, word.size())) &&
           (word.size() <= 5 || word.size() == name.size());
}

}  // namespace

std::string_view DateScanner::letters() const {
    std::size_t end = at_;
    while (end < text_.size() && end - at_ < 16 && is_letter(text_[end])) ++end;
    return text_.substr(at_, end - at_);
}

void DateScanner::skip_spaces() {
    while (!at_end()) {
        const auto rest = text_.substr(at_);
        if (rest[0] == ' ' || rest[0] == '\t') {
            ++at_;
        } else if (rest.starts_with("\xC2\xA0")) {
            at_ += 2;
        } else if (rest.starts_with("\xE2\x80\xAF") || rest.starts_with("\xE2\x80\x89")) {
            at_ += 3;
        } else {
            return;
        }
    }
}

bool DateScanner::read_char(char wanted) { return read_any_of({&wanted, 1}); }

bool DateScanner::read_any_of(std::string_view wanted) {
    if (at_end() || wanted.find(text_[at_]) == std::string_view::npos) return false;
    ++at_;
    return true;
}

bool DateScanner::read_word(std::string_view lower_case) {
    const auto word = letters();
    if (!equal_any_case(word, lower_case)) return false;
    at_ += word.size();
    return true;
}

std::optional<int> DateScanner::read_number(int least, int most) {
    std::size_t end = at_;
    int value = 0;
    while (end < text_.size() && is_digit(text_[end]) && static_cast<int>(end - at_) < most)
        value = value * 10 + (text_[end++] - '0');
    const bool more = end < text_.size() && is_digit(text_[end]);
    if (static_cast<int>(end - at_) < least || more) return std::nullopt;
    at_ = end;
    return value;
}

std::optional<unsigned> DateScanner::read_month() {
    const auto word = letters();
    const auto found = std::find_if(month_names.begin(), month_names.end(), [&](auto name) { return abbreviates(word, name); });
    if (found == month_names.end()) return std::nullopt;
    at_ += word.size();
    read_char('.');
    return static_cast<unsigned>(found - month_names.begin()) + 1;
}

bool DateScanner::read_weekday() {
    const auto word = letters();
    if (std::none_of(weekdays.begin(), weekdays.end(), [&](auto name) { return abbreviates(word, name); })) return false;
    at_ += word.size();
    read_char('.');
    read_char(',');
    skip_spaces();
    return true;
}

bool DateScanner::read_clock() {
    const auto start = at_;
    if (!read_number(1, 2)) return false;
    const auto after_hour = at_;
    if (!read_any_of(":.") || !read_number(2, 2)) {
        at_ = after_hour;
        skip_spaces();
        const auto before = at_;
        read_half_of_day();
        if (at_ == before) at_ = start;
        return at_ != start;
    }
    if (read_char(':')) read_number(2, 2);
    if (peek() == '.' && at_ + 1 < text_.size() && is_digit(text_[at_ + 1])) {
        ++at_;
        while (is_digit(peek())) ++at_;
    }
    return true;
}

void DateScanner::read_half_of_day() {
    const auto start = at_;
    skip_spaces();
    if (read_word("am") || read_word("pm")) return;
    if ((read_word("a") || read_word("p")) && read_char('.') && read_word("m")) {
        read_char('.');
        return;
    }
    at_ = start;
}

void DateScanner::read_zone() {
    const auto start = at_;
    skip_spaces();
    const auto word = letters();
    if (word.size() <= 5 && !word.empty() && std::all_of(word.begin(), word.end(), text::is_upper)) {
        at_ += word.size();
    } else {
        at_ = start;
    }
    const auto before_offset = at_;
    skip_spaces();
    if (read_any_of("+-") && read_number(1, 4)) {
        if (read_char(':')) read_number(2, 2);
        return;
    }
    at_ = before_offset;
}

void DateScanner::read_clock_time() {
    const auto start = at_;
    if (!read_char('T')) {
        read_char(',');
        skip_spaces();
        if (!read_word("at")) read_any_of("-|@");
        skip_spaces();
    }
    if (!read_clock()) {
        at_ = start;
        return;
    }
    read_half_of_day();
    read_zone();
}

}  // namespace annals::calendar
