// Patterns over words, as the cleaning rules write them:
//
//     photo|image|picture credit? :|by ..6
//
// `a|b` is either word, `?` makes it optional, `..6` is a gap of up to six words, <name> is one to six capitalised
// words, <capital> one, <number> digits, <url> an address, <any> one word of any kind. The character | as a word of the
// text is written <bar>.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annals/resources/blocks.hpp"
#include "article/words.hpp"

namespace annals::article {

class Pattern {
public:
    /// Throws resources::RuleError with the place of the fault.
    Pattern(const resources::Block& block, const resources::Field& field);

    /// All words from `from` on, nothing left over.
    [[nodiscard]] bool matches_all(const std::vector<Word>& words, std::size_t from = 0) const;
    /// Some words somewhere.
    [[nodiscard]] bool occurs_in(const std::vector<Word>& words) const;
    /// Where the match that starts at `from` ends, the longest first.
    [[nodiscard]] std::optional<std::size_t> match_at(const std::vector<Word>& words, std::size_t from) const;

private:
    enum class Kind { literal, capital, name, number, url, any, gap };
    struct Element {
        Kind kind = Kind::literal;
        std::vector<std::string> alternatives;
        std::size_t least = 1, most = 1;  // how many words
    };
    static Element parse_element(const resources::Block& block, const resources::Field& field, std::size_t offset,
                                 std::string_view text);
    static bool fits(const Element& element, const Word& word);
    [[nodiscard]] std::optional<std::size_t> match(const std::vector<Word>& words, std::size_t at, std::size_t element,
                                                   bool to_end) const;

    std::vector<Element> elements_;
    std::size_t fewest_ = 0, most_ = 0;  // words that the whole pattern may cover
};

}  // namespace annals::article
