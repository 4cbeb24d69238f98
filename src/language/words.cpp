#include "annals/language/words.hpp"

#include <algorithm>

#include "lemmas.hpp"
#include "tokeniser.hpp"

namespace annals::language {
namespace {

/// Whether token `i` is a hyphen with no space before and behind it.
bool joins_words(const Document& document, std::uint32_t i, std::uint32_t end) {
    return document.tokens[i].norm == "-" && i + 1 < end && !document.tokens[i].space_before &&
           !document.tokens[i + 1].space_before;
}

Xpos tag_of_verb(std::string_view norm) {
    if (norm.ends_with("ing")) return Xpos::vbg;
    if (norm.ends_with("s")) return Xpos::vbz;
    return may_be_past(norm) ? Xpos::vbd : Xpos::vb;
}

}  // namespace

std::vector<std::string> possible_lemmas(std::string_view word) {
    std::string norm(word);
    std::transform(norm.begin(), norm.end(), norm.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    std::vector<std::string> lemmas{lemma_of(norm, norm, Upos::noun, norm.ends_with("s") ? Xpos::nns : Xpos::nn)};
    auto verb = lemma_of(norm, norm, Upos::verb, tag_of_verb(norm));
    if (verb != lemmas.front()) lemmas.push_back(std::move(verb));
    return lemmas;
}

std::vector<std::string_view> words_of(std::string_view phrase) {
    std::vector<Token> tokens;
    tokenise(phrase, {0, static_cast<std::uint32_t>(phrase.size())}, tokens);
    std::vector<std::string_view> words;
    for (const auto& token : tokens) words.push_back(phrase.substr(token.span.begin, token.span.size()));
    return words;
}

std::vector<Range> hyphenated_words(const Document& document) {
    std::vector<Range> words;
    for (const auto& sentence : document.sentences) {
        for (auto i = sentence.tokens.begin + 1; i < sentence.tokens.end;) {
            const auto begin = i - 1;
            auto end = i;
            while (end < sentence.tokens.end && joins_words(document, end, sentence.tokens.end)) end += 2;
            if (end > i) words.push_back({begin, end});
            i = end + 1;
        }
    }
    return words;
}

bool may_stand_before_announcement(const Token& token) {
    if (token.upos == Upos::verb || token.upos == Upos::aux || token.xpos == Xpos::jjs) return false;
    return token.norm != "first" && token.norm != "last" && token.norm != "only" && token.norm != "second" &&
           token.norm != "next";
}

std::string joined_norm(const Document& document, Range tokens) {
    std::string norm;
    for (auto i = tokens.begin; i < tokens.end; ++i) norm += document.tokens[i].norm;
    return norm;
}

}  // namespace annals::language
