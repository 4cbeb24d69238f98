#include "temporal/direction.hpp"

namespace annals::temporal {
namespace {

constexpr std::size_t reach = 12;  // pieces: a verb farther away belongs to another clause
constexpr std::size_t nothing_near = 1000;

struct Cue {
    std::size_t distance = nothing_near;
    std::int32_t tense = 0;
};

}  // namespace

Reading read_tense(const Grammar& grammar, const Matcher& matcher, const std::vector<Piece>& pieces, PieceRange sentence, PieceRange expression) {
    const auto* cues = grammar.find_class("tense_cue");
    if (!cues) return {Direction::past, "most-recent"};
    Cue nearest;
    const auto consider = [&](std::size_t at, std::size_t distance) {
        if (distance >= nearest.distance || distance > reach || pieces[at].word == Vocabulary::unknown) return;
        if (const auto hit = matcher.class_at(*cues, at); hit && hit->end <= sentence.end) nearest = {distance, hit->value};
    };
    for (std::size_t at = expression.begin; at-- > sentence.begin;) consider(at, expression.begin - at);
    // A verb to the right counts as farther: "On Friday the council said it will" is about Friday's saying.
    for (std::size_t at = expression.end; at < sentence.end; ++at) consider(at, (at - expression.end) * 3 / 2 + 2);
    if (nearest.tense == find_keyword(ArgumentType::cue, "future_tense")->value) return {Direction::future, "future-tense"};
    return {Direction::past, nearest.tense == 0 ? "most-recent" : "past-tense"};
}

}  // namespace annals::temporal
