#include "tagger.hpp"

#include <algorithm>

#include "lemmas.hpp"
#include "repairs.hpp"
#include "tag_words.hpp"

namespace annals::language {
namespace {

/// The number of the token's label after repairs; that of the tagger where the repaired one is none that the model knows.
std::uint8_t number_of(const Model& model, const Token& token, std::uint8_t guessed) {
    const Label label{token.upos, token.xpos};
    if (model.labels[guessed] == label) return guessed;
    const auto found = std::find(model.labels.begin(), model.labels.end(), label);
    return found == model.labels.end() ? guessed : static_cast<std::uint8_t>(found - model.labels.begin());
}

}  // namespace

void tag_sentence(const Model& model, const SentenceFacts& words, std::vector<Token>& tokens, Range sentence,
                  std::vector<std::uint8_t>& labels) {
    tag_words(words, model.labels.size(), model.tagger, labels);
    for (std::uint32_t i = 0; i < sentence.size(); ++i) {
        auto& token = tokens[sentence.begin + i];
        token.upos = model.labels[labels[i]].upos;
        token.xpos = model.labels[labels[i]].xpos;
    }
    repair_verbs(tokens, sentence);
    for (std::uint32_t i = 0; i < sentence.size(); ++i) labels[i] = number_of(model, tokens[sentence.begin + i], labels[i]);
}

void find_lemmas(std::string_view text, std::vector<Token>& tokens, Range sentence) {
    for (auto i = sentence.begin; i < sentence.end; ++i) {
        auto& token = tokens[i];
        token.lemma = lemma_of(text.substr(token.span.begin, token.span.size()), token.norm, token.upos, token.xpos);
    }
}

}  // namespace annals::language
