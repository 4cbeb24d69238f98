#include "graph/neighbours.hpp"

#include <algorithm>
#include <cmath>

namespace annals::graph {
namespace {

/// A stem that more of a large corpus has says nothing of the day; in a handful of articles there are no shares.
constexpr double most_common = 0.3;
constexpr std::size_t few_articles = 50;
/// So many entries are looked at for one article, those of the rarest stems first: a large corpus stays affordable.
constexpr std::size_t most_entries = 100000;

Set stems_of(const article::Article& article) {
    Set stems;
    for (const auto& kept : article.kept) add_all(stems, words_of(article.text.quote(kept.span)));
    return stems;
}

}  // namespace

Neighbours::Neighbours(const std::vector<events::Record>& records) {
    for (std::uint32_t r = 0; r < records.size(); ++r) {
        stems_.push_back(stems_of(records[r].article));
        const bool dated = records[r].article.published.day().has_value();
        for (const auto stem : stems_.back()) {
            ++told_[stem];
            if (dated) dated_[stem].push_back(r);
        }
    }
    for (const auto& stems : stems_) {
        double square = 0;
        for (const auto stem : stems) square += weight(stem) * weight(stem);
        lengths_.push_back(std::sqrt(square));
    }
}

double Neighbours::weight(std::uint32_t stem) const {
    const auto all = static_cast<double>(stems_.size());
    const auto count = static_cast<double>(told_.at(stem));
    if (count < 2 || (stems_.size() > few_articles && count > most_common * all)) return 0;
    return std::log(all / count);
}

std::vector<Neighbour> Neighbours::nearest(std::uint32_t record, std::size_t most) const {
    auto rarest_first = stems_[record];
    std::stable_sort(rarest_first.begin(), rarest_first.end(), [&](auto a, auto b) { return told_.at(a) < told_.at(b); });
    std::unordered_map<std::uint32_t, double> products;
    std::size_t looked_at = 0;
    for (const auto stem : rarest_first) {
        const auto square = weight(stem) * weight(stem);
        const auto entries = dated_.find(stem);
        if (square == 0 || entries == dated_.end()) continue;
        looked_at += entries->second.size();
        if (looked_at > most_entries) break;
        for (const auto other : entries->second) products[other] += square;
    }
    std::vector<Neighbour> found;
    for (const auto& [other, product] : products) found.push_back({other, product / (lengths_[record] * lengths_[other])});
    std::sort(found.begin(), found.end(), [](const Neighbour& a, const Neighbour& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.record < b.record;
    });
    found.resize(std::min(found.size(), most));
    return found;
}

}  // namespace annals::graph
