#include "temporal/first_names.hpp"

namespace annals::temporal {
namespace {

bool is_bare_month(const std::vector<Piece>& pieces, const Match& match) {
    return match.end == match.begin + 1 && match.steps.size() == 1 && match.steps.front().kind == StepKind::month &&
           pieces[match.begin].capital;
}

bool is_surname(const Piece& piece) {
    return piece.kind == PieceKind::word && piece.capital && piece.space_before && piece.word == Vocabulary::unknown;
}

}  // namespace

bool is_first_name(const Grammar& grammar, const Matcher& matcher, const std::vector<Piece>& pieces, const Match& match) {
    if (!is_bare_month(pieces, match) || match.end >= pieces.size() || !is_surname(pieces[match.end])) return false;
    if (pieces[match.begin].word == grammar.vocabulary.find("jan"))
        return true;  // "by Jan Novak": months so short have a full stop
    const auto* leads = grammar.find_class("leads_to_month");
    return !leads || match.begin == 0 || !matcher.class_at(*leads, match.begin - 1);
}

}  // namespace annals::temporal
