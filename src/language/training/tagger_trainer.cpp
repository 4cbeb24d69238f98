#include "tagger_trainer.hpp"

#include <algorithm>
#include <array>
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
        auto order = shown();
        for (int epoch = 0; epoch < options_.epochs; ++epoch) {
            for (auto i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_() % i]);
            for (const auto* example : order) learn(*example);
        }
        weights_.average();
        return std::move(weights_);
    }

private:
    /// What an epoch shows.
    [[nodiscard]] std::vector<const Example*> shown() const {
        std::vector<const Example*> all;
        for (std::size_t i = 0; i < examples_.size(); ++i) all.insert(all.end(), i < options_.twice ? 2 : 1, examples_[i]);
        return all;
    }

    void open_frequent_features() {
        std::unordered_map<std::uint32_t, int> counts;
        for (const auto* example : examples_) {
            const SentenceFacts words(example->words(), knowledge_);
            std::uint32_t previous = no_label, before = no_label;
            for (std::size_t i = 0; i < words.size(); ++i) {
                FeatureList features;
                tagger_features({words, i, previous, before}, features);
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
            tagger_features({words, i, previous, before}, features);
            before = previous;
            previous = learn(some_of(features).span(), example.tags[i]);
        }
    }

    /// The label that it guesses; of all others the one that comes nearest must lose by the margin.
    std::uint8_t learn(std::span<const std::uint32_t> features, std::uint8_t right) {
        std::array<float, most_labels> all{};
        const auto scores = std::span(all).first(labels_);
        weights_.score(features, scores);
        weights_.next_step();
        const auto guess = std::max_element(scores.begin(), scores.end()) - scores.begin();
        scores[right] -= options_.margin;
        const auto rival = std::max_element(scores.begin(), scores.end()) - scores.begin();
        if (rival != right) {
            weights_.change(features, right, 1);
            weights_.change(features, static_cast<std::size_t>(rival), -1);
        }
        return static_cast<std::uint8_t>(guess);
    }

    [[nodiscard]] FeatureList some_of(const FeatureList& features) {
        if (options_.hidden == 0) return features;
        FeatureList some;
        for (const auto feature : features.span()) {
            if ((random_() & 0xFFFF) >= static_cast<std::uint64_t>(options_.hidden * 0x10000)) some.add(feature);
        }
        return some;
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
