// From articles that were read one by one to a corpus: copies found, ids told apart.
#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "annals/article/reader.hpp"

namespace annals::article {
namespace {

using Number = std::size_t;

auto sort_key(const Article& article) {
    return std::tie(article.id, article.path, article.outlet, article.published.earliest, article.published.latest, article.url,
                    article.title, article.sha256);
}

/// The articles' numbers, in an order that does not depend on theirs.
std::vector<Number> in_order(const std::vector<Article*>& articles) {
    std::vector<Number> order(articles.size());
    std::iota(order.begin(), order.end(), Number{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](Number a, Number b) { return sort_key(*articles[a]) < sort_key(*articles[b]); });
    return order;
}

const std::string& where(const Article& article) { return article.path.empty() ? article.id : article.path; }

/// For each article the number of the one it is a copy of, or its own: a file given twice, or a copy of it, is one source.
std::vector<Number> originals(const std::vector<Article*>& articles, const std::vector<Number>& order) {
    std::map<std::tuple<std::string, std::string, std::optional<calendar::Day>>, Number> first;
    std::vector<Number> original(articles.size());
    for (const auto i : order) {
        const auto& article = *articles[i];
        original[i] = first.try_emplace({article.sha256, article.outlet, article.published.day()}, i).first->second;
    }
    return original;
}

/// A thousand files may be called index.html.
void number_ids(const std::vector<Article*>& articles, const std::vector<Number>& order) {
    std::set<std::string> taken;
    std::map<std::string, int> last;  // number of an id, so far
    for (const auto i : order) {
        auto id = articles[i]->id;
        auto& number = last.try_emplace(id, 1).first->second;
        while (!taken.insert(id).second) id = articles[i]->id + "-" + std::to_string(++number);
        articles[i]->id = std::move(id);
    }
}

}  // namespace

std::vector<bool> settle(const std::vector<Article*>& articles, bool with_copies, std::vector<Skipped>& skipped) {
    auto order = in_order(articles);
    std::vector<bool> copy(articles.size());
    if (!with_copies) {
        const auto original = originals(articles, order);
        for (Number i = 0; i < articles.size(); ++i) {
            copy[i] = original[i] != i;
            if (copy[i])
                skipped.push_back(
                    {where(*articles[i]), "the same article as " + where(*articles[original[i]]) + "; counted once"});
        }
        std::erase_if(order, [&](Number i) { return copy[i]; });
    }
    number_ids(articles, order);
    return copy;
}

}  // namespace annals::article
