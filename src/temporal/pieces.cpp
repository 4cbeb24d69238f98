#include "temporal/pieces.hpp"

#include <algorithm>
#include <array>

#include "annals/text/ascii.hpp"

namespace annals::temporal {
namespace {

enum class ByteKind : std::uint8_t { letter, digit, space, mark, wide };

constexpr ByteKind kind_of(char c) {
    if (static_cast<unsigned char>(c) >= 0x80U) return ByteKind::wide;
    if (text::is_upper(c) || text::is_lower(c)) return ByteKind::letter;
    if (c >= '0' && c <= '9') return ByteKind::digit;
    return c == ' ' || (c >= '\t' && c <= '\r') ? ByteKind::space : ByteKind::mark;
}

/// Every byte of a text is asked for: a table answers.
constexpr auto kinds_of_bytes() {
    std::array<ByteKind, 256> kinds{};
    for (std::size_t byte = 0; byte < kinds.size(); ++byte) kinds[byte] = kind_of(static_cast<char>(byte));
    return kinds;
}
constexpr auto byte_kinds = kinds_of_bytes();

ByteKind kind_at(std::string_view text, std::size_t at) { return byte_kinds[static_cast<unsigned char>(text[at])]; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

struct Mark {
    std::string_view bytes;
    std::string_view reads_as;
};
/// Marks beyond ASCII that are no letters. Spaces read as "".
constexpr Mark marks[] = {
    {"\xC2\xA0", ""},      {"\xE2\x80\xAF", ""},  {"\xE2\x80\x89", ""},   {"\xE2\x80\x8B", ""},   {"\xE2\x80\x90", "-"},
    {"\xE2\x80\x91", "-"}, {"\xE2\x80\x92", "-"}, {"\xE2\x80\x93", "-"},  {"\xE2\x80\x94", "--"}, {"\xE2\x88\x92", "-"},
    {"\xE2\x80\x98", "'"}, {"\xE2\x80\x99", "'"}, {"\xE2\x80\x9C", "\""}, {"\xE2\x80\x9D", "\""}, {"\xE2\x80\xA6", "..."},
    {"\xC2\xA9", "(c)"},   {"\xC2\xA3", "$"},     {"\xE2\x82\xAC", "$"},  {"\xC2\xA5", "$"},
};

/// The mark that a text beyond ASCII begins with; nullptr for letters.
const Mark* mark_at(std::string_view text) {
    const auto found =
        std::find_if(std::begin(marks), std::end(marks), [&](const Mark& mark) { return text.starts_with(mark.bytes); });
    return found == std::end(marks) ? nullptr : found;
}

/// One piece before it is looked up. `reads_as` is empty for words and digits, which read as themselves.
struct Raw {
    std::size_t begin = 0, end = 0;
    PieceKind kind = PieceKind::word;
    std::string_view reads_as;
};

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    bool next(Raw& raw) {
        while (at_ < text_.size()) {
            raw.begin = at_;
            switch (kind_at(text_, at_)) {
                case ByteKind::letter: return finish_word(raw);
                case ByteKind::digit: return finish_digits(raw);
                case ByteKind::space: ++at_; break;
                case ByteKind::mark: ++at_; return finish(raw, PieceKind::mark, text_.substr(raw.begin, 1));
                case ByteKind::wide: {
                    const Mark* mark = mark_at(text_.substr(at_));
                    if (!mark) return finish_word(raw);
                    at_ += mark->bytes.size();
                    if (!mark->reads_as.empty()) return finish(raw, PieceKind::mark, mark->reads_as);
                }
            }
        }
        return false;
    }

private:
    bool finish(Raw& raw, PieceKind kind, std::string_view reads_as) {
        raw.end = at_;
        raw.kind = kind;
        raw.reads_as = reads_as;
        return true;
    }
    bool finish_digits(Raw& raw) {
        while (at_ < text_.size() && kind_at(text_, at_) == ByteKind::digit) ++at_;
        return finish(raw, PieceKind::digits, {});
    }
    bool finish_word(Raw& raw) {
        while (at_ < text_.size()) {
            const auto kind = kind_at(text_, at_);
            const bool belongs = kind == ByteKind::letter || (kind == ByteKind::wide && is_wide_letter());
            if (!belongs) break;
            ++at_;
        }
        return finish(raw, PieceKind::word, {});
    }
    [[nodiscard]] bool is_wide_letter() const { return is_continuation(text_[at_]) || !mark_at(text_.substr(at_)); }

    std::string_view text_;
    std::size_t at_ = 0;
};

std::int32_t number_of(std::string_view digits) {
    if (digits.size() > 9) return -1;
    std::int32_t value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

/// "13.5.2015" around the digits that begin there: a date, not a number.
bool is_dotted_date(std::string_view text, std::size_t begin) {
    constexpr std::size_t longest = 10;
    const auto belongs = [&](std::size_t i) { return is_digit(text[i]) || text[i] == '.'; };
    std::size_t first = begin, last = begin;
    while (first > 0 && begin - first < longest && belongs(first - 1)) --first;
    while (last < text.size() && last - begin < longest && belongs(last)) ++last;
    while (last > first && text[last - 1] == '.') --last;
    const auto run = text.substr(first, last - first);
    const auto dot = run.find('.'), second = dot == std::string_view::npos ? dot : run.find('.', dot + 1);
    if (second == std::string_view::npos || run.find('.', second + 1) != std::string_view::npos) return false;
    return dot >= 1 && dot <= 2 && second - dot >= 2 && second - dot <= 3 && run.size() - second == 5;
}

bool is_digit_at(std::string_view text, std::size_t i) { return i < text.size() && is_digit(text[i]); }

/// "am", "p.m.": behind a time of the day, with at most one space between.
bool begins_with_half_of_day(std::string_view text) {
    if (text.starts_with(' ')) text.remove_prefix(1);
    if (text.size() < 2 || ((text[0] | 0x20) != 'a' && (text[0] | 0x20) != 'p')) return false;
    text.remove_prefix(text[1] == '.' ? 2 : 1);
    return !text.empty() && (text[0] | 0x20) == 'm';
}

/// "11.30pm", "6.30 a.m." around the digits that begin there: a time of the day, not a number.
bool is_dotted_clock(std::string_view text, std::size_t begin) {
    std::size_t first = begin;
    if (begin >= 2 && text[begin - 1] == '.' && is_digit(text[begin - 2])) first = begin - 2;
    if (first != begin && first > 0 && is_digit(text[first - 1])) --first;
    const auto dot = is_digit_at(text, first + 1) ? first + 2 : first + 1;
    const bool minutes = dot < text.size() && text[dot] == '.' && is_digit_at(text, dot + 1) && is_digit_at(text, dot + 2);
    const bool alone = first == 0 || (text[first - 1] != '.' && !is_digit(text[first - 1]));
    return minutes && alone && begins_with_half_of_day(text.substr(dot + 3));
}

/// "1,990", "3.5", "$12", "40%": not a day or a year.
bool part_of_number(std::string_view text, std::size_t begin, std::size_t end) {
    const auto joins = [](char c) { return c == '.' || c == ','; };
    if (is_dotted_date(text, begin) || is_dotted_clock(text, begin)) return false;
    if (begin >= 2 && joins(text[begin - 1]) && is_digit(text[begin - 2])) return true;
    if (begin >= 1 && (text[begin - 1] == '$' || text[begin - 1] == '#')) return true;
    if (begin >= 2 && (text.substr(begin - 2, 2) == "\xC2\xA3" || text.substr(begin - 2, 2) == "\xC2\xA5")) return true;
    if (begin >= 3 && text.substr(begin - 3, 3) == "\xE2\x82\xAC") return true;
    if (end < text.size() && text[end] == '%') return true;
    return end + 1 < text.size() && joins(text[end]) && is_digit_at(text, end + 1);
}

}  // namespace

std::size_t Vocabulary::Hash::operator()(std::string_view word) const {
    std::size_t hash = 0xCBF29CE484222325U;  // FNV-1a
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(text::to_lower(c))) * 0x100000001B3U;
    return hash;
}

bool Vocabulary::Same::operator()(std::string_view a, std::string_view b) const {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char one, char other) { return text::to_lower(one) == text::to_lower(other); });
}

std::uint32_t Vocabulary::add(std::string_view word) {
    if (!word.empty()) outlines_.set(outline_of(word));
    return numbers_.emplace(word, static_cast<std::uint32_t>(size())).first->second;
}

std::uint32_t Vocabulary::find(std::string_view word) const {
    if (word.empty() || !outlines_[outline_of(word)]) return unknown;
    const auto found = numbers_.find(word, Hash{}, Same{});
    return found == numbers_.end() ? unknown : found->second;
}

bool goes_on_with_thousands(const std::vector<Piece>& pieces, std::size_t end) {
    if (end + 1 >= pieces.size()) return false;
    const Piece &mark = pieces[end], &digits = pieces[end + 1];
    return mark.kind == PieceKind::mark && mark.span.size() == 1 && !mark.space_before && digits.digits == 3 &&
           !digits.space_before;
}

void scan_pieces(std::string_view text, std::uint32_t offset, const Vocabulary& vocabulary, std::vector<Piece>& pieces) {
    Scanner scanner(text);
    Raw raw;
    std::size_t last_end = 0;
    for (bool first = true; scanner.next(raw); first = false) {
        const auto bytes = text.substr(raw.begin, raw.end - raw.begin);
        Piece piece;
        piece.span = {offset + static_cast<std::uint32_t>(raw.begin), offset + static_cast<std::uint32_t>(raw.end)};
        piece.kind = raw.kind;
        piece.space_before = first || raw.begin != last_end;
        piece.capital = text::is_upper(bytes.front());
        if (raw.kind == PieceKind::digits) {
            piece.number = number_of(bytes);
            piece.digits = static_cast<std::uint8_t>(std::min<std::size_t>(bytes.size(), 255));
            piece.in_number = part_of_number(text, raw.begin, raw.end);
        }
        const auto reads_as = raw.reads_as.empty() ? bytes : raw.reads_as;
        piece.word = vocabulary.find(reads_as);
        pieces.push_back(piece);
        last_end = raw.end;
    }
}

std::vector<WrittenPiece> scan_written(std::string_view text) {
    std::vector<WrittenPiece> written;
    Scanner scanner(text);
    Raw raw;
    std::size_t last_end = 0;
    while (scanner.next(raw)) {
        WrittenPiece piece;
        piece.lower_case = raw.reads_as.empty() ? text.substr(raw.begin, raw.end - raw.begin) : raw.reads_as;
        std::transform(piece.lower_case.begin(), piece.lower_case.end(), piece.lower_case.begin(), text::to_lower);
        piece.capital = text::is_upper(text[raw.begin]);
        piece.space_before = !written.empty() && raw.begin != last_end;
        written.push_back(std::move(piece));
        last_end = raw.end;
    }
    return written;
}

}  // namespace annals::temporal
