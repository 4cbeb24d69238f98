#include "language/training/names_trainer.hpp"

#include <algorithm>
#include <random>
#include <unordered_map>

#include "language/characters.hpp"
#include "language/name_decoder.hpp"
#include "language/name_features.hpp"
#include "language/tagger.hpp"
#include "language/training/packing.hpp"

namespace annals::language::training {
namespace {

/// A sentence as the tagger reads it.
struct TaggedSentence {
    explicit TaggedSentence(const NamedSentence& sentence, const Model& model) : forms(sentence.words) {
        std::string text;
        std::vector<Token> tokens(forms.size());
        for (std::size_t i = 0; i < forms.size(); ++i) {
            norms.push_back(normalised(forms[i]));
            const auto begin = static_cast<std::uint32_t>(text.size());
            text += forms[i];
            tokens[i].span = {begin, static_cast<std::uint32_t>(text.size())};
            tokens[i].norm = norms[i];
        }
        for (std::size_t i = 0; i < forms.size(); ++i) words.push_back({forms[i], norms[i]});
        const SentenceFacts facts(words, model.words);
        std::vector<std::uint8_t> labels;
        tag_sentence(model, facts, tokens, {0, static_cast<std::uint32_t>(forms.size())}, labels);
        for (const auto& token : tokens) tags.push_back(token.xpos);
    }

    std::vector<std::string> forms, norms;
    std::vector<WordForm> words;
    std::vector<Xpos> tags;
};

/// Words that may hold names, with all that is learnt from them.
struct Stretch {
    std::vector<std::uint32_t> norms;
    std::vector<std::uint8_t> labels;
    std::vector<std::uint32_t> features;             // of all words, one after another
    std::vector<std::uint32_t> ends;                 // of each word's features
    std::vector<std::vector<std::uint32_t>> memory;  // what the document says of each word

    [[nodiscard]] std::size_t size() const { return norms.size(); }
    [[nodiscard]] std::span<const std::uint32_t> features_of(std::size_t i) const {
        const auto begin = i == 0 ? 0 : ends[i - 1];
        return std::span(features).subspan(begin, ends[i] - begin);
    }
};
using StretchedDocument = std::vector<Stretch>;

/// Labels of the words; names with words that are no candidates are left out.
std::vector<std::uint8_t> labels_of(const NamedSentence& sentence, const NameWords& words) {
    std::vector<std::uint8_t> labels(sentence.words.size(), outside_name);
    for (const auto& name : sentence.names) {
        bool possible = true;
        for (auto i = name.tokens.begin; i < name.tokens.end; ++i) possible = possible && words[i].candidate;
        if (possible) spell_out(name, labels);
    }
    return labels;
}

StretchedDocument stretch(const NamedDocument& document, const NameSources& sources) {
    StretchedDocument stretched;
    for (const auto& sentence : document) {
        const TaggedSentence tagged(sentence, sources.model);
        const SentenceFacts facts(tagged.words, sources.model.words);
        const NameWords words(facts, tagged.words, tagged.tags, sources.lists);
        const auto labels = labels_of(sentence, words);
        for (const auto range : words.stretches()) {
            Stretch made;
            for (auto i = range.begin; i < range.end; ++i) {
                FeatureList features;
                add_word_features(words, i, features);
                made.norms.push_back(facts[i].norm);
                made.labels.push_back(labels[i]);
                made.features.insert(made.features.end(), features.span().begin(), features.span().end());
                made.ends.push_back(static_cast<std::uint32_t>(made.features.size()));
            }
            made.memory.resize(made.size());
            stretched.push_back(std::move(made));
        }
    }
    return stretched;
}

class NamesTrainer {
public:
    explicit NamesTrainer(NamesOptions options) : options_(options), weights_(name_labels), random_(options.seed) {}

    void add(const Stretch& stretch, bool with_memory) { examples_.push_back({&stretch, with_memory}); }

    Weights train() {
        open_frequent_features();
        for (int epoch = 0; epoch < options_.epochs; ++epoch) {
            for (auto i = examples_.size(); i > 1; --i) std::swap(examples_[i - 1], examples_[random_() % i]);
            for (const auto& example : examples_) learn(example);
        }
        weights_.average();
        return std::move(weights_);
    }

private:
    struct Example {
        const Stretch* stretch;
        bool with_memory;
    };

    void open_frequent_features() {
        std::unordered_map<std::uint32_t, int> counts;
        const auto count = [&](std::uint32_t feature) {
            if (++counts[feature] == options_.least_count) weights_.open(feature);
        };
        for (const auto& example : examples_) {
            std::for_each(example.stretch->features.begin(), example.stretch->features.end(), count);
            for (const auto& of_word : example.stretch->memory) std::for_each(of_word.begin(), of_word.end(), count);
        }
        for (std::uint8_t label = 0; label < name_labels; ++label) weights_.open(transition_feature(label));
        weights_.close();
    }

    void learn(const Example& example) {
        const auto& stretch = *example.stretch;
        weights_.next_step();
        guess(example);
        if (guessed_ == stretch.labels) return;
        std::uint8_t previous = outside_name, previous_guess = outside_name;
        for (std::size_t i = 0; i < stretch.size(); ++i) {
            const auto gold = stretch.labels[i], guessed = guessed_[i];
            if (gold != guessed) {
                change(example, i, gold, 1);
                change(example, i, guessed, -1);
            }
            if (gold != guessed || previous != previous_guess) {
                change_transition(previous, gold, 1);
                change_transition(previous_guess, guessed, -1);
            }
            previous = gold;
            previous_guess = guessed;
        }
    }

    /// Wrong labels are favoured, so that the right ones learn to win by a margin.
    void guess(const Example& example) {
        const auto& stretch = *example.stretch;
        scores_.assign(stretch.size(), {});
        for (std::size_t i = 0; i < stretch.size(); ++i) {
            weights_.score(stretch.features_of(i), scores_[i]);
            if (example.with_memory) weights_.score(stretch.memory[i], scores_[i]);
            for (std::uint8_t label = 0; label < name_labels; ++label)
                if (label != stretch.labels[i]) scores_[i][label] += label == outside_name ? options_.missed : options_.wrong;
        }
        decode_names(std::span<const NameScores<float>>(scores_), transitions_, guessed_);
    }

    void change(const Example& example, std::size_t i, std::uint8_t label, float by) {
        weights_.change(example.stretch->features_of(i), label, by);
        if (example.with_memory) weights_.change(example.stretch->memory[i], label, by);
    }

    void change_transition(std::uint8_t previous, std::uint8_t label, float by) {
        const auto feature = transition_feature(previous);
        weights_.change({&feature, 1}, label, by);
        transitions_[previous][label] += by;
    }

    NamesOptions options_;
    Weights weights_;
    NameTransitions<float> transitions_{};
    std::mt19937_64 random_;
    std::vector<Example> examples_;
    std::vector<NameScores<float>> scores_;
    std::vector<std::uint8_t> guessed_;
};

/// Reads a document for the first time with these weights, and keeps what its memory says of each stretch.
void remember(StretchedDocument& document, const Weights& weights) {
    NameTransitions<float> transitions{};
    for (std::uint8_t label = 0; label < name_labels; ++label) {
        const auto feature = transition_feature(label);
        weights.score({&feature, 1}, transitions[label]);
    }
    NameMemory memory;
    std::vector<std::vector<std::uint8_t>> guesses(document.size());
    for (std::size_t k = 0; k < document.size(); ++k) {
        std::vector<NameScores<float>> scores(document[k].size(), NameScores<float>{});
        for (std::size_t i = 0; i < scores.size(); ++i) weights.score(document[k].features_of(i), scores[i]);
        decode_names(std::span<const NameScores<float>>(scores), transitions, guesses[k]);
        memory.note(document[k].norms, guesses[k]);
    }
    for (std::size_t k = 0; k < document.size(); ++k)
        memory.for_each_feature(document[k].norms, guesses[k],
                                [&](std::size_t i, std::uint32_t feature) { document[k].memory[i].push_back(feature); });
}

void add_weights(const Weights& weights, float share, Weights& sum) {
    weights.for_each([&](std::uint32_t feature, std::span<const float> values) {
        for (std::size_t k = 0; k < values.size(); ++k)
            if (values[k] != 0) sum.change({&feature, 1}, k, share * values[k]);
    });
}

}  // namespace

Weights train_names(const std::vector<NamedDocument>& documents, const NameSources& sources, NamesOptions options) {
    std::vector<StretchedDocument> stretched;
    for (const auto& document : documents) stretched.push_back(stretch(document, sources));
    const auto folds = static_cast<std::size_t>(options.folds);
    for (std::size_t fold = 0; fold < folds; ++fold) {
        auto few = options;
        few.epochs = std::max(2, options.epochs / 2);
        NamesTrainer trainer(few);
        for (std::size_t k = 0; k < stretched.size(); ++k)
            if (k % folds != fold)
                for (const auto& part : stretched[k]) trainer.add(part, false);
        const auto weights = trainer.train();
        for (std::size_t k = fold; k < stretched.size(); k += folds) remember(stretched[k], weights);
    }
    Weights mean(name_labels);
    for (int round = 0; round < options.rounds; ++round) {
        NamesTrainer trainer(options);
        ++options.seed;
        for (const auto& document : stretched) {
            for (const auto& part : document) {
                trainer.add(part, false);
                trainer.add(part, true);
            }
        }
        add_weights(trainer.train(), 1.0F / static_cast<float>(options.rounds), mean);
    }
    return mean;
}

std::string pack_names(const Weights& weights) { return pack_sparse(weights, {100, 16}); }

std::vector<std::vector<Name>> find_names(const NamedDocument& document, const Model& model, const NameModel& names) {
    NameFinder finder(names);
    std::vector<std::vector<Name>> found;
    std::vector<std::uint32_t> begins;
    std::uint32_t begin = 0;
    for (const auto& sentence : document) {
        const TaggedSentence tagged(sentence, model);
        finder.read(SentenceFacts(tagged.words, model.words), tagged.words, tagged.tags, begin);
        begins.push_back(begin);
        begin += static_cast<std::uint32_t>(sentence.words.size());
    }
    found.resize(document.size());
    for (auto name : finder.names()) {
        const auto k =
            static_cast<std::size_t>(std::upper_bound(begins.begin(), begins.end(), name.tokens.begin) - begins.begin() - 1);
        name.tokens = {name.tokens.begin - begins[k], name.tokens.end - begins[k]};
        found[k].push_back(name);
    }
    return found;
}

}  // namespace annals::language::training
