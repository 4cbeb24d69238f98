// Trains the tagger: annals_train_tagger OUT.model NOTICE.txt TRAIN.conllu... (see scripts/train).
//
// An averaged perceptron: sentences in an order shuffled by a fixed seed, labels guessed with the labels guessed before
// them. The same inputs give the same file, byte for byte.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>
#include <unordered_map>

#include "language/characters.hpp"
#include "language/model.hpp"
#include "language/tag_names.hpp"
#include "language/training/treebank.hpp"

namespace annals::language::training {
namespace {

constexpr int epochs = 10;
constexpr int least_count = 3;    // features seen less often are left out
constexpr double scale = 100;     // of the averaged weights
constexpr int least_weight = 60;  // scaled weights below are dropped: a quarter smaller, and as right
constexpr std::size_t title_case_every = 12;

struct Weight {
    std::uint8_t label;
    std::int32_t value;
    std::int64_t total;
    std::int64_t since;
};
using Rows = std::unordered_map<std::uint32_t, std::vector<Weight>>;

struct Example {
    std::vector<std::string> forms, norms;
    std::vector<std::uint8_t> labels;

    [[nodiscard]] std::vector<TaggerWord> words() const {
        std::vector<TaggerWord> words;
        for (std::size_t i = 0; i < forms.size(); ++i) words.push_back({forms[i], norms[i]});
        return words;
    }
};

class Corpus {
public:
    void add(const GoldSentence& sentence) {
        Example example;
        for (const auto& word : sentence.words) {
            example.forms.push_back(word.form);
            example.norms.push_back(normalised(word.form));
            example.labels.push_back(number_of({upos_of(word.upos), xpos_of(word.xpos)}));
        }
        examples.push_back(std::move(example));
    }

    std::vector<Example> examples;
    std::vector<Label> labels;

private:
    std::uint8_t number_of(Label label) {
        const auto found = std::find(labels.begin(), labels.end(), label);
        if (found != labels.end()) return static_cast<std::uint8_t>(found - labels.begin());
        if (labels.size() == Model::most_labels) throw std::runtime_error("more labels than a model may have");
        labels.push_back(label);
        return static_cast<std::uint8_t>(labels.size() - 1);
    }
};

/// As headlines are written: a capital for every word but short function words.
GoldSentence in_title_case(GoldSentence sentence) {
    for (auto& word : sentence.words) {
        const bool small = word.upos == "ADP" || word.upos == "CCONJ" || word.upos == "DET" || word.upos == "PART";
        auto& first = word.form.front();
        if (first >= 'a' && first <= 'z' && !(small && word.form.size() < 5)) first = static_cast<char>(first - 32);
    }
    return sentence;
}

void add_treebank(Corpus& corpus, const Treebank& treebank) {
    for (std::size_t i = 0; i < treebank.size(); ++i) {
        corpus.add(treebank[i]);
        auto joined = join_hyphenated(treebank[i]);
        const bool has_hyphens = joined.words.size() < treebank[i].words.size();
        if (i % title_case_every == 0) corpus.add(in_title_case(joined));
        if (has_hyphens) corpus.add(joined);
    }
}

class Trainer {
public:
    explicit Trainer(const Corpus& corpus) : corpus_(corpus) {
        std::unordered_map<std::uint32_t, int> counts;
        for (const auto& example : corpus.examples) {
            const auto words = example.words();
            const SentenceFeatures sentence(words);
            auto previous = SentenceFeatures::no_label, before = SentenceFeatures::no_label;
            for (std::size_t i = 0; i < words.size(); ++i) {
                for (const auto feature : sentence.at(i, previous, before)) ++counts[feature];
                before = previous;
                previous = example.labels[i];
            }
        }
        for (const auto& [feature, count] : counts) {
            if (count >= least_count) rows_[feature];
        }
        std::printf("%zu features, %zu seen %d times or more\n", counts.size(), rows_.size(), least_count);
    }

    void train() {
        std::mt19937_64 random(20220906);
        std::vector<std::size_t> order(corpus_.examples.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        for (int epoch = 1; epoch <= epochs; ++epoch) {
            for (auto i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
            right_ = 0;
            all_ = 0;
            for (const auto i : order) learn(corpus_.examples[i]);
            std::printf("epoch %d: %.2f %% of the training words\n", epoch,
                        100.0 * static_cast<double>(right_) / static_cast<double>(all_));
            std::fflush(stdout);
        }
    }

    [[nodiscard]] std::vector<ModelRow> rows() const {
        std::vector<ModelRow> rows;
        for (const auto& [feature, weights] : rows_) {
            ModelRow row{feature, {}};
            for (const auto& weight : weights) {
                const auto total = static_cast<double>(weight.total + weight.value * (now_ - weight.since));
                const auto scaled = std::lround(total / static_cast<double>(now_) * scale);
                const auto kept = static_cast<std::int16_t>(std::clamp(scaled, -32767L, 32767L));
                if (std::abs(kept) >= least_weight) row.weights.emplace_back(weight.label, kept);
            }
            if (!row.weights.empty()) rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    void learn(const Example& example) {
        const auto words = example.words();
        const SentenceFeatures sentence(words);
        auto previous = SentenceFeatures::no_label, before = SentenceFeatures::no_label;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto features = sentence.at(i, previous, before);
            const auto guess = best(features);
            ++now_;
            ++all_;
            if (guess == example.labels[i])
                ++right_;
            else
                update(features, example.labels[i], guess);
            before = previous;
            previous = guess;
        }
    }

    [[nodiscard]] std::uint8_t best(const Features& features) const {
        Model::Scores scores{};
        for (const auto feature : features) {
            const auto row = rows_.find(feature);
            if (row == rows_.end()) continue;
            for (const auto& weight : row->second) scores[weight.label] += weight.value;
        }
        const auto end = scores.begin() + static_cast<std::ptrdiff_t>(corpus_.labels.size());
        return static_cast<std::uint8_t>(std::max_element(scores.begin(), end) - scores.begin());
    }

    void update(const Features& features, std::uint8_t right, std::uint8_t wrong) {
        for (const auto feature : features) {
            const auto row = rows_.find(feature);
            if (row == rows_.end()) continue;
            change(row->second, right, 1);
            change(row->second, wrong, -1);
        }
    }

    void change(std::vector<Weight>& row, std::uint8_t label, std::int32_t by) const {
        auto weight = std::find_if(row.begin(), row.end(), [label](const Weight& w) { return w.label == label; });
        if (weight == row.end()) weight = row.insert(row.end(), {label, 0, 0, now_});
        weight->total += weight->value * (now_ - weight->since);
        weight->since = now_;
        weight->value += by;
    }

    const Corpus& corpus_;
    Rows rows_;
    std::int64_t now_ = 0;
    std::size_t right_ = 0, all_ = 0;
};

int run(const std::vector<std::string>& arguments) {
    Corpus corpus;
    for (std::size_t i = 2; i < arguments.size(); ++i) add_treebank(corpus, read_treebank(arguments[i]));
    std::ifstream notice_file(arguments[1]);
    const std::string notice{std::istreambuf_iterator<char>(notice_file), {}};
    Trainer trainer(corpus);
    trainer.train();
    const auto bytes = write_model(corpus.labels, trainer.rows(), notice);
    std::ofstream(arguments[0], std::ios::binary) << bytes;
    std::printf("%s: %zu labels, %zu bytes\n", arguments[0].c_str(), corpus.labels.size(), bytes.size());
    return 0;
}

}  // namespace
}  // namespace annals::language::training

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: annals_train_tagger OUT.model NOTICE.txt TRAIN.conllu...\n");
        return 2;
    }
    try {
        return annals::language::training::run(arguments);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
