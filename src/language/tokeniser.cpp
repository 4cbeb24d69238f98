#include "tokeniser.hpp"

#include <algorithm>
#include <array>

#include "characters.hpp"
#include "clitics.hpp"
#include "word_lists.hpp"

namespace annals::language {
namespace {

using Kind = CharacterClass;
constexpr std::uint32_t longest_abbreviation = 12;  // bytes; bounds what is looked at behind a full stop

/// Reads one token after the other; looks ahead and back by a bounded number of characters only.
class Scanner {
public:
    Scanner(std::string_view text, text::Span span, std::vector<Token>& tokens)
        : text_(text.substr(0, span.end)), at_(span.begin), start_(span.begin), tokens_(tokens) {}

    void run() {
        while (true) {
            const auto first = peek(at_);
            if (first.kind == Kind::none) return;
            if (first.kind == Kind::space) {
                at_ = first.end();
                space_ = true;
                continue;
            }
            read_token(first);
        }
    }

private:
    [[nodiscard]] Character peek(std::uint32_t offset) const { return character_at(text_, offset); }
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }

    void read_token(Character first) {
        if (const auto end = end_of_address(); end > at_) return emit(end);
        if (first.is_word()) return read_word();
        if (first.kind == Kind::apostrophe && abbreviates_year(first)) return emit(end_of_alphanumerics(first.end()));
        if ((first.code == '@' || first.code == '#') && peek(first.end()).kind == Kind::letter)
            return emit(end_of_alphanumerics(first.end()));
        emit(end_of_punctuation(first));
    }

    void emit(std::uint32_t end) {
        Token token;
        token.span = {at_, end};
        token.space_before = space_ || at_ == start_;
        tokens_.push_back(std::move(token));
        at_ = end;
        space_ = false;
    }

    /// '90s, ’14
    [[nodiscard]] bool abbreviates_year(Character apostrophe) const {
        const auto second = peek(apostrophe.end());
        return second.kind == Kind::digit && peek(second.end()).kind == Kind::digit;
    }

    [[nodiscard]] std::uint32_t end_of_alphanumerics(std::uint32_t offset) const {
        auto next = peek(offset);
        while (next.is_word() || next.code == '_') next = peek(next.end());
        return next.begin;
    }

    /// The end of a web address that starts here, or at_.
    [[nodiscard]] std::uint32_t end_of_address() const {
        const auto starts = [this](std::string_view prefix) { return rest().starts_with(prefix); };
        if (!starts("http://") && !starts("https://") && !starts("www.") && !starts("ftp://") && !starts("mailto:")) return at_;
        auto next = peek(at_);
        auto end = at_;
        for (; next.kind != Kind::none && next.kind != Kind::space; next = peek(next.end())) {
            if (next.code == '<' || next.code == '>' || next.code == '"' || next.code == U'”' || next.code == U'“') break;
            if (next.is_word() || next.code == '/' || next.code == '=' || next.code == '-' || next.code == '_') end = next.end();
        }
        return end;
    }

    [[nodiscard]] std::uint32_t end_of_punctuation(Character first) const {
        if (first.code == '[' && rest().starts_with("[...]")) return at_ + 5;
        if (first.code == '[' && rest().starts_with("[…]")) return at_ + 5;
        if (first.code == U'…') return first.end();
        if (const auto end = end_of_emoticon(); end > at_) return end;
        if (first.kind == Kind::symbol && first.code >= 0x80) return end_of_emoji(first);
        if (first.kind == Kind::apostrophe && peek(first.end()).code == first.code) return peek(first.end()).end();
        static constexpr std::string_view repeated = ".!?-=*_~`+<>";
        if (first.code >= 0x80 || repeated.find(static_cast<char>(first.code)) == std::string_view::npos) return first.end();
        const bool mark = first.code == '!' || first.code == '?';
        auto next = peek(first.end());
        while (next.kind != Kind::none && (next.code == first.code || (mark && (next.code == '!' || next.code == '?'))))
            next = peek(next.end());
        return next.begin;
    }

    [[nodiscard]] std::uint32_t end_of_emoticon() const {
        static constexpr std::array<std::string_view, 14> faces = {":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":)",
                                                                   ":(",  ";)",  ":D",  ":P",  "=)",  "<3",  ":/"};
        for (const auto face : faces) {
            if (!rest().starts_with(face)) continue;
            const auto next = peek(at_ + static_cast<std::uint32_t>(face.size()));
            if (!next.is_word() && next.code != '/') return next.begin;
        }
        return at_;
    }

    /// A base sign with the marks, skin tones and joined signs that belong to it; flags are two letters.
    [[nodiscard]] std::uint32_t end_of_emoji(Character sign) const {
        const auto is_flag_letter = [](char32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; };
        auto next = peek(sign.end());
        if (is_flag_letter(sign.code) && is_flag_letter(next.code)) return next.end();
        while (next.kind != Kind::none) {
            const auto code = next.code;
            if (code == 0x200D) {
                const auto joined = peek(next.end());
                next = joined.kind == Kind::symbol ? peek(joined.end()) : joined;
            } else if ((code >= 0xFE00 && code <= 0xFE0F) || code == 0x20E3 || (code >= 0x1F3FB && code <= 0x1F3FF)) {
                next = peek(next.end());
            } else {
                break;
            }
        }
        return next.begin;
    }

    void read_word() {
        const auto begin = at_;
        const auto end = end_of_word();
        if (peek(end).code == '$' && end - begin <= 3 && is_upper(peek(begin).code)) return emit(end + 1);  // US$
        if (const auto unit = clock_unit_in(text_.substr(begin, end - begin)); unit > 0) emit(begin + unit);
        for (const auto size : clitic_split(text_.substr(at_, end - at_))) emit(at_ + size);
        emit(end);
    }

    /// Letters, digits and what may stand between them, with the full stop of an abbreviation.
    [[nodiscard]] std::uint32_t end_of_word() const {
        auto before = peek(at_);
        auto next = peek(before.end());
        bool inner_stop = false;
        while (next.kind != Kind::none) {
            if (next.is_word() || (next.code == '_' && before.is_word())) {
                before = next;
                next = peek(next.end());
                continue;
            }
            const auto after = peek(next.end());
            if (!joins(before, next, after)) break;
            inner_stop = inner_stop || next.code == '.';
            before = after;
            next = peek(after.end());
        }
        if (next.code == '.' && keeps_stop(next, inner_stop)) return next.end();
        return next.begin;
    }

    /// Whether `sign` stands inside a word: "o'clock", "e-mail", "2.5", "U.S", "AT&T", "9/11", "10:30", "2014–2015".
    [[nodiscard]] static bool joins(Character before, Character sign, Character after) {
        if (!before.is_word() || !after.is_word()) return false;
        if (sign.kind == Kind::apostrophe || sign.kind == Kind::hyphen) return true;
        const bool digits = before.kind == Kind::digit && after.kind == Kind::digit;
        switch (sign.code) {
            case ',':
            case ':':
            case '/': return digits;
            case U'–':
            case U'‒': return digits;
            case '@': return true;
            case '&': return is_upper(before.code) && is_upper(after.code);
            case '.': return digits || !(is_lower(before.code) && is_upper(after.code));
            default: return false;
        }
    }

    [[nodiscard]] bool keeps_stop(Character stop, bool inner_stop) const {
        if (peek(stop.end()).code == '.') return false;  // an ellipsis
        const auto size = stop.begin - at_;
        if (size > longest_abbreviation) return false;
        const auto word = text_.substr(at_, size + 1);
        const auto first = peek(at_);
        if (first.end() == stop.begin)
            return is_upper(first.code) && first.code != 'I' ? true : is_abbreviation(word, digit_follows(stop));
        if (inner_stop && only_initials(word)) return true;
        return is_abbreviation(word, digit_follows(stop));
    }

    [[nodiscard]] bool digit_follows(Character stop) const {
        auto next = peek(stop.end());
        if (next.kind == Kind::space) next = peek(next.end());
        return next.kind == Kind::digit;
    }

    /// "U.S.", "a.m.", "Ph.D.": parts of one to two letters.
    [[nodiscard]] static bool only_initials(std::string_view word) {
        std::size_t run = 0;
        for (const char byte : word) {
            const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
            if (!letter && byte != '.') return false;
            run = letter ? run + 1 : 0;
            if (run > 2) return false;
        }
        return true;
    }

    std::string_view text_;
    std::uint32_t at_;
    std::uint32_t start_;
    bool space_ = false;
    std::vector<Token>& tokens_;
};

Shape shape_of(std::string_view word) {
    std::uint32_t letters = 0, upper = 0;
    bool first_upper = false;
    for (std::uint32_t at = 0; at < word.size();) {
        const auto character = character_at(word, at);
        at = character.end();
        if (letters == 0 && character.kind == Kind::digit) return Shape::digits;
        if (character.kind != Kind::letter) continue;
        if (is_upper(character.code)) {
            ++upper;
            first_upper = first_upper || letters == 0;
        }
        ++letters;
    }
    if (letters == 0) return Shape::punctuation;
    if (upper == 0) return Shape::lower;
    if (upper == 1 && first_upper) return Shape::capitalised;
    return upper == letters ? Shape::upper : Shape::mixed;
}

}  // namespace

void tokenise(std::string_view text, text::Span span, std::vector<Token>& tokens) {
    const auto first = tokens.size();
    Scanner(text, span, tokens).run();
    for (auto i = first; i < tokens.size(); ++i) {
        const auto word = text.substr(tokens[i].span.begin, tokens[i].span.size());
        tokens[i].norm = normalised(word);
        tokens[i].shape = shape_of(word);
    }
}

}  // namespace annals::language
