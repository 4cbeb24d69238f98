#include "written_form.hpp"

#include "characters.hpp"

namespace annals::language {
namespace {

/// Sees the characters of a word one by one.
class Letters {
public:
    void see(CharacterClass kind, bool upper) {
        starts_with_digit_ = starts_with_digit_ || (letters_ == 0 && kind == CharacterClass::digit);
        if (kind != CharacterClass::letter) return;
        first_upper_ = first_upper_ || (upper && letters_ == 0);
        upper_ += upper ? 1 : 0;
        ++letters_;
    }

    [[nodiscard]] Shape shape() const {
        if (starts_with_digit_) return Shape::digits;
        if (letters_ == 0) return Shape::punctuation;
        if (upper_ == 0) return Shape::lower;
        if (upper_ == 1 && first_upper_) return Shape::capitalised;
        return upper_ == letters_ ? Shape::upper : Shape::mixed;
    }

private:
    std::uint32_t letters_ = 0, upper_ = 0;
    bool first_upper_ = false, starts_with_digit_ = false;
};

Shape shape_of(std::string_view word) {
    Letters letters;
    for (std::uint32_t at = 0; at < word.size();) {
        const auto character = character_at(word, at);
        at = character.end();
        letters.see(character.kind, is_upper(character.code));
    }
    return letters.shape();
}

}  // namespace

void write_form(Token& token, std::string_view word) {
    token.norm.assign(word);
    Letters letters;
    for (auto& byte : token.norm) {
        const auto code = static_cast<unsigned char>(byte);
        if (code >= 0x80) {  // not ASCII: from the start, the long way
            token.norm = normalised(word);
            token.shape = shape_of(word);
            return;
        }
        letters.see(detail::ascii_classes[code], is_ascii_upper(code));
        byte = to_lower(byte);
    }
    token.shape = letters.shape();
}

void write_letters(Token& token, std::string_view word) {
    token.norm.assign(word);
    std::size_t upper = 0;
    for (auto& byte : token.norm) {
        upper += is_ascii_upper(static_cast<unsigned char>(byte)) ? 1U : 0U;
        byte = static_cast<char>(byte | 0x20);
    }
    const bool capitalised = upper == 1 && is_ascii_upper(static_cast<unsigned char>(word.front()));
    token.shape = upper == 0             ? Shape::lower
                  : capitalised          ? Shape::capitalised
                  : upper == word.size() ? Shape::upper
                                         : Shape::mixed;
}

}  // namespace annals::language
