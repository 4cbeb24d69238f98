// Prints tokens, tags and lemmas of standard input: annals_show_language < TEXT
#include <cstdio>
#include <iostream>
#include <iterator>

#include "annals/language/document.hpp"

int main() {
    annals::article::Article article;
    article.text = annals::text::SourceText(std::string(std::istreambuf_iterator<char>(std::cin), {}));
    const auto document = annals::language::analyse(article);
    for (const auto& sentence : document.sentences) {
        for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
            const auto& token = document.tokens[i];
            std::cout << article.text.quote(token.span) << '/' << name(token.upos) << '/' << name(token.xpos) << '/'
                      << token.lemma << ' ';
        }
        std::cout << "\n\n";
    }
    return 0;
}
