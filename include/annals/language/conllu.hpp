// CoNLL-U, the table in which treebanks and parsers exchange words: one word a line, ten columns.
//
//     std::cout << write_conllu(article, analyse(article, {.dependencies = true, .names = true}));
//
//     for (auto& given : read_conllu(table)) {                  // words and sentences of somebody else's tokeniser
//         annotate(given.article.text.view(), given.document);  // tags, lemmas, ... of ours
//         std::cout << write_conllu(given.article, given.document);
//     }
//
// Format: https://universaldependencies.org/format.html
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "annals/language/document.hpp"

namespace annals::language {

/// What a table gives of one article: `document` holds paragraphs, sentences and tokens with spans, norms and shapes, as
/// `annotate` wants it. The article's text is put together from the words, a space between them unless the table says
/// SpaceAfter=No, a blank line between paragraphs; its id is that of "# newdoc id = …", or empty.
struct GivenWords {
    article::Article article;
    Document document;
};

/// A table that is not CoNLL-U. The message says what is wrong and what to do.
struct ConlluError : std::runtime_error {
    ConlluError(std::size_t number, const std::string& message) : std::runtime_error(message), line(number) {}
    std::size_t line;  // counts from 1
};

/// Reads word forms, the borders of sentences, paragraphs and articles, and where there is no space; nothing else. Words
/// are kept as they are, also those that hold spaces; the surface forms of multiword tokens and empty nodes are passed over.
/// `utf8` must be valid UTF-8. Throws ConlluError.
[[nodiscard]] std::vector<GivenWords> read_conllu(std::string_view utf8);

/// The article as CoNLL-U. Words that are written together but are two ("don't", "Ukraine's") get the line of a multiword
/// token. Heads and relations are "_" in sentences that were not parsed; names stand in MISC as NER=B-PER, NER=I-PER.
[[nodiscard]] std::string write_conllu(const article::Article& article, const Document& document);

}  // namespace annals::language
