// Trains the sentence splitter's model: annals_train_borders OUT.model NOTICE.txt TRAIN.conllu... (see scripts/train).
//
// An averaged perceptron over paragraphs in an order shuffled by a fixed seed. It learns at the borders that rules leave
// open, with its own decisions behind it. The same inputs give the same file, byte for byte.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <unordered_set>

#include "language/border_model.hpp"
#include "language/sentences.hpp"
#include "language/tokeniser.hpp"
#include "language/training/model_parts.hpp"
#include "language/training/treebank.hpp"

namespace annals::language::training {
namespace {

constexpr int epochs = 12;
constexpr std::int64_t margin = 30;     // learns until a decision is as sure as this
constexpr double largest_weight = 127;  // of a stored byte
constexpr std::int32_t sure = 1000;     // surer than any line in prose needs

struct Paragraph {
    std::string text;
    std::unordered_set<std::uint32_t> begins;  // bytes where sentences begin
    std::vector<Token> tokens;
};

void add_sentence(Paragraph& paragraph, const GoldSentence& sentence) {
    paragraph.begins.insert(static_cast<std::uint32_t>(paragraph.text.size()));
    for (const auto& word : sentence.words) paragraph.text += word.form + (word.space_after ? " " : "");
}

void add_paragraphs(std::vector<Paragraph>& paragraphs, const Treebank& treebank) {
    for (const auto& sentence : treebank) {
        if (sentence.opens_paragraph || paragraphs.empty()) paragraphs.emplace_back();
        add_sentence(paragraphs.back(), sentence);
    }
}

class Trainer {
public:
    void learn(const Paragraph& paragraph) {
        const auto judge = [&](const BorderFeatures& features, std::uint32_t next) {
            return learn(features, paragraph.begins.contains(paragraph.tokens[next].span.begin));
        };
        const Range all{0, static_cast<std::uint32_t>(paragraph.tokens.size())};
        static_cast<void>(split_sentences(paragraph.text, paragraph.tokens, all, judge));
    }

    void say(int epoch) {
        std::printf("epoch %d: %.2f %% of %lld borders\n", epoch, 100.0 * static_cast<double>(right_) / static_cast<double>(all_),
                    static_cast<long long>(all_));
        right_ = all_ = 0;
    }

    [[nodiscard]] std::vector<std::int8_t> weights() const {
        std::vector<double> averages(weights_.size());
        for (std::size_t i = 0; i < averages.size(); ++i)
            averages[i] = static_cast<double>(weights_[i]) - static_cast<double>(totals_[i]) / static_cast<double>(now_);
        const auto by_size = [](double a, double b) { return std::abs(a) < std::abs(b); };
        const auto scale = largest_weight / std::abs(*std::max_element(averages.begin(), averages.end(), by_size));
        std::vector<std::int8_t> bytes;
        for (const auto average : averages) bytes.push_back(static_cast<std::int8_t>(std::lround(average * scale)));
        return bytes;
    }

private:
    std::int32_t learn(const BorderFeatures& features, bool begins) {
        std::int64_t score = 0;
        for (const auto feature : features) score += weights_[feature];
        ++now_;
        ++all_;
        right_ += (score > 0) == begins ? 1 : 0;
        if (begins ? score <= margin : score > -margin) update(features, begins ? 1 : -1);
        return score > 0 ? sure : -sure;
    }

    void update(const BorderFeatures& features, std::int64_t by) {
        for (const auto feature : features) {
            weights_[feature] += by;
            totals_[feature] += by * now_;
        }
    }

    std::vector<std::int64_t> weights_ = std::vector<std::int64_t>(std::size_t{1} << border_feature_bits);
    std::vector<std::int64_t> totals_ = std::vector<std::int64_t>(std::size_t{1} << border_feature_bits);
    std::int64_t now_ = 0, right_ = 0, all_ = 0;
};

Trainer trained_on(std::vector<Paragraph> paragraphs) {
    Trainer trainer;
    std::mt19937_64 random(20220906);
    for (auto& paragraph : paragraphs)
        tokenise(paragraph.text, {0, static_cast<std::uint32_t>(paragraph.text.size())}, paragraph.tokens);
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        for (auto i = paragraphs.size(); i > 1; --i) std::swap(paragraphs[i - 1], paragraphs[random() % i]);
        for (const auto& paragraph : paragraphs) trainer.learn(paragraph);
        trainer.say(epoch);
    }
    return trainer;
}

void run(const std::vector<std::string>& arguments) {
    std::vector<Paragraph> paragraphs;
    for (std::size_t i = 2; i < arguments.size(); ++i) add_paragraphs(paragraphs, read_treebank(arguments[i]));
    const auto weights = trained_on(std::move(paragraphs)).weights();
    write_model(arguments[0], {{"borders", {{weights.begin(), weights.end()}, border_fingerprint()}},
                               {"borders_notice", {read_file(arguments[1])}}});
}

}  // namespace
}  // namespace annals::language::training

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: annals_train_borders OUT.model NOTICE.txt TRAIN.conllu...\n");
        return 2;
    }
    try {
        annals::language::training::run(arguments);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
