#include "timeline/day_scores.hpp"

#include <algorithm>
#include <cmath>

namespace annals::timeline {
namespace {

constexpr date::days around{5};  // to either side

double weight_of(const article::PublicationDate& published, calendar::Day day, const DigestWeights& weights) {
    const auto appeared = published.day();
    if (!appeared || *appeared > day) return weights.told_later;
    return *appeared == day ? weights.told_that_day : weights.told_ahead;
}

bool within(calendar::Day day, const DigestOptions& options) {
    return !(options.from && day < *options.from) && !(options.to && day > *options.to);
}

/// Each article counts once a day, however often it names it.
DayScores count_articles(const std::vector<events::Record>& records, const SentencesOfDays& named, const DigestWeights& weights) {
    DayScores counts;
    for (const auto& [day, sentences] : named) {
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            const auto record = sentences[i].record;
            if (i == 0 || sentences[i - 1].record != record)
                counts[day] += weight_of(records[record].article.published, day, weights);
        }
    }
    for (const auto& record : records) {
        const auto appeared = record.article.published.day();
        if (!appeared) continue;
        counts[*appeared] += weights.appeared;
        const auto before = *appeared - date::days{1};
        if (named.contains(before)) counts[before] += weights.appeared;  // else nobody says that anything was then
    }
    return counts;
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
    const auto counts = count_articles(records, named, weights);
    DayScores scores;
    for (const auto& [day, count] : counts) {
        if (within(day, options)) scores[day] = count / std::pow(1 + level(counts, day, options), weights.days_around);
    }
    return scores;
}

}  // namespace annals::timeline
