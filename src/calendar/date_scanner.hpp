// The small steps that reading a written date is made of. Internal to the room.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace annals::calendar {

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Reads forward through a string. Each `read_` either takes what it names and says so, or leaves the place unchanged.
class DateScanner {
public:
    DateScanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    [[nodiscard]] std::size_t place() const { return at_; }
    void back_to(std::size_t place) { at_ = place; }
    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
    [[nodiscard]] char peek() const { return at_end() ? '\0' : text_[at_]; }

    void skip_spaces();  // no-break spaces too
    bool read_char(char wanted);
    bool read_any_of(std::string_view wanted);
    /// A word of letters, any case, in full.
    bool read_word(std::string_view lower_case);
    /// At least `least` and at most `most` digits, with no further digit after them.
    std::optional<int> read_number(int least, int most);
    /// 1-12: "September", "Sept.", "sep".
    std::optional<unsigned> read_month();
    /// "Monday", "Mon.", and a comma after it.
    bool read_weekday();
    /// "10:30", "5.43 p.m. EDT", "T23:30:00-05:00", and what joins them to a date ("at", a comma, a dash).
    void read_clock_time();

private:
    [[nodiscard]] std::string_view letters() const;
    bool read_clock();
    void read_half_of_day();
    void read_zone();

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace annals::calendar
