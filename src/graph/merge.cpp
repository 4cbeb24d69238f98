#include "graph/merge.hpp"

#include <algorithm>

#include "graph/placing.hpp"

namespace annals::graph {
namespace {

double score(const Observations& seen, const MergingModel& model) {
    double sum = 0;
    for (const auto evidence : seen) sum += model.weight(evidence);
    return sum;
}

std::vector<std::string> reasons(const Observations& seen, const MergingModel& model) {
    std::vector<std::string> found;
    for (const auto evidence : seen) {
        if (model.weight(evidence) <= 0) continue;
        found.emplace_back(name(evidence));
        std::replace(found.back().begin(), found.back().end(), '-', ' ');
    }
    return found;
}

/// The likeliest of the groups that are likelier than none.
const Candidate* best_of(const std::vector<Candidate>& candidates, const MergingModel& model) {
    const Candidate* best = nullptr;
    double highest = 0;
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

}  // namespace

std::vector<Cluster> merge(const Story& story, std::vector<Telling>& tellings, const MergingModel& model) {
    const auto surroundings = surroundings_of(story, model);
    const auto profiles = graph::profiles(tellings, surroundings);
    Placing placing(surroundings.article_words);
    for (const auto number : surest_first(profiles)) {
        const auto candidates = placing.candidates(profiles[number]);
        const auto* best = best_of(candidates, model);
        if (best != nullptr) tellings[number].mention.merged_by = reasons(best->seen, model);
        placing.place(profiles[number], number, best != nullptr ? std::optional(best->group) : std::nullopt);
    }
    return clusters_of(placing.groups());
}

}  // namespace annals::graph
