// Measures the language room against treebanks: annals_measure_language DEV.conllu...
//
// UPOS with gold words; words and sentences from raw text (sentences joined as SpaceAfter says, a blank line between
// paragraphs), as F1 over exact spans. A word with hyphens counts as one word on both sides.
#include <cstdio>
#include <set>
#include <string>

#include "language/characters.hpp"
#include "language/lemmas.hpp"
#include "language/tag_names.hpp"
#include "language/tagger.hpp"
#include "language/training/treebank.hpp"

namespace annals::language::training {
namespace {

struct Raw {
    std::string text;
    std::set<std::pair<std::size_t, std::size_t>> words, sentences;
};

Raw as_raw_text(const Treebank& treebank) {
    Raw raw;
    for (const auto& gold : treebank) {
        const auto sentence = join_hyphenated(gold);
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

void measure_tags(const Treebank& treebank) {
    std::size_t all = 0, upos = 0, xpos = 0, lemma = 0, lemma_with_gold_tag = 0;
    for (const auto& sentence : treebank) {
        std::vector<std::string> norms;
        for (const auto& word : sentence.words) norms.push_back(normalised(word.form));
        std::vector<TaggerWord> words;
        for (std::size_t i = 0; i < norms.size(); ++i) words.push_back({sentence.words[i].form, norms[i]});
        const auto labels = tag_words(embedded_model(), words);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            ++all;
            upos += labels[i].upos == upos_of(sentence.words[i].upos) ? 1 : 0;
            const auto& gold = sentence.words[i];
            xpos += labels[i].xpos == xpos_of(gold.xpos) ? 1 : 0;
            lemma += lemma_of(gold.form, norms[i], labels[i].upos, labels[i].xpos) == gold.lemma ? 1 : 0;
            lemma_with_gold_tag += lemma_of(gold.form, norms[i], upos_of(gold.upos), xpos_of(gold.xpos)) == gold.lemma ? 1 : 0;
        }
    }
    const auto percent = [all](std::size_t right) { return 100.0 * static_cast<double>(right) / static_cast<double>(all); };
    std::printf("  UPOS %.2f, XPOS %.2f, lemmas %.2f (with gold tags %.2f) of %zu gold words\n", percent(upos), percent(xpos),
                percent(lemma), percent(lemma_with_gold_tag), all);
}

}  // namespace
}  // namespace annals::language::training

int main(int argc, char** argv) {
    using namespace annals::language::training;
    for (int i = 1; i < argc; ++i) {
        std::printf("%s\n", argv[i]);
        const auto treebank = read_treebank(argv[i]);
        measure_tags(treebank);
        measure_segmentation(treebank);
    }
    return 0;
}
