// Which forms may begin at a place of the text, as the first two pieces there tell: at most places none may, and that is
// seen at one look.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

#include "temporal/pieces.hpp"

namespace annals::temporal {

struct Grammar;

/// Numbers of forms: those of all phrases, then those of all rules, in the order of the grammar.
struct FormRange {
    std::uint32_t begin = 0, end = 0;
};

/// A set of forms for each kind of piece, one bit a form. Most words are of few sets: each set is held once.
class FormSets {
public:
    /// `of_word` has the set of each word of the vocabulary; that of `unknown` is empty.
    using Set = std::vector<std::uint64_t>;
    FormSets() = default;
    FormSets(const std::vector<Set>& of_word, const Set& digits, const Set& marks);

    /// The sets of a piece: as a word of the vocabulary, and as digits or a mark.
    using Sets = std::array<const std::uint64_t*, 2>;
    [[nodiscard]] Sets of(const Piece& piece) const {
        return {sets_.data() + word_[piece.word], sets_.data() + kind_[static_cast<std::size_t>(piece.kind)]};
    }
    [[nodiscard]] Sets none() const { return {sets_.data(), sets_.data()}; }

private:
    std::uint32_t add(const Set& set);

    std::size_t size_ = 0;
    Set sets_;                             // one behind the other, the empty one first
    std::vector<std::uint32_t> word_;      // where the set of each word begins
    std::array<std::uint32_t, 3> kind_{};  // and that of each kind of piece
};

class Beginnings {
public:
    Beginnings() = default;
    /// Looks through the compiled forms of the grammar.
    explicit Beginnings(const Grammar& grammar);

    /// Calls `use` with each form of the range that may begin with `first` and go on with `second`, nullptr at the end.
    template <typename Use> void for_each(FormRange forms, const Piece& first, const Piece* second, Use use) const {
        const auto here = first_.of(first), next = second ? second_.of(*second) : second_.none();
        for (std::size_t i = forms.begin / width; i * width < forms.end; ++i) {
            const auto may_follow = next[0][i] | next[1][i] | alone_[i];
            const auto may_begin = ((here[0][i] | here[1][i]) & may_follow) | empty_[i];
            for (auto rest = may_begin & within(forms, i); rest != 0; rest &= rest - 1)
                use(static_cast<std::uint32_t>(i * width) + static_cast<std::uint32_t>(std::countr_zero(rest)));
        }
    }

private:
    static constexpr std::size_t width = 64;
    /// The bits of the range among the forms from `i * width` on.
    static std::uint64_t within(FormRange forms, std::size_t i) {
        auto bits = ~std::uint64_t{0};
        if (forms.begin > i * width) bits &= bits << (forms.begin - i * width);
        if (forms.end < (i + 1) * width) bits &= ~std::uint64_t{0} >> ((i + 1) * width - forms.end);
        return bits;
    }

    FormSets first_, second_;
    FormSets::Set alone_, empty_;  // forms that may end behind their first piece, or match nothing at all
};

}  // namespace annals::temporal
