#include "temporal/matcher.hpp"

namespace annals::temporal {
namespace {

constexpr std::size_t longest_number = 9;  // pieces: "two hundred and forty-five thousand and ..." is no date

std::optional<std::int32_t> word_value(const WordClass& words, const Piece& piece) {
    if (!words.holds(piece.word)) return std::nullopt;
    return words.entries.find(piece.word)->second.front().value;
}

/// "1,000": three digits behind each comma, no spaces.
std::optional<Matcher::ClassHit> read_digits(const std::vector<Piece>& pieces, std::size_t at) {
    std::int32_t value = pieces[at].number;
    std::size_t end = at + 1;
    while (pieces[at].digits <= 3 && value < 1000000 && goes_on_with_thousands(pieces, end)) {
        value = value * 1000 + pieces[end + 1].number;
        end += 2;
    }
    if (value < 0 || (end == at + 1 && pieces[at].in_number)) return std::nullopt;
    return Matcher::ClassHit{end, value};
}

/// A number word may be joined to the next by a hyphen; behind hundreds and thousands by "and": "two hundred and fifty".
std::size_t skip_joint(const Grammar& grammar, const std::vector<Piece>& pieces, std::size_t at, std::int32_t last) {
    if (at + 1 >= pieces.size()) return at;
    const bool hyphen = pieces[at].kind == PieceKind::mark && !pieces[at].space_before && !pieces[at + 1].space_before;
    const bool joined = hyphen || (last >= 100 && pieces[at].word == grammar.vocabulary.find("and"));
    return joined ? at + 1 : at;
}

/// What "twenty", "ninety", "hundred", "thousand" do to the number so far; absent when the word cannot follow.
std::optional<std::int32_t> extend(std::int32_t so_far, std::int32_t last, std::int32_t next) {
    if (next == 100 || next == 1000) return so_far < 1000 && so_far > 0 ? std::optional(so_far * next) : std::nullopt;
    if (last >= 20 && last < 100 && last % 10 == 0 && next < 10) return so_far + next;             // twenty-four
    if (last >= 100 && next < 100) return so_far + next;                                           // two thousand ten
    if (so_far >= 10 && so_far <= 20 && so_far == last && next >= 10) return so_far * 100 + next;  // nineteen ninety
    return std::nullopt;
}

}  // namespace

std::optional<Matcher::ClassHit> read_cardinal(const Grammar& grammar, const std::vector<Piece>& pieces, std::size_t at) {
    if (pieces[at].kind == PieceKind::digits) return read_digits(pieces, at);
    const auto* words = grammar.cardinals ? &grammar.classes[*grammar.cardinals] : nullptr;
    const auto first = words ? word_value(*words, pieces[at]) : std::nullopt;
    if (!first) return std::nullopt;
    Matcher::ClassHit hit{at + 1, *first};
    std::int32_t last = *first;
    while (hit.end < pieces.size() && hit.end - at < longest_number) {
        const auto next_at = skip_joint(grammar, pieces, hit.end, last);
        const auto next = word_value(*words, pieces[next_at]);
        const auto value = next ? extend(hit.value, last, *next) : std::nullopt;
        if (!value) break;
        hit = {next_at + 1, *value};
        last = *next;
    }
    return hit;
}

}  // namespace annals::temporal
