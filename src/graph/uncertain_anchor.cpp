#include "graph/uncertain_anchor.hpp"

#include <algorithm>

namespace annals::graph {
namespace {

using calendar::TemporalValue;
using temporal::Resolution;

constexpr date::days longest_range{10};

/// The readings of one expression, one for each day.
class Readings {
public:
    void add(const Resolution& reading) {
        if (!reading.value) return;
        ++count_;
        const auto same = [&](const auto& vote) { return vote.first->value == reading.value; };
        const auto found = std::find_if(votes_.begin(), votes_.end(), same);
        found == votes_.end() ? votes_.emplace_back(&reading, 1), void() : void(++found->second);
    }

    [[nodiscard]] Resolution united(Resolution unresolved) const {
        if (votes_.empty()) return unresolved;
        const auto most =
            std::max_element(votes_.begin(), votes_.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        if (votes_.size() == 1) return *most->first;
        if (2 * most->second <= count_) return stretch();
        Resolution prevailing = *most->first;
        for (const auto& [reading, votes] : votes_) {
            if (reading->value != prevailing.value) prevailing.alternatives.push_back(*reading->value);
        }
        prevailing.steps.push_back("so for most of the days on which the article may have appeared");
        return prevailing;
    }

private:
    [[nodiscard]] Resolution stretch() const {
        Resolution all = *votes_.front().first;
        for (const auto& [reading, votes] : votes_) {
            const auto& period = reading->value->period;
            auto& whole = all.value->period;
            whole.begin = whole.begin && period.begin ? std::optional(std::min(*whole.begin, *period.begin)) : std::nullopt;
            whole.end = whole.end && period.end ? std::optional(std::max(*whole.end, *period.end)) : std::nullopt;
        }
        all.value->granularity = calendar::Granularity::interval;
        all.value->part = calendar::PartOfDay::none;
        all.value->modifier = calendar::Modifier::none;
        all.timex3 = calendar::to_timex3(*all.value);
        all.alternatives.clear();
        all.steps = {"another day for each day on which the article may have appeared = " + calendar::to_edtf(*all.value)};
        return all;
    }

    std::vector<std::pair<const Resolution*, int>> votes_;
    int count_ = 0;
};

}  // namespace

std::vector<Resolution> resolve_from_any_day(const std::vector<temporal::TimeExpression>& times,
                                             const article::PublicationDate& published, const Resolver& resolver) {
    const bool few_days = published.earliest && published.latest && !published.day() && *published.latest > *published.earliest &&
                          *published.latest - *published.earliest <= longest_range;
    auto unresolved = resolver(times, published);
    if (!few_days) return unresolved;
    std::vector<std::vector<Resolution>> by_day;
    for (auto day = *published.earliest; day <= *published.latest; day += date::days{1})
        by_day.push_back(resolver(times, {day, day, published.basis, published.confidence, {}}));
    std::vector<Resolution> united;
    for (std::size_t t = 0; t < times.size(); ++t) {
        Readings readings;
        for (const auto& day : by_day) readings.add(day[t]);
        united.push_back(readings.united(std::move(unresolved[t])));
    }
    return united;
}

}  // namespace annals::graph
