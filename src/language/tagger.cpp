#include "tagger.hpp"

#include "word_lists.hpp"

namespace annals::language {
namespace {

Upos first_guess(const Token& token, bool opens_sentence) {
    const std::string_view norm = token.norm;
    if (token.shape == Shape::punctuation) return Upos::punct;
    if (token.shape == Shape::digits) return Upos::num;
    if (token.shape != Shape::lower && !opens_sentence) return Upos::propn;
    if (norm.ends_with("ly")) return Upos::adv;
    if (norm.ends_with("ed") || norm.ends_with("ing")) return Upos::verb;
    if (word_lists().speech_verbs.contains(norm)) return Upos::verb;
    return Upos::noun;
}

}  // namespace

void tag(std::string_view, Document& document) {
    for (const auto& sentence : document.sentences) {
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
            auto& token = document.tokens[i];
            token.upos = first_guess(token, i == sentence.tokens.begin);
            token.lemma = token.norm;
        }
    }
}

}  // namespace annals::language
