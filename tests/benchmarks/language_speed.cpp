// How fast the language room reads, on one thread and without any file or table:
//
//     annals_language_speed < texts.jsonl        one JSON string a line
//
// prints {"words": …, "tags": words a second, "all": words a second}: tokens, sentences, tags and lemmas; the same with
// dependencies and names. Words are the program's own tokens, seconds are of processor time. After one round to warm up,
// the best of several rounds counts: whatever else the machine does can only make a round slower.
#include <algorithm>
#include <ctime>
#include <iostream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "annals/language/document.hpp"

namespace {

using namespace annals;

constexpr int rounds = 5;

std::vector<article::Article> read_articles(std::istream& in) {
    std::vector<article::Article> articles;
    for (std::string line; std::getline(in, line);)
        articles.emplace_back().text = text::SourceText(nlohmann::json::parse(line).get<std::string>());
    return articles;
}

std::size_t count_words(const std::vector<article::Article>& articles, language::Layers layers) {
    std::size_t words = 0;
    for (const auto& article : articles) words += language::analyse(article, layers).tokens.size();
    return words;
}

double words_a_second(const std::vector<article::Article>& articles, language::Layers layers) {
    double best = 0;
    for (int round = 0; round <= rounds; ++round) {
        const auto start = std::clock();
        const auto words = count_words(articles, layers);
        const auto seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        if (round > 0) best = std::max(best, static_cast<double>(words) / seconds);
    }
    return best;
}

}  // namespace

int main() {
    const auto articles = read_articles(std::cin);
    std::cout << nlohmann::json{{"words", count_words(articles, {})},
                                {"tags", words_a_second(articles, {})},
                                {"all", words_a_second(articles, {.dependencies = true, .names = true})}}
              << '\n';
}
