#include "graph/merge.hpp"

#include <algorithm>

#include "graph/placing.hpp"

namespace annals::graph {
namespace {

/// What is surer than this is merged first, so that a vague telling does not join the first group that it might fit.
constexpr double sure = 1.5;
constexpr double least_worth_saying = 0.3;

double score(const Observations& seen, const MergingModel& model) {
    double sum = 0;
    for (const auto evidence : seen) sum += model.weight(evidence, seen.of_known_types());
    return sum;
}

/// What spoke for it in words, the strongest first; what weighs next to nothing is not worth saying.
std::vector<std::string> reasons(const Observations& seen, const MergingModel& model) {
    const auto weight = [&](Evidence evidence) { return model.weight(evidence, seen.of_known_types()); };
    std::vector<Evidence> strongest(seen.begin(), seen.end());
    std::stable_sort(strongest.begin(), strongest.end(), [&](auto a, auto b) { return weight(a) > weight(b); });
    std::vector<std::string> found;
    for (const auto evidence : strongest) {
        if (weight(evidence) < least_worth_saying) break;
        found.emplace_back(name(evidence));
        std::replace(found.back().begin(), found.back().end(), '-', ' ');
    }
    return found;
}

/// The likeliest of the groups, if the logarithm of its odds is above `least`.
const Candidate* best_of(const std::vector<Candidate>& candidates, const MergingModel& model, double least) {
    const Candidate* best = nullptr;
    double highest = least;
    for (const auto& candidate : candidates) {
        const auto sum = score(candidate.seen, model);
        if (sum <= highest) continue;
        best = &candidate;
        highest = sum;
    }
    return best;
}

std::vector<Cluster> clusters_of(const std::vector<Group>& groups) {
    std::vector<Cluster> clusters;
    for (const auto& group : groups) {
        clusters.push_back(group.members);
        std::sort(clusters.back().begin(), clusters.back().end());
    }
    std::sort(clusters.begin(), clusters.end());
    return clusters;
}

/// Places each group by what is seen; the telling that began a group which joins another says why.
class Merger {
public:
    Merger(std::vector<Telling>& tellings, const ArticleWords& articles, const MergingModel& model)
        : tellings_(tellings), articles_(articles), model_(model) {}

    [[nodiscard]] std::vector<Group> merge(std::vector<Group> groups, double least) const {
        Placing placing(articles_);
        for (auto& group : groups) {
            const auto candidates = placing.candidates(group);
            const auto* best = best_of(candidates, model_, least);
            if (best != nullptr) tellings_[group.members.front()].mention.merged_by = reasons(best->seen, model_);
            placing.place(std::move(group), best != nullptr ? std::optional(best->group) : std::nullopt);
        }
        return std::move(placing).groups();
    }

private:
    std::vector<Telling>& tellings_;
    const ArticleWords& articles_;
    const MergingModel& model_;
};

}  // namespace

std::vector<Cluster> merge(const Story& story, std::vector<Telling>& tellings, const MergingModel& model) {
    const auto surroundings = surroundings_of(story, model);
    std::vector<Group> groups;
    {
        const auto profiles = graph::profiles(tellings, surroundings);
        for (const auto number : surest_first(profiles)) groups.push_back(group_of(profiles[number], number));
    }
    const Merger merger(tellings, surroundings.article_words, model);
    for (const double least : {sure, 0.0}) groups = merger.merge(std::move(groups), least);
    return clusters_of(groups);
}

}  // namespace annals::graph
