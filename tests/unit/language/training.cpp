// A tagger and a parser, trained on a small treebank that was written for this test.
#include <sstream>

#include "language/action_rows.hpp"
#include "language/characters.hpp"
#include "language/parse.hpp"
#include "language/sparse_rows.hpp"
#include "language/tag_words.hpp"
#include "language/training/clusters.hpp"
#include "language/training/packing.hpp"
#include "language/training/parser_trainer.hpp"
#include "language/training/tagger_trainer.hpp"
#include "language/training/word_rows.hpp"
#include "support/catch.hpp"

using namespace annals::language;
using namespace annals::language::training;

namespace {

/// "form/UPOS/XPOS/head/relation" for each word.
const std::vector<std::string> small_treebank = {
    "The/DET/DT/2/det mayor/NOUN/NN/3/nsubj resigned/VERB/VBD/0/root ./PUNCT/./3/punct",
    "Troops/NOUN/NNS/2/nsubj retook/VERB/VBD/0/root the/DET/DT/4/det town/NOUN/NN/2/obj ./PUNCT/./2/punct",
    "The/DET/DT/2/det bank/NOUN/NN/3/nsubj raised/VERB/VBD/0/root rates/NOUN/NNS/3/obj ./PUNCT/./3/punct",
    "She/PRON/PRP/2/nsubj left/VERB/VBD/0/root the/DET/DT/4/det town/NOUN/NN/2/obj on/ADP/IN/6/case Monday/PROPN/NNP/2/obl",
    "Rain/NOUN/NN/2/nsubj fell/VERB/VBD/0/root on/ADP/IN/5/case the/DET/DT/5/det town/NOUN/NN/2/obl ./PUNCT/./2/punct",
    "The/DET/DT/3/det old/ADJ/JJ/3/amod bridge/NOUN/NN/4/nsubj fell/VERB/VBD/0/root ./PUNCT/./4/punct",
};

GoldWord word_of(std::string entry) {
    std::vector<std::string> parts;
    for (int i = 0; i < 4; ++i) {
        const auto slash = entry.rfind('/');
        parts.insert(parts.begin(), entry.substr(slash + 1));
        entry.resize(slash);
    }
    return {entry, "", parts[0], parts[1], parts[3], std::stoi(parts[2]), true};
}

Treebank treebank() {
    Treebank treebank;
    for (const auto& line : small_treebank) {
        auto& sentence = treebank.emplace_back();
        std::istringstream words(line);
        for (std::string entry; words >> entry;) sentence.words.push_back(word_of(entry));
    }
    return treebank;
}

struct Trained {
    std::vector<Label> labels;
    Examples examples = examples_of(treebank(), labels);
    std::string rows, tagger, actions, relations;

    Trained() {
        std::vector<const Example*> all;
        for (const auto& example : examples) all.push_back(&example);
        rows = write_word_table(word_rows({}, all));
        const WordKnowledge knowledge{WordTable(rows), {}};
        std::vector<std::uint8_t> classes;
        for (const auto label : labels) classes.push_back(static_cast<std::uint8_t>(label.upos));
        const TaggerOptions options{.epochs = 20, .least_count = 1, .hidden = 0.2, .margin = 1, .twice = 2};
        tagger = pack_sparse(train_tagger(all, knowledge, labels.size(), options), {100, 1});
        const auto parser = train_parser(all, knowledge, classes, {.epochs = 20});
        // What few sentences teach is as right as what many do, but not as heavy, and the parser would doubt it.
        actions = pack_actions(parser.actions, {1000, 1});
        relations = pack_sparse(parser.relations, {100, 1});
    }
};

}  // namespace

TEST_CASE("what was trained on a treebank can be read back and knows the treebank", "[language]") {
    const Trained trained;
    const WordKnowledge knowledge{WordTable(trained.rows), {}};
    for (const auto& example : trained.examples) {
        const SentenceFacts words(example.words(), knowledge);
        std::vector<std::uint8_t> tags, classes;
        tag_words(words, trained.labels.size(), SparseRows(trained.tagger), tags);
        CHECK(tags == example.tags);
        for (const auto tag : tags) classes.push_back(static_cast<std::uint8_t>(trained.labels[tag].upos));
        const auto state =
            parse(ParserSentence(words, tags, classes), ActionRows(trained.actions), SparseRows(trained.relations));
        for (std::uint32_t i = 0; i < example.size(); ++i) {
            CHECK(state.node(i).head == example.heads[i]);
            CHECK(state.node(i).relation == example.relations[i]);
        }
    }
}

TEST_CASE("training twice gives the same bytes", "[language]") {
    const Trained first, second;
    CHECK(first.rows == second.rows);
    CHECK(first.tagger == second.tagger);
    CHECK(first.actions == second.actions);
    CHECK(first.relations == second.relations);
}

TEST_CASE("words that stand in the same places fall into one class", "[language]") {
    // 1 and 2 stand between 3 and 4, in different sentences
    std::vector<std::uint32_t> text;
    for (int i = 0; i < 20; ++i) {
        for (const auto word : {3U, 1U, 4U, 0U, 3U, 2U, 4U, 0U}) text.push_back(word);
    }
    const auto classes = cluster_words(text, 5, 3, 20);
    CHECK(classes[1] == classes[2]);
    CHECK(classes[1] != classes[3]);
    CHECK(classes[3] != classes[4]);
}
