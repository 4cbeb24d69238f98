// Trains tagger and parser: annals_train_language OUT.model NOTICE.txt WORDNET TEXT.txt TRAIN.conllu... (see scripts/train).
//
// TEXT.txt is running text without labels, a blank line between paragraphs; WORDNET a folder with WordNet's files. The first
// treebank counts twice for the tagger. Sentences are shuffled by fixed seeds: the same inputs give the same file, byte for byte.
#include <chrono>
#include <cstdio>

#include "annals/language/document.hpp"
#include "language/model.hpp"
#include "language/tag_words.hpp"
#include "language/training/dictionary.hpp"
#include "language/training/mixture.hpp"
#include "language/training/model_parts.hpp"
#include "language/training/packing.hpp"
#include "language/training/parser_trainer.hpp"
#include "language/training/tagger_trainer.hpp"
#include "language/training/word_rows.hpp"

namespace annals::language::training {
namespace {

constexpr int members = 8;                                                     // models that are averaged into one
constexpr std::size_t action_features = 600'000, relation_features = 200'000;  // that the parser keeps
constexpr std::size_t folds = 4;               // parts of the treebank that are tagged by a model which has not seen them
constexpr std::size_t sentences_a_block = 50;  // that stay together when the treebank is parted
constexpr double scale = 100.0 / members;      // of weights that are sums over all members
constexpr Packing tagger_packing{scale, 45}, action_packing{scale, 8}, relation_packing{scale, 20};

using Pointers = std::vector<const Example*>;

/// What is done, and how long it took.
class Progress {
public:
    void done(const char* what) {
        const auto now = std::chrono::steady_clock::now();
        std::printf("%s (%.0f s)\n", what, std::chrono::duration<double>(now - since_).count());
        std::fflush(stdout);
        since_ = now;
    }

private:
    std::chrono::steady_clock::time_point since_ = std::chrono::steady_clock::now();
};

std::vector<std::vector<std::string>> sentences_of(const std::string& path) {
    article::Article article;
    article.text = text::SourceText(read_file(path));
    const auto document = segment(article);
    std::vector<std::vector<std::string>> sentences;
    for (const auto& sentence : document.sentences) {
        auto& words = sentences.emplace_back();
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i)
            words.emplace_back(article.text.quote(document.tokens[i].span));
    }
    return sentences;
}

/// The word table as bytes, with the dictionary beside it.
struct Knowledge {
    std::string rows, dictionary;
    [[nodiscard]] WordKnowledge view() const { return {WordTable(rows), LexicalClasses(dictionary)}; }
};

class Training {
public:
    Training(const std::string& wordnet, const std::string& text, const std::vector<std::string>& treebanks) {
        for (const auto& path : treebanks) {
            auto more = examples_of(read_treebank(path), labels_);
            std::move(more.begin(), more.end(), std::back_inserter(examples_));
            if (path == treebanks.front()) first_treebank_ = examples_.size();
        }
        for (const auto& example : examples_) all_.push_back(&example);
        for (const auto label : labels_) classes_.push_back(static_cast<std::uint8_t>(label.upos));
        auto sentences = sentences_of(text);
        for (const auto& example : examples_) sentences.push_back(example.forms);
        progress_.done("text and treebanks read");
        word_classes_ = classes_of(sentences);
        dictionary_ = write_lexical_classes(read_dictionary(wordnet));
        progress_.done("words classed");
    }

    ModelParts run(const std::string& notice) {
        const auto knowledge = knowledge_from(all_);
        const auto tagger = mixed_tagger(knowledge.view());
        progress_.done("tagger trained");
        tag_folds();
        progress_.done("treebanks tagged by models that had not seen them");
        const auto chosen = chosen_features(knowledge.view());
        progress_.done("features of the parser chosen");
        const auto parser = mixed_parser(knowledge.view(), members, {.features = &chosen});
        progress_.done("parser trained");
        const auto features = feature_fingerprint();
        return {{"notice", {notice}},
                {"labels", {write_labels(labels_)}},
                {"words", {knowledge.rows}},
                {"dictionary", {knowledge.dictionary}},
                {"tagger", {pack_sparse(tagger, tagger_packing), features}},
                {"actions", {pack_actions(parser.actions, action_packing), features}},
                {"relations", {pack_sparse(parser.relations, relation_packing), features}}};
    }

private:
    [[nodiscard]] Knowledge knowledge_from(const Pointers& examples) const {
        return {write_word_table(word_rows(word_classes_, examples)), dictionary_};
    }

    [[nodiscard]] Weights mixed_tagger(const WordKnowledge& knowledge) const {
        auto taggers = made_in_pairs(members, [&](int member) {
            return train_tagger(
                all_, knowledge, labels_.size(),
                {.hidden = 0.35, .margin = 3, .twice = first_treebank_, .seed = static_cast<std::uint64_t>(member + 1)});
        });
        for (std::size_t i = 1; i < taggers.size(); ++i) taggers[0].add(taggers[i]);
        return std::move(taggers[0]);
    }

    [[nodiscard]] ParserWeights mixed_parser(const WordKnowledge& knowledge, int count, ParserOptions options) const {
        auto parsers = made_in_pairs(count, [&](int member) {
            auto own = options;
            own.seed += static_cast<std::uint64_t>(member);
            return train_parser(all_, knowledge, classes_, own);
        });
        for (std::size_t i = 1; i < parsers.size(); ++i) {
            parsers[0].actions.add(parsers[i].actions);
            parsers[0].relations.add(parsers[i].relations);
        }
        return std::move(parsers[0]);
    }

    /// A first, shorter training tells which features matter; only those are learnt, and shipped.
    [[nodiscard]] ParserFeatures chosen_features(const WordKnowledge& knowledge) const {
        const auto weights = mixed_parser(knowledge, 2, {.epochs = 5, .seed = 101});
        return {heaviest(weights.actions, action_features), heaviest(weights.relations, relation_features)};
    }

    /// The parser learns from tags as it will get them: with errors, by a tagger that has not seen the sentence. One that learns in the
    /// plainest way will do.
    void tag_folds() {
        made_in_pairs(folds, [&](int fold) {
            tag_fold(static_cast<std::size_t>(fold));
            return 0;
        });
    }

    void tag_fold(std::size_t fold) {
        Pointers seen;
        for (std::size_t i = 0; i < examples_.size(); ++i) {
            if (i / sentences_a_block % folds != fold) seen.push_back(&examples_[i]);
        }
        const auto knowledge = knowledge_from(seen);
        const auto tagger = train_tagger(seen, knowledge.view(), labels_.size(), {});
        for (std::size_t i = 0; i < examples_.size(); ++i) {
            if (i / sentences_a_block % folds != fold) continue;
            const SentenceFacts words(examples_[i].words(), knowledge.view());
            tag_words(words, labels_.size(), tagger, examples_[i].guessed);
        }
    }

    Progress progress_;
    std::vector<Label> labels_;
    std::vector<std::uint8_t> classes_;
    Examples examples_;
    std::size_t first_treebank_ = 0;  // examples of it
    Pointers all_;
    std::map<std::string, WordClasses> word_classes_;
    std::string dictionary_;
};

}  // namespace
}  // namespace annals::language::training

int main(int argc, char** argv) {
    using namespace annals::language::training;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 5) {
        std::fprintf(stderr, "usage: annals_train_language OUT.model NOTICE.txt WORDNET TEXT.txt TRAIN.conllu...\n");
        return 2;
    }
    try {
        Training training(arguments[2], arguments[3], {arguments.begin() + 4, arguments.end()});
        write_model(arguments[0], training.run(read_file(arguments[1])));
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
