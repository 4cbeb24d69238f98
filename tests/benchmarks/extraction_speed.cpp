// How fast whole articles are read, on one thread and without any file, the rules loaded:
//
//     annals_extraction_speed < articles.jsonl        one {"text", "published"} a line
//
// prints {"articles": …, "words": …, "rate": articles a second}: everything up to events. Seconds are of processor time; after one round
// to warm up, the best of several counts.
#include <algorithm>
#include <ctime>
#include <iostream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "annals/calendar/written_date.hpp"
#include "annals/language/document.hpp"
#include "annals/pipeline/pipeline.hpp"

namespace {

using namespace annals;

constexpr int rounds = 4;

std::vector<article::Article> read_articles(std::istream& in) {
    std::vector<article::Article> articles;
    for (std::string line; std::getline(in, line);) {
        const auto json = nlohmann::json::parse(line);
        auto& article = articles.emplace_back();
        article.text = text::SourceText(json["text"].get<std::string>());
        article.kept.push_back({{0, article.text.size()}});
        const auto day = calendar::parse_written_date(json["published"].get<std::string>()).value().day;
        article.published.earliest = article.published.latest = day;
    }
    return articles;
}

}  // namespace

int main() {
    const auto articles = read_articles(std::cin);
    const pipeline::Engine engine(resources::Bundle::embedded());
    std::size_t words = 0;
    for (const auto& article : articles) words += language::segment(article).tokens.size();
    double best = 0;
    for (int round = 0; round <= rounds; ++round) {
        const auto start = std::clock();
        for (const auto& article : articles) (void)engine.extract(article);
        const auto seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        if (round > 0) best = std::max(best, static_cast<double>(articles.size()) / seconds);
    }
    std::cout << nlohmann::json{{"articles", articles.size()}, {"words", words}, {"rate", best}} << '\n';
}
