#include "graph/copies.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "graph/passages.hpp"

namespace annals::graph {
namespace {

constexpr std::size_t fewest_passages = 6;  // of an article that may be a copy: a few lines are soon written alike
constexpr double copied = 0.5;              // of the shorter one's passages
constexpr std::size_t most_remembered = 4;  // articles that print a passage: a stock phrase finds no more

Set passages_of_article(const article::Article& article) {
    Set passages;
    for (const auto& kept : article.kept) add_all(passages, passages_in(article.text.quote(kept.span)));
    return passages;
}

}  // namespace

std::vector<std::uint32_t> originals_of(const std::vector<events::Record>& records) {
    std::vector<std::uint32_t> originals;
    std::vector<std::size_t> sizes;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> printed_in;  // only ever asked for one passage
    for (std::uint32_t r = 0; r < records.size(); ++r) {
        const auto passages = passages_of_article(records[r].article);
        std::map<std::uint32_t, std::size_t> shared;
        for (const auto passage : passages) {
            auto& articles = printed_in[passage];
            for (const auto article : articles) ++shared[article];
            if (articles.size() < most_remembered) articles.push_back(r);
        }
        originals.push_back(r);
        sizes.push_back(passages.size());
        for (const auto& [other, count] : shared) {
            const auto shorter = std::min(passages.size(), sizes[other]);
            if (shorter < fewest_passages || static_cast<double>(count) < copied * static_cast<double>(shorter)) continue;
            originals[r] = originals[other];
            break;
        }
    }
    return originals;
}

}  // namespace annals::graph
