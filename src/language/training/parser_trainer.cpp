#include "parser_trainer.hpp"

#include <random>

#include "language/parse.hpp"
#include "language/training/oracle.hpp"

namespace annals::language::training {
namespace {

class ParserTrainer {
public:
    ParserTrainer(const std::vector<const Example*>& examples, const WordKnowledge& knowledge,
                  const std::vector<std::uint8_t>& classes, ParserOptions options)
        : examples_(examples),
          knowledge_(knowledge),
          classes_(classes),
          options_(options),
          weights_{Weights(action_count), Weights(relation_count)},
          random_(options.seed) {
        if (options.features == nullptr) return;
        weights_.actions.restrict_to(options.features->actions);
        weights_.relations.restrict_to(options.features->relations);
    }

    ParserWeights train() {
        std::vector<const Example*> order = examples_;
        for (epoch_ = 0; epoch_ < options_.epochs; ++epoch_) {
            for (auto i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_() % i]);
            for (const auto* example : order) learn(*example);
        }
        weights_.actions.average();
        weights_.relations.average();
        return std::move(weights_);
    }

private:
    void learn(const Example& example) {
        const SentenceFacts words(example.words(), knowledge_);
        const auto& tags = example.guessed.empty() ? example.tags : example.guessed;
        std::vector<std::uint8_t> classes;
        for (const auto tag : tags) classes.push_back(classes_[tag]);
        const ParserSentence sentence(words, tags, classes);
        ParserState state(static_cast<std::uint32_t>(words.size()));
        while (!state.finished()) {
            const auto action = next_action(sentence, state, example);
            state.apply(action, action == Action::shift ? Relation::none : named(sentence, state, state.arc_of(action), example));
        }
    }

    Action next_action(const ParserSentence& sentence, const ParserState& state, const Example& example) {
        if (const auto forced = state.only_action()) return *forced;
        FeatureList list;
        action_features(sentence, state, list);
        const auto features = list.span();
        std::array<float, action_count> scores{};
        weights_.actions.score(features, scores);
        const auto costs = action_costs(state, example.heads);
        const auto least = *std::min_element(costs.begin(), costs.end());
        const auto guess = best(scores, [&](std::size_t i) { return costs[i] < forbidden; });
        const auto right = best(scores, [&](std::size_t i) { return costs[i] == least; });
        weights_.actions.next_step();
        if (costs[guess] == least) return static_cast<Action>(guess);
        weights_.actions.change(features, right, 1);
        weights_.actions.change(features, guess, -1);
        const bool explores = epoch_ > 0 && random_() % 10 < options_.explored;
        return static_cast<Action>(explores ? guess : right);
    }

    template <typename Allowed> static std::size_t best(const std::array<float, action_count>& scores, Allowed allowed) {
        std::size_t best = action_count;
        for (std::size_t i = 0; i < action_count; ++i) {
            if (allowed(i) && (best == action_count || scores[i] > scores[best])) best = i;
        }
        return best;
    }

    /// The relation to go on with: that which the parser guesses; it learns where the arc is a right one.
    Relation named(const ParserSentence& sentence, const ParserState& state, ParserState::Arc arc, const Example& example) {
        if (arc.head == state.size()) return Relation::root;
        FeatureList list;
        relation_features(sentence, state, arc, list);
        const auto features = list.span();
        std::array<float, relation_count> scores{};
        weights_.relations.score(features, scores);
        scores[static_cast<std::size_t>(Relation::none)] = scores[static_cast<std::size_t>(Relation::root)] = -1e30F;
        const auto guess = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        if (example.heads[arc.child] != arc.head) return static_cast<Relation>(guess);
        const auto right = static_cast<std::size_t>(example.relations[arc.child]);
        weights_.relations.next_step();
        if (guess != right) {
            weights_.relations.change(features, right, 1);
            weights_.relations.change(features, guess, -1);
        }
        return static_cast<Relation>(guess);
    }

    const std::vector<const Example*>& examples_;
    const WordKnowledge& knowledge_;
    const std::vector<std::uint8_t>& classes_;
    ParserOptions options_;
    ParserWeights weights_;
    std::mt19937_64 random_;
    int epoch_ = 0;
};

}  // namespace

ParserWeights train_parser(const std::vector<const Example*>& examples, const WordKnowledge& knowledge,
                           const std::vector<std::uint8_t>& classes, ParserOptions options) {
    return ParserTrainer(examples, knowledge, classes, options).train();
}

}  // namespace annals::language::training
