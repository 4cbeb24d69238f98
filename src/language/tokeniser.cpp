#include "tokeniser.hpp"

#include "addresses.hpp"
#include "characters.hpp"
#include "clitics.hpp"
#include "signs.hpp"
#include "word_end.hpp"
#include "written_form.hpp"

namespace annals::language {
namespace {

using Kind = CharacterClass;
/// Reads one token after the other; looks ahead and back by a bounded number of characters only.
class Scanner {
public:
    Scanner(std::string_view text, text::Span span, std::vector<Token>& tokens)
        : text_(text.substr(0, span.end)), at_(span.begin), start_(span.begin), tokens_(tokens) {}

    void run() {
        for (auto first = peek(at_); first.kind != Kind::none; first = peek(at_)) {
            if (first.kind == Kind::space) {
                at_ = first.end();
                space_ = true;
            } else {
                read_token(first);
            }
        }
    }

private:
    [[nodiscard]] Character peek(std::uint32_t offset) const { return character_at(text_, offset); }

    void read_token(Character first) {
        if (const auto end = end_of_plain_word(); end > at_) return emit_letters(end);
        if (const auto end = end_of_address(text_, at_); end > at_) return emit(end);
        if (first.is_word()) return read_word();
        if (const auto end = end_of_marked_word(first); end > at_) return emit(end);
        emit(end_of_sign(text_, first));
    }

    void emit(std::uint32_t end, void write(Token&, std::string_view) = write_form) {
        const auto word = text_.substr(at_, end - at_);
        auto& token = tokens_.emplace_back();
        token.span = {at_, end};
        write(token, word);
        token.space_before = space_ || at_ == start_;
        at_ = end;
        space_ = false;
    }

    /// Three words in four: English letters, and behind them a space or a sign that never belongs to a word.
    [[nodiscard]] std::uint32_t end_of_plain_word() const {
        auto end = at_;
        while (end < text_.size() && is_ascii_letter(text_[end])) ++end;
        if (end == at_ || end == text_.size()) return end;
        switch (text_[end]) {
            case ' ':
            case '\n':
            case ',':
            case ';':
            case '!':
            case '?':
            case ')':
            case '"': return end;
            default: return at_;
        }
    }

    /// '90s, ’s alone, @desk, #news, +44
    [[nodiscard]] std::uint32_t end_of_marked_word(Character mark) const {
        const auto second = peek(mark.end());
        if (mark.kind == Kind::apostrophe) {
            if (second.kind == Kind::digit && peek(second.end()).kind == Kind::digit) return end_of_alphanumerics(second.begin);
            return at_ + size_of_clitic(text_.substr(at_, longest_clitic));
        }
        const bool marks_name = (mark.code == '@' || mark.code == '#') && second.kind == Kind::letter;
        if (marks_name || (mark.code == '+' && second.kind == Kind::digit)) return end_of_alphanumerics(second.begin);
        return at_;
    }

    [[nodiscard]] std::uint32_t end_of_alphanumerics(std::uint32_t offset) const {
        auto next = peek(offset);
        while (next.is_word() || next.code == '_') next = peek(next.end());
        return next.begin;
    }

    void read_word() {
        const auto begin = at_;
        const auto end = end_of_word(text_, begin);
        if (const auto path_end = end_of_path(text_, begin, end); path_end > end) return emit(path_end);
        if (peek(end).code == '$' && end - begin <= 3 && is_upper(peek(begin).code)) return emit(end + 1);  // US$
        if (const auto unit = unit_in(text_.substr(begin, end - begin)); unit > 0) emit(begin + unit);
        emit_parts(end);
    }

    void emit_letters(std::uint32_t end) {
        if (const auto first_part = first_part_of_whole(text_.substr(at_, end - at_)); first_part > 0) emit(at_ + first_part);
        emit(end, write_letters);
    }

    void emit_parts(std::uint32_t end) {
        const auto begin = at_;
        for (const auto part_end : clitic_split(text_.substr(begin, end - begin))) emit(begin + part_end);
        emit(end);
    }

    std::string_view text_;
    std::uint32_t at_;
    std::uint32_t start_;
    bool space_ = false;
    std::vector<Token>& tokens_;
};

}  // namespace

void tokenise(std::string_view text, text::Span span, std::vector<Token>& tokens) { Scanner(text, span, tokens).run(); }

}  // namespace annals::language
