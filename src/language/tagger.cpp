#include "tagger.hpp"

#include <algorithm>

#include "lemmas.hpp"
#include "repairs.hpp"

namespace annals::language {
namespace {

std::uint32_t best_label(const Model& model, const Features& features) {
    Model::Scores scores{};
    model.score(features, scores);
    const auto end = scores.begin() + static_cast<std::ptrdiff_t>(model.labels().size());
    return static_cast<std::uint32_t>(std::max_element(scores.begin(), end) - scores.begin());
}

}  // namespace

std::vector<Label> tag_words(const Model& model, const std::vector<TaggerWord>& words) {
    const SentenceFeatures sentence(words);
    std::vector<Label> labels;
    labels.reserve(words.size());
    auto previous = SentenceFeatures::no_label, before_previous = SentenceFeatures::no_label;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto label = best_label(model, sentence.at(i, previous, before_previous));
        labels.push_back(model.labels()[label]);
        before_previous = previous;
        previous = label;
    }
    return labels;
}

void tag(std::string_view text, Document& document) {
    const auto& model = embedded_model();
    const auto form = [text](const Token& token) { return text.substr(token.span.begin, token.span.size()); };
    std::vector<TaggerWord> words;
    for (const auto& sentence : document.sentences) {
        words.clear();
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i)
            words.push_back({form(document.tokens[i]), document.tokens[i].norm});
        const auto labels = tag_words(model, words);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            auto& token = document.tokens[sentence.tokens.begin + i];
            token.upos = labels[i].upos;
            token.xpos = labels[i].xpos;
        }
        repair_verbs(document.tokens, sentence.tokens);
    }
    for (auto& token : document.tokens) token.lemma = lemma_of(form(token), token.norm, token.upos, token.xpos);
}

}  // namespace annals::language
