// Measures the language room against treebanks: annals_measure_language DEV.conllu...
//
// UPOS with gold words; words and sentences from raw text (sentences joined as SpaceAfter says, a blank line between
// paragraphs), as F1 over exact spans.
#include <cstdio>
#include <set>
#include <string>

#include "language/parser.hpp"
#include "language/tagger.hpp"
#include "language/training/corpus.hpp"
#include "language/training/treebank.hpp"

namespace annals::language::training {
namespace {

struct Raw {
    std::string text;
    std::set<std::pair<std::size_t, std::size_t>> words, sentences;
};

Raw as_raw_text(const Treebank& treebank) {
    Raw raw;
    for (const auto& sentence : treebank) {
        if (sentence.opens_paragraph && !raw.text.empty()) raw.text += "\n\n";
        const auto begin = raw.text.size();
        std::size_t end = begin;
        for (const auto& word : sentence.words) {
            raw.words.emplace(raw.text.size(), raw.text.size() + word.form.size());
            raw.text += word.form;
            end = raw.text.size();
            if (word.space_after) raw.text += ' ';
        }
        raw.sentences.emplace(begin, end);
    }
    return raw;
}

template <typename Spans> double f1(const Spans& gold, const Spans& found) {
    std::size_t both = 0;
    for (const auto& span : found) both += gold.count(span);
    return 200.0 * static_cast<double>(both) / static_cast<double>(gold.size() + found.size());
}

void measure_segmentation(const Treebank& treebank) {
    const auto raw = as_raw_text(treebank);
    article::Article article;
    article.text = text::SourceText(raw.text);
    const auto document = analyse(article);
    std::set<std::pair<std::size_t, std::size_t>> words, sentences;
    for (const auto& token : document.tokens) words.emplace(token.span.begin, token.span.end);
    for (const auto& sentence : document.sentences) sentences.emplace(sentence.span.begin, sentence.span.end);
    std::printf("  words F1 %.2f, sentences F1 %.2f\n", f1(raw.words, words), f1(raw.sentences, sentences));
}

void measure_layers(const Treebank& treebank) {
    std::vector<Label> labels = embedded_model().labels;
    std::size_t all = 0, upos = 0, xpos = 0, heads = 0, relations = 0, lemmas = 0;
    const auto examples = examples_of(treebank, labels);
    for (std::size_t k = 0; k < examples.size(); ++k) {
        const auto& example = examples[k];
        std::vector<Token> tokens(example.size());
        std::string text;
        for (std::size_t i = 0; i < example.size(); ++i) {
            const auto begin = static_cast<std::uint32_t>(text.size());
            text += example.forms[i];
            tokens[i].span = {begin, static_cast<std::uint32_t>(text.size())};
            tokens[i].norm = example.norms[i];
        }
        const SentenceFacts words(example.words(), embedded_model().words);
        const Range sentence{0, static_cast<std::uint32_t>(example.size())};
        std::vector<std::uint8_t> tags;
        tag_sentence(embedded_model(), words, tokens, sentence, tags);
        find_lemmas(text, tokens, sentence);
        parse_sentence(embedded_model(), words, tags, tokens, sentence);
        for (std::size_t i = 0; i < example.size(); ++i) {
            ++all;
            upos += tokens[i].upos == labels[example.tags[i]].upos ? 1 : 0;
            xpos += tokens[i].xpos == labels[example.tags[i]].xpos ? 1 : 0;
            lemmas += tokens[i].lemma == treebank[k].words[i].lemma ? 1 : 0;
            const bool head = tokens[i].head == (example.heads[i] == example.size() ? no_head : example.heads[i]);
            heads += head ? 1 : 0;
            relations += head && tokens[i].relation == example.relations[i] ? 1 : 0;
        }
    }
    const auto percent = [all](std::size_t right) { return 100.0 * static_cast<double>(right) / static_cast<double>(all); };
    std::printf("  UPOS %.2f, XPOS %.2f, UAS %.2f, LAS %.2f, lemmas %.2f of %zu gold words\n", percent(upos), percent(xpos),
                percent(heads), percent(relations), percent(lemmas), all);
}

}  // namespace
}  // namespace annals::language::training

int main(int argc, char** argv) {
    using namespace annals::language::training;
    for (int i = 1; i < argc; ++i) {
        std::printf("%s\n", argv[i]);
        const auto treebank = read_treebank(argv[i]);
        measure_layers(treebank);
        measure_segmentation(treebank);
    }
    return 0;
}
