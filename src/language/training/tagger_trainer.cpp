#include "tagger_trainer.hpp"

#include <random>
#include <unordered_map>

#include "language/tag_words.hpp"

namespace annals::language::training {
namespace {

class TaggerTrainer {
public:
    TaggerTrainer(const std::vector<const Example*>& examples, const WordKnowledge& knowledge, std::size_t labels,
                  TaggerOptions options)
        : examples_(examples),
          knowledge_(knowledge),
          labels_(labels),
          options_(options),
          weights_(labels),
          random_(options.seed) {
        open_frequent_features();
    }

    Weights train() {
        std::vector<const Example*> order = examples_;
        for (int epoch = 0; epoch < options_.epochs; ++epoch) {
            for (auto i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_() % i]);
            for (const auto* example : order) learn(*example);
        }
        weights_.average();
        return std::move(weights_);
    }

private:
    void open_frequent_features() {
        std::unordered_map<std::uint32_t, int> counts;
        for (const auto* example : examples_) {
            const SentenceFacts words(example->words(), knowledge_);
            std::uint32_t previous = no_label, before = no_label;
            for (std::size_t i = 0; i < words.size(); ++i) {
                FeatureList features;
                tagger_features(words, i, previous, before, features);
                for (const auto feature : features.span()) {
                    if (++counts[feature] == options_.least_count) weights_.open(feature);
                }
                before = previous;
                previous = example->tags[i];
            }
        }
        weights_.close();
    }

    void learn(const Example& example) {
        const SentenceFacts words(example.words(), knowledge_);
        std::uint32_t previous = no_label, before = no_label;
        for (std::size_t i = 0; i < words.size(); ++i) {
            FeatureList features;
            tagger_features(words, i, previous, before, features);
            const auto guess = best_label(features, labels_, weights_);
            weights_.next_step();
            if (guess != example.tags[i]) {
                weights_.change(features.span(), example.tags[i], 1);
                weights_.change(features.span(), guess, -1);
            }
            before = previous;
            previous = guess;
        }
    }

    const std::vector<const Example*>& examples_;
    const WordKnowledge& knowledge_;
    std::size_t labels_;
    TaggerOptions options_;
    Weights weights_;
    std::mt19937_64 random_;
};

}  // namespace

Weights train_tagger(const std::vector<const Example*>& examples, const WordKnowledge& knowledge, std::size_t labels,
                     TaggerOptions options) {
    return TaggerTrainer(examples, knowledge, labels, options).train();
}

}  // namespace annals::language::training
