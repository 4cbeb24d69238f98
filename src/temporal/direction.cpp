#include "temporal/direction.hpp"

#include <algorithm>

namespace annals::temporal {
namespace {

constexpr std::size_t reach = 12;  // pieces: a verb farther away belongs to another clause
constexpr std::size_t nothing_near = 1000;

struct Cue {
    std::size_t distance = nothing_near;
    std::int32_t tense = 0;
};

/// In pieces. A verb to the right counts as farther: "On Friday the council said it will" is about Friday's saying.
std::size_t distance_from(PieceRange expression, std::size_t at) {
    return at < expression.begin ? expression.begin - at : (at - expression.end) * 3 / 2 + 2;
}

Cue nearest_word(const WordClass& cues, const Matcher& matcher, const TenseContext& context) {
    Cue nearest;
    for (std::size_t at = context.sentence.begin; at < context.sentence.end; ++at) {
        if (at >= context.expression.begin && at < context.expression.end) continue;
        const auto distance = distance_from(context.expression, at);
        if (distance >= nearest.distance || distance > reach || context.pieces[at].word == Vocabulary::unknown) continue;
        if (const auto hit = matcher.class_at(cues, at); hit && hit->end <= context.sentence.end)
            nearest = {distance, hit->value};
    }
    return nearest;
}

/// The distance of the nearest verb that the tagger reads as past.
std::size_t nearest_past_verb(const TenseContext& context) {
    std::size_t nearest = nothing_near;
    const auto before = [](const Piece& piece, std::uint32_t byte) { return piece.span.begin < byte; };
    for (auto i = context.tokens.begin; i < context.tokens.end; ++i) {
        const auto& token = context.document.tokens[i];
        if (token.xpos != language::Xpos::vbd) continue;
        const auto begin = context.pieces.begin();
        const auto at = static_cast<std::size_t>(std::lower_bound(begin, context.pieces.end(), token.span.begin, before) - begin);
        if (at < context.expression.begin || at >= context.expression.end)
            nearest = std::min(nearest, distance_from(context.expression, at));
    }
    return nearest;
}

}  // namespace

Reading read_tense(const Grammar& grammar, const Matcher& matcher, const TenseContext& context) {
    const auto* cues = grammar.find_class("tense_cue");
    const Cue word = cues ? nearest_word(*cues, matcher, context) : Cue{};
    const auto verb = nearest_past_verb(context);
    if (verb <= reach && verb <= word.distance) return {Direction::past, "past-tense"};
    if (word.tense == find_keyword(ArgumentType::cue, "future_tense")->value) return {Direction::future, "future-tense"};
    return {Direction::past, word.tense == 0 ? "most-recent" : "past-tense"};
}

}  // namespace annals::temporal
