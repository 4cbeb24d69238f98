// Which forms may begin at a place of the text, as the first three pieces there tell: at most places none may, and that is
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

    /// The set of a piece: as a word of the vocabulary, and as digits or a mark.
    struct View {
        const std::uint64_t *of_word, *of_kind;
        std::uint64_t parts;  // bit i: there may be forms in part i of the set, or in i + 64 and so on
        [[nodiscard]] std::uint64_t part(std::size_t i) const { return of_word[i] | of_kind[i]; }
    };
    [[nodiscard]] View of(const Piece& piece) const {
        const auto word = word_[piece.word], kind = kind_[static_cast<std::size_t>(piece.kind)];
        return {set(word), set(kind), parts_[word] | parts_[kind]};
    }
    [[nodiscard]] View of_word(const Piece& piece) const { return {set(word_[piece.word]), set(0), parts_[word_[piece.word]]}; }
    [[nodiscard]] View none() const { return {set(0), set(0), 0}; }
    /// The parts of a set that are not empty, as in View.
    [[nodiscard]] static std::uint64_t parts_of(const Set& set);

private:
    std::uint32_t add(const Set& set);
    [[nodiscard]] const std::uint64_t* set(std::uint32_t number) const { return sets_.data() + number * size_; }

    std::size_t size_ = 0;
    Set sets_;                             // one behind the other, the empty one first
    Set parts_;                            // of each set
    std::vector<std::uint32_t> word_;      // the number of the set of each word
    std::array<std::uint32_t, 3> kind_{};  // and of that of each kind of piece
};

class Beginnings {
public:
    Beginnings() = default;
    /// Looks through the compiled forms of the grammar.
    explicit Beginnings(const Grammar& grammar);

    /// Calls `use` with each form of the range that may begin with piece `at` and go on with the next two.
    template <typename Use> void for_each(FormRange forms, const std::vector<Piece>& pieces, std::size_t at, Use use) const {
        if (is_inside_number(pieces, at)) return;
        const auto here = first_.of(pieces[at]), only = only_.of(pieces[at]);
        if ((here.parts | only.parts | empty_parts_) == 0) return;
        const auto next = behind(pieces, at);
        const auto parts = (here.parts & next.parts) | only.parts | empty_parts_;
        if (parts == 0) return;
        const auto third = at + 2 < pieces.size() ? third_.of(pieces[at + 2]) : third_.none();
        for (std::size_t i = forms.begin / width; i * width < forms.end; ++i) {
            if ((parts >> i % width & 1U) == 0) continue;
            const auto may_begin = (here.part(i) & next.part(i) & (third.part(i) | two_[i])) | only.part(i) | empty_[i];
            for (auto rest = may_begin & within(forms, i); rest != 0; rest &= rest - 1)
                use(static_cast<std::uint32_t>(i * width) + static_cast<std::uint32_t>(std::countr_zero(rest)));
        }
    }

private:
    static constexpr std::size_t width = 64;
    /// No form begins with a part of "3.5", "$12" or "40%", but one that counts may with the first of "1,000".
    static bool is_inside_number(const std::vector<Piece>& pieces, std::size_t at) {
        if (!pieces[at].in_number) return false;
        const bool behind = at >= 2 && pieces[at - 2].kind == PieceKind::digits && goes_on_with_thousands(pieces, at - 1);
        return behind || !goes_on_with_thousands(pieces, at + 1);
    }
    /// What may go on with the piece behind `at`. A mark as such goes on with a number: it stands between two others without a space.
    [[nodiscard]] FormSets::View behind(const std::vector<Piece>& pieces, std::size_t at) const {
        if (at + 1 >= pieces.size()) return second_.none();
        const Piece& second = pieces[at + 1];
        if (second.kind != PieceKind::mark) return second_.of(second);
        const bool joins = !second.space_before && at + 2 < pieces.size() && !pieces[at + 2].space_before;
        return joins ? second_.of(second) : second_.of_word(second);
    }
    /// The bits of the range among the forms from `i * width` on.
    static std::uint64_t within(FormRange forms, std::size_t i) {
        auto bits = ~std::uint64_t{0};
        if (forms.begin > i * width) bits &= bits << (forms.begin - i * width);
        if (forms.end < (i + 1) * width) bits &= ~std::uint64_t{0} >> ((i + 1) * width - forms.end);
        return bits;
    }

    FormSets first_, second_, third_;
    FormSets only_;        // forms that may end behind that piece
    FormSets::Set two_;    // forms that may end behind two pieces
    FormSets::Set empty_;  // forms that may match nothing at all
    std::uint64_t empty_parts_ = 0;
};

}  // namespace annals::temporal
