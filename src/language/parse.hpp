// Greedy parsing, over any scorer: the packed rows of a model, or weights in training.
#pragma once

#include <array>

#include "parser_features.hpp"
#include "stages.hpp"

namespace annals::language {

inline constexpr std::size_t relation_count = static_cast<std::size_t>(Relation::xcomp) + 1;

/// The best allowed action. Where only one is allowed, nothing is asked: at the sentence's end, and on an empty stack.
template <typename Scorer> Action best_action(const ParserSentence& sentence, const ParserState& state, const Scorer& scorer) {
    if (const auto forced = state.only_action()) return *forced;
    FeatureList features;
    action_features(sentence, state, features);
    std::array<typename Scorer::Score, action_count> scores{};
    for (const auto action : {Action::left, Action::right})
        if (!state.allows(action)) scores[static_cast<std::size_t>(action)] = never;
    return static_cast<Action>(best_in_stages<Scorer>(features.span(), action_stages, scorer, scores));
}

/// The best name for an arc; that to the root is always root.
template <typename Scorer>
Relation best_relation(const ParserSentence& sentence, const ParserState& state, ParserState::Arc arc, const Scorer& scorer) {
    if (arc.head == state.size()) return Relation::root;
    FeatureList features;
    relation_features(sentence, state, arc, features);
    std::array<typename Scorer::Score, relation_count> scores{};
    for (const auto relation : {Relation::none, Relation::root}) scores[static_cast<std::size_t>(relation)] = never;
    return static_cast<Relation>(best_in_stages<Scorer>(features.span(), relation_stages, scorer, scores));
}

/// The whole tree, in the state that is returned.
template <typename Actions, typename Relations>
ParserState parse_greedily(const ParserSentence& sentence, const Actions& actions, const Relations& relations) {
    ParserState state(static_cast<std::uint32_t>(sentence.words.size()));
    while (!state.finished()) {
        const auto action = best_action(sentence, state, actions);
        if (action == Action::shift)
            state.apply(action);
        else
            state.apply(action, best_relation(sentence, state, state.arc_of(action), relations));
    }
    return state;
}

}  // namespace annals::language
