// The first rung: a file becomes an article. Its text never changes; what is news in it, and when it was published, are
// spans and dates with their evidence.
#include <iostream>

#include <annals/article/reader.hpp>

int main(int argc, char** argv) {
    const auto batch = annals::article::read_articles({argc > 1 ? argv[1] : "storm.txt"}, {}, std::cin);
    for (const auto& skipped : batch.skipped) std::cerr << skipped.where << ": " << skipped.what << '\n';
    for (const auto& article : batch.articles) {
        std::cout << article.title << '\n';
        for (const auto& evidence : article.published.evidence)
            std::cout << "published: " << evidence.quote << " (" << evidence.what << ")\n";
        for (const auto& dropped : article.dropped)
            std::cout << name(dropped.reason) << ": " << article.text.quote(dropped.span) << '\n';
        std::cout << article.kept.size() << " paragraphs and headings are news\n";
    }
    return batch.articles.empty() ? 1 : 0;
}
