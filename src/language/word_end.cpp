#include "word_end.hpp"

#include "characters.hpp"
#include "hyphens.hpp"
#include "word_lists.hpp"

namespace annals::language {
namespace {

using Kind = CharacterClass;
constexpr std::uint32_t longest_abbreviation = 12;  // bytes; bounds what is looked at behind a full stop

/// "Ph.D.": nowhere else does a capital follow a small letter and a full stop in one word.
bool is_doctorate(std::string_view text, Character stop) { return stop.begin >= 2 && text.substr(stop.begin - 2, 4) == "Ph.D"; }

/// Whether the comma groups a number's digits: "1,100", "1,20,000", but not "13,14".
bool groups_digits(std::string_view text, Character comma) {
    std::uint32_t digits = 0;
    auto next = character_at(text, comma.end());
    for (; next.kind == Kind::digit && digits < 4; next = character_at(text, next.end())) ++digits;
    return digits == 3 || (digits == 2 && next.code == ',' && character_at(text, comma.end() + 5).kind == Kind::digit);
}

/// Whether `sign` stands inside a word: "o'clock", "2.5", "U.S", "AT&T", "9/11", "w/o", "10:30".
bool joins(std::string_view text, Character before, Character sign, Character after) {
    if (!before.is_word() || !after.is_word()) return false;
    const bool digits = before.kind == Kind::digit && after.kind == Kind::digit;
    if (sign.kind == Kind::apostrophe) return !digits;
    switch (sign.code) {
        case ',': return digits && groups_digits(text, sign);
        case ':':
        case '/': return digits;
        case '@': return true;
        case '&': return is_upper(before.code) && is_upper(after.code);
        case '.': return digits || !(is_lower(before.code) && is_upper(after.code)) || is_doctorate(text, sign);
        default: return false;
    }
}

/// "w/o", "l/c": letters that only together are a word.
bool is_slashed_letter(std::string_view text, std::uint32_t begin, Character sign) {
    const auto word = text.substr(begin, 3);
    return sign.code == '/' && sign.begin == begin + 1 && (word == "w/o" || word == "l/c" || word == "I/C");
}

/// Letters and digits in one run, with the signs that join them.
class Stretch {
public:
    Stretch(std::string_view text, std::uint32_t begin) : text_(text), begin_(begin), next_(character_at(text, begin)) {
        auto before = next_;
        next_ = character_at(text, before.end());
        while (next_.kind != Kind::none) {
            if (next_.is_word() || (next_.code == '_' && before.is_word())) {
                before = next_;
                next_ = character_at(text, next_.end());
                continue;
            }
            const auto after = character_at(text, next_.end());
            if (!joins(text, before, next_, after) && !is_slashed_letter(text, begin, next_)) break;
            inner_stop_ = inner_stop_ || next_.code == '.';
            before = after;
            next_ = character_at(text, after.end());
        }
    }

    [[nodiscard]] std::uint32_t end() const { return next_.code == '.' && keeps_stop() ? next_.end() : next_.begin; }

private:
    [[nodiscard]] bool keeps_stop() const {
        if (next_.begin - begin_ > longest_abbreviation || character_at(text_, next_.end()).code == '.') return false;
        const auto word = text_.substr(begin_, next_.end() - begin_);
        const auto first = character_at(text_, begin_);
        if (first.end() == next_.begin && is_upper(first.code) && first.code != 'I') return true;
        return (inner_stop_ && only_initials(word)) || is_abbreviation(word);
    }

    [[nodiscard]] bool is_abbreviation(std::string_view word) const {
        const auto& lists = word_lists();
        if (lists.titles.contains(word) || lists.abbreviations.contains(word)) return true;
        if (lists.before_number.contains(word)) return after_space().kind == Kind::digit;
        return lists.inner.contains(word) && goes_on();
    }

    /// The character behind the full stop and one space.
    [[nodiscard]] Character after_space() const {
        const auto next = character_at(text_, next_.end());
        return next.kind == Kind::space && next.code != '\n' ? character_at(text_, next.end()) : next;
    }

    [[nodiscard]] bool goes_on() const {
        const auto next = after_space();
        return is_lower(next.code) || next.code == ',' || next.code == ';' || next.code == ')' || next.code == ':';
    }

    /// "U.S.", "a.m.", "Ph.D.": parts of one to two letters.
    [[nodiscard]] static bool only_initials(std::string_view word) {
        std::size_t run = 0;
        for (const char byte : word) {
            const bool letter = is_ascii_lower(static_cast<unsigned char>(to_lower(byte)));
            if (!letter && byte != '.') return false;
            run = letter ? run + 1 : 0;
            if (run > 2) return false;
        }
        return true;
    }

    std::string_view text_;
    std::uint32_t begin_;
    Character next_;
    bool inner_stop_ = false;
};

}  // namespace

std::uint32_t end_of_word(std::string_view text, std::uint32_t begin) {
    if (const auto end = end_of_dashed_number(text, begin); end > begin) return end;
    auto end = Stretch(text, begin).end();
    auto part = begin;
    while (is_inner_hyphen(text, end)) {
        const auto next = end + character_at(text, end).size;
        const auto next_end = Stretch(text, next).end();
        const auto first = text.substr(part, end - part), second = text.substr(next, next_end - next);
        if (!(part == begin && is_prefix(first)) && !(is_suffix(second) && !is_inner_hyphen(text, next_end))) break;
        part = next;
        end = next_end;
    }
    return end;
}

}  // namespace annals::language
