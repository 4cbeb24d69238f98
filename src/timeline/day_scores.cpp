#include "timeline/day_scores.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace annals::timeline {
namespace {

constexpr date::days around{5};       // to either side
constexpr date::days no_news_now{7};  // who tells of a day so much later remembers it

bool within(calendar::Day day, const DigestOptions& options) {
    return !(options.from && day < *options.from) && !(options.to && day > *options.to);
}

/// How many of the days that may be chosen each article remembers.
std::vector<std::size_t> days_remembered(const std::vector<events::Record>& records, const SentencesOfDays& named,
                                         const DigestOptions& options) {
    std::vector<std::size_t> days(records.size());
    for (const auto& [day, sentences] : named) {
        if (!within(day, options)) continue;
        for (const auto record : records_of(sentences)) {
            const auto appeared = records[record].article.published.day();
            if (!appeared || *appeared >= day + no_news_now) ++days[record];
        }
    }
    return days;
}

/// What the word of each article for a day is worth.
std::vector<double> worths(const std::vector<events::Record>& records, const SentencesOfDays& named, const DigestOptions& options,
                           const DigestWeights& weights) {
    const auto days = days_remembered(records, named, options);
    std::vector<double> worths;
    for (std::size_t r = 0; r < records.size(); ++r) {
        const auto sentences = std::max(1.0, static_cast<double>(records[r].sentences.size()));
        const bool chronicle = static_cast<double>(days[r]) >= weights.days_of_a_chronicle;
        worths.push_back(std::min(1.0, weights.longest_article / sentences) * (chronicle ? weights.chronicle : 1));
    }
    return worths;
}

/// When the articles appeared, in order.
class Appearances {
public:
    explicit Appearances(const std::vector<events::Record>& records) {
        for (const auto& record : records) {
            if (const auto appeared = record.article.published.day()) days_.push_back(*appeared);
        }
        std::sort(days_.begin(), days_.end());
    }

    /// Which part of them appeared on that day or later, had `more` appeared at the end.
    [[nodiscard]] double share_since(calendar::Day day, double more) const {
        const auto since = days_.end() - std::lower_bound(days_.begin(), days_.end(), day);
        return (static_cast<double>(since) + more) / (static_cast<double>(days_.size()) + more);
    }

private:
    std::vector<calendar::Day> days_;
};

double weight_of(std::optional<calendar::Day> appeared, calendar::Day day, const Appearances& appearances,
                 const DigestWeights& weights) {
    if (!appeared) return weights.told_later;
    if (*appeared <= day) return *appeared == day ? weights.told_that_day : weights.told_ahead;
    if (*appeared < day + no_news_now) return weights.told_later;
    return weights.told_later / appearances.share_since(day + no_news_now, weights.articles_to_come);
}

/// Whether the article has a sentence that counts.
bool counts(std::uint32_t record, const DigestOptions& options) {
    if (!options.only) return true;
    const auto first = options.only->lower_bound({record, 0});
    return first != options.only->end() && first->record == record;
}

/// Each article counts once a day, however often it names it; those that appeared together count together.
DayScores count_articles(const std::vector<events::Record>& records, const SentencesOfDays& named, const DigestOptions& options,
                         const DigestWeights& weights) {
    const auto worth = worths(records, named, options, weights);
    const Appearances appearances(records);
    DayScores scores;
    for (const auto& [day, sentences] : named) {
        std::map<std::optional<calendar::Day>, double> told;
        for (const auto record : records_of(sentences)) told[records[record].article.published.day()] += worth[record];
        for (const auto& [appeared, sum] : told)
            scores[day] += weight_of(appeared, day, appearances, weights) * std::pow(sum, weights.together);
    }
    for (std::uint32_t r = 0; r < records.size(); ++r) {
        const auto appeared = records[r].article.published.day();
        if (!appeared || !counts(r, options)) continue;
        scores[*appeared] += weights.appeared * worth[r];
        const auto before = *appeared - date::days{1};
        if (named.contains(before)) scores[before] += weights.appeared * worth[r];  // else nobody says that anything was then
    }
    return scores;
}

/// What the days around a day have, itself included, on average over those that may be chosen.
double level(const DayScores& counts, calendar::Day day, const DigestOptions& options) {
    double sum = 0, days = 0;
    for (auto other = day - around; other <= day + around; other += date::days{1}) {
        if (!within(other, options)) continue;
        ++days;
        const auto found = counts.find(other);
        if (found != counts.end()) sum += found->second;
    }
    return sum / days;
}

}  // namespace

DayScores day_scores(const std::vector<events::Record>& records, const SentencesOfDays& named, const DigestOptions& options,
                     const DigestWeights& weights) {
    const auto counts = count_articles(records, named, options, weights);
    DayScores scores;
    for (const auto& [day, count] : counts) {
        if (within(day, options)) scores[day] = count / std::pow(1 + level(counts, day, options), weights.days_around);
    }
    return scores;
}

}  // namespace annals::timeline
