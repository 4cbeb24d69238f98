// The recogniser's own view of the text: runs of letters, runs of digits, single marks. Linguistic tokens differ from tool
// to tool in "mid-2021", "5pm" and "Sept."; pieces do not.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered_map.hpp>

#include "annals/text/span.hpp"

namespace annals::temporal {

/// Numbers for the words that rules know, in any case; every other word is 0.
class Vocabulary {
public:
    static constexpr std::uint32_t unknown = 0;

    std::uint32_t add(std::string_view word);
    [[nodiscard]] std::uint32_t find(std::string_view word) const;
    [[nodiscard]] std::size_t size() const { return numbers_.size() + 1; }

private:
    struct Hash {
        std::size_t operator()(std::string_view word) const;
    };
    struct Same {
        bool operator()(std::string_view a, std::string_view b) const;
    };
    /// Length, first and last letter in any case: most words of a text are not known, and this alone shows it.
    static std::size_t outline_of(std::string_view word) {
        const auto letter = [](char c) { return static_cast<std::size_t>(static_cast<unsigned char>(c) & 0x1FU); };
        return (letter(word.front()) << 9U) | (letter(word.back()) << 4U) | (word.size() & 0xFU);
    }
    boost::unordered_map<std::string, std::uint32_t, Hash, Same> numbers_;  // finds its buckets without a division
    std::bitset<(1U << 14U)> outlines_;
};

enum class PieceKind : std::uint8_t { word, digits, mark };

struct Piece {
    text::Span span;
    std::uint32_t word = Vocabulary::unknown;
    std::int32_t number = -1;  // of up to nine digits
    PieceKind kind = PieceKind::word;
    bool capital = false;
    bool space_before = true;
    bool in_number = false;  // digits that are a part of "1,990", "3.5", "$12" or "40%", and a year or a day in no case
    std::uint8_t digits = 0;
};

/// Are a comma and three digits behind piece `end - 1` a part of its number, as in "1,000"?
[[nodiscard]] bool goes_on_with_thousands(const std::vector<Piece>& pieces, std::size_t end);

/// Appends the pieces of `text`; spans are shifted by `offset`. Dashes of all kinds read as "-", typographic quotes as
/// straight ones, so that rules need not know them.
void scan_pieces(std::string_view text, std::uint32_t offset, const Vocabulary& vocabulary, std::vector<Piece>& pieces);

/// The lower-case forms of a rule's words, in order, with their spacing and capitals: for compiling patterns.
struct WrittenPiece {
    std::string lower_case;
    bool capital = false;
    bool space_before = false;
};
[[nodiscard]] std::vector<WrittenPiece> scan_written(std::string_view text);

}  // namespace annals::temporal
