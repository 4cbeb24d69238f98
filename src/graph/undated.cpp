#include "graph/undated.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "graph/neighbours.hpp"
#include "graph/own_words.hpp"

namespace annals::graph {
namespace {

using calendar::Day;

constexpr std::size_t most_neighbours = 10;
constexpr double steepness = 4;        // the likest neighbour counts most
constexpr double half_trusted = 0.14;  // at this likeness the neighbours are as likely to mislead as to help
constexpr int days_around = 7;         // days between two tellings of one piece of news, at most
constexpr int margin = 3;              // an article may lie so far outside of what is dated
/// What makes a day certain, a range of 3 to 7 days likely, and one of 7 days worth saying: shares of the probability.
constexpr double certain = 0.97, likely = 0.7, sure_range = 0.9, worth_saying = 0.4;
constexpr std::size_t shortest_range = 3, widest_range = 7;

/// How far apart two articles appear that tell the same: a third on one day, the rest thinning out.
double share_at(int days_apart) {
    constexpr double total = 0.35 + 2 * 0.2 * 2.2505;  // the sum over all those days
    return (days_apart == 0 ? 0.35 : 0.2 / std::pow(std::abs(days_apart), 1.2)) / total;
}

/// The days on which an article may have appeared, each with its probability.
class Posterior {
public:
    Posterior(Day first, Day last) : first_(first), shares_(static_cast<std::size_t>((last - first).count()) + 1) {}

    /// The neighbours' days, as far as they are to be trusted, on a floor of ignorance.
    void expect(const std::vector<events::Record>& records, const std::vector<Neighbour>& neighbours) {
        const double trust = neighbours.front().likeness / (neighbours.front().likeness + half_trusted);
        for (auto& share : shares_) share += (1 - trust) / static_cast<double>(shares_.size());
        double total = 0;
        for (const auto& neighbour : neighbours) total += std::pow(neighbour.likeness, steepness);
        for (const auto& neighbour : neighbours) {
            const double weight = trust * std::pow(neighbour.likeness, steepness) / total;
            for (int apart = -days_around; apart <= days_around; ++apart)
                add(*records[neighbour.record].article.published.day() + date::days{apart}, weight * share_at(apart));
        }
    }

    void observe(const OwnWords& words) {
        double total = 0;
        for (std::size_t d = 0; d < shares_.size(); ++d) total += shares_[d] *= std::exp(words.log_likelihood(day(d)));
        for (auto& share : shares_) share /= total;
    }

    struct Range {
        Day first, last;
        double share = 0;
    };
    /// The most probable range of so many days; of equal ones the latest.
    [[nodiscard]] Range best(std::size_t days) const {
        Range best{first_, first_, -1};
        for (std::size_t d = 0; d + days <= shares_.size(); ++d) {
            double share = 0;
            for (std::size_t i = d; i < d + days; ++i) share += shares_[i];
            if (share >= best.share) best = {day(d), day(d + days - 1), share};
        }
        return best;
    }

private:
    [[nodiscard]] Day day(std::size_t number) const { return first_ + date::days{static_cast<int>(number)}; }
    void add(Day day, double share) {
        const auto number = (day - first_).count();
        if (number >= 0 && static_cast<std::size_t>(number) < shares_.size()) shares_[static_cast<std::size_t>(number)] += share;
    }

    Day first_;
    std::vector<double> shares_;
};

struct Found {
    Posterior::Range range;
    article::Confidence confidence = article::Confidence::none;
};

std::optional<Found> decide(const Posterior& posterior) {
    using article::Confidence;
    if (const auto day = posterior.best(1); day.share >= certain) return Found{day, Confidence::medium};
    for (auto days = shortest_range; days <= widest_range; ++days) {
        const auto range = posterior.best(days);
        if (range.share >= likely) return Found{range, range.share >= sure_range ? Confidence::medium : Confidence::low};
    }
    const auto range = posterior.best(widest_range);
    return range.share >= worth_saying ? std::optional(Found{range, Confidence::low}) : std::nullopt;
}

std::string percent(double share) { return std::to_string(static_cast<int>(std::lround(100 * share))) + " %"; }

article::PublicationDate inferred(const Found& found, const std::vector<events::Record>& records,
                                  const std::vector<Neighbour>& neighbours, const OwnWords& words) {
    article::PublicationDate published{
        found.range.first, found.range.last, article::PublicationBasis::inferred, found.confidence, {}};
    for (const auto& neighbour : neighbours) {
        const auto& article = records[neighbour.record].article;
        const auto apart = *article.published.day() < found.range.first ? found.range.first - *article.published.day()
                                                                        : *article.published.day() - found.range.last;
        if (apart.count() > days_around || published.evidence.size() == 3) continue;
        published.evidence.push_back({"tells much of what " + article.id + " tells (" + percent(neighbour.likeness) + " alike)",
                                      calendar::to_iso(*article.published.day()),
                                      {}});
    }
    for (auto& evidence : words.evidence(found.range.last)) published.evidence.push_back(std::move(evidence));
    return published;
}

std::optional<std::pair<Day, Day>> dated_range(const std::vector<events::Record>& records) {
    std::optional<std::pair<Day, Day>> range;
    for (const auto& record : records) {
        const auto day = record.article.published.day();
        if (!day) continue;
        if (!range) range = {*day, *day};
        range = {std::min(range->first, *day), std::max(range->second, *day)};
    }
    return range;
}

bool is_dated(const events::Record& record) { return record.article.published.earliest || record.article.published.latest; }

}  // namespace

void infer_publication_dates(std::vector<events::Record>& records) {
    const auto range = dated_range(records);
    if (!range || std::all_of(records.begin(), records.end(), is_dated)) return;
    const Neighbours neighbours(records);
    std::vector<std::pair<std::uint32_t, article::PublicationDate>> found;
    for (std::uint32_t r = 0; r < records.size(); ++r) {
        if (is_dated(records[r])) continue;
        const auto nearest = neighbours.nearest(r, most_neighbours);
        if (nearest.empty()) continue;
        const OwnWords words(records[r]);
        Posterior posterior(range->first - date::days{margin}, range->second + date::days{margin});
        posterior.expect(records, nearest);
        posterior.observe(words);
        const auto decided = decide(posterior);
        if (decided && !words.looks_beyond(decided->range.last))
            found.emplace_back(r, inferred(*decided, records, nearest, words));
    }
    for (auto& [record, published] : found) records[record].article.published = std::move(published);
}

}  // namespace annals::graph
