// Short ways to say what a text reads as.
#pragma once

#include <string>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::test {

struct Reading {
    article::Article article;
    language::Document document;

    [[nodiscard]] std::string quote(text::Span span) const { return std::string(article.text.quote(span)); }
};

/// Blank lines part paragraphs.
inline Reading read(std::string text) {
    Reading reading;
    reading.article.text = text::SourceText(std::move(text));
    reading.document = language::analyse(reading.article);
    return reading;
}

/// Kept spans of the given paragraphs, joined by blank lines.
inline Reading read_paragraphs(const std::vector<std::string>& paragraphs) {
    std::string text;
    for (const auto& paragraph : paragraphs) text += (text.empty() ? "" : "\n\n") + paragraph;
    return read(text);
}

inline std::string join(const std::vector<std::string>& parts, const std::string& separator) {
    std::string joined;
    for (const auto& part : parts) joined += (joined.empty() ? "" : separator) + part;
    return joined;
}

/// The tokens with | between them.
inline std::string tokens(const std::string& text) {
    const auto reading = read(text);
    std::vector<std::string> words;
    for (const auto& token : reading.document.tokens) words.push_back(reading.quote(token.span));
    return join(words, "|");
}

inline std::vector<std::string> sentences(const std::string& text) {
    const auto reading = read(text);
    std::vector<std::string> found;
    for (const auto& sentence : reading.document.sentences) found.push_back(reading.quote(sentence.span));
    return found;
}

inline std::vector<std::string> quotations(const std::string& text) {
    const auto reading = read(text);
    std::vector<std::string> found;
    for (const auto& quotation : reading.document.quotations) found.push_back(reading.quote(quotation.span));
    return found;
}

}  // namespace annals::test
