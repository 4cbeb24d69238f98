#include "graph/merge.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <span>

#include "graph/placing.hpp"

namespace annals::graph {
namespace {

/// What is surer than this is merged first, so that a vague telling does not join the first group that it might fit.
constexpr double sure = 1.5;
constexpr double least_worth_saying = 0.3;
constexpr double never = -std::numeric_limits<double>::infinity();
constexpr std::size_t looked_for_at_once = 4096;

double score(const Observations& seen, const MergingModel& model) {
    double sum = 0;
    for (const auto evidence : seen) sum += model.weight(evidence, seen.known_by());
    return sum;
}

/// What spoke for it in words, the strongest first; what weighs next to nothing is not worth saying.
std::vector<std::string> reasons(const Observations& seen, const MergingModel& model) {
    const auto weight = [&](Evidence evidence) { return model.weight(evidence, seen.known_by()); };
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

/// How likely a telling and a group are one event.
struct Likeness {
    std::uint32_t group = 0;
    double score = 0;  // the logarithm of the odds
};

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
    Merger(std::vector<Telling>& tellings, const Surroundings& surroundings, const Spread& spread)
        : tellings_(tellings), surroundings_(surroundings), model_(surroundings.model), spread_(spread) {}

    /// What is settled stays apart.
    [[nodiscard]] std::vector<Group> merge(std::vector<Group> settled, std::vector<Group> groups, double least) {
        placing_ = {};
        for (auto& group : settled) placing_.place(std::move(group), std::nullopt);
        for (auto left = std::span(groups); !left.empty();) {
            const auto batch = left.first(std::min(left.size(), looked_for_at_once));
            place(batch, least);
            left = left.subspan(batch.size());
        }
        return std::move(placing_).groups();
    }

private:
    /// Looking takes most of the time, and is done for a whole batch at once; each then looks again at what the batch changed before it.
    void place(std::span<Group> batch, double least) {
        std::vector<std::vector<Likeness>> found(batch.size());
        spread_(batch.size(), [&](std::size_t i) { found[i] = likenesses(batch[i], placing_.candidates(batch[i])); });
        placing_.begin_batch();
        for (std::size_t i = 0; i < batch.size(); ++i) {
            look_again(found[i], batch[i]);
            const auto group = best_of(found[i], least);
            if (group) tellings_[batch[i].members.front()].mention.merged_by = reasons(*seen(batch[i], *group), model_);
            placing_.place(std::move(batch[i]), group);
        }
    }

    [[nodiscard]] std::optional<Observations> seen(const Group& one, std::uint32_t group) const {
        return compare(one, placing_.groups()[group], surroundings_);
    }

    [[nodiscard]] std::vector<Likeness> likenesses(const Group& one, const std::vector<std::uint32_t>& groups) const {
        std::vector<Likeness> found;
        found.reserve(groups.size());
        for (const auto group : groups) {
            const auto evidence = seen(one, group);
            found.push_back({group, evidence ? score(*evidence, model_) : never});
        }
        return found;
    }

    void look_again(std::vector<Likeness>& found, const Group& one) const {
        auto groups = placing_.recent_candidates(one);
        for (const auto& old : found) {
            if (placing_.changed(old.group)) groups.push_back(old.group);
        }
        sort_unique(groups);
        std::erase_if(found, [&](const auto& old) { return placing_.changed(old.group); });
        const auto afresh = likenesses(one, groups);
        found.insert(found.end(), afresh.begin(), afresh.end());
    }

    /// The likeliest, of equals the one that was there first, if it is above `least`.
    static std::optional<std::uint32_t> best_of(const std::vector<Likeness>& found, double least) {
        const auto best = std::max_element(found.begin(), found.end(), [](const auto& a, const auto& b) {
            return a.score < b.score || (a.score == b.score && a.group > b.group);
        });
        return best == found.end() || best->score <= least ? std::nullopt : std::optional(best->group);
    }

    std::vector<Telling>& tellings_;
    const Surroundings& surroundings_;
    const MergingModel& model_;
    const Spread& spread_;
    Placing placing_;
};

/// Whether its words must tell whether it is one event with another.
bool left_to_words(const Profile& telling) { return !telling.typed || (!telling.first && !telling.last); }

/// What has no type joins one group that has, or its like; groups that have one are the same without it.
void add_untyped(Merger& merger, std::vector<Group>& typed, std::vector<Group>& untyped, double least) {
    if (untyped.empty()) return;
    const auto settled = typed.size();
    typed = merger.merge(std::move(typed), std::move(untyped), least);
    const auto others = typed.begin() + static_cast<std::ptrdiff_t>(settled);
    untyped.assign(std::make_move_iterator(others), std::make_move_iterator(typed.end()));
    typed.erase(others, typed.end());
}

}  // namespace

std::vector<Cluster> merge(const Story& story, std::vector<Telling>& tellings, const MergingModel& model, const Spread& spread) {
    auto surroundings = surroundings_of(story, model);
    std::vector<Group> typed, untyped;
    {
        auto profiles = graph::profiles(tellings, surroundings, spread);
        if (std::any_of(profiles.begin(), profiles.end(), left_to_words))
            surroundings.subjects = Subjects(story.records, surroundings.article_words, spread);
        typed.reserve(
            static_cast<std::size_t>(std::count_if(profiles.begin(), profiles.end(), [](const auto& one) { return one.typed; })));
        for (const auto number : surest_first(profiles)) {
            auto& groups = profiles[number].typed ? typed : untyped;
            groups.push_back(group_of(std::move(profiles[number]), number));
        }
    }
    Merger merger(tellings, surroundings, spread);
    for (const double least : {sure, 0.0}) typed = merger.merge({}, std::move(typed), least);
    for (const double least : {sure, 0.0}) add_untyped(merger, typed, untyped, least);
    std::move(untyped.begin(), untyped.end(), std::back_inserter(typed));
    return clusters_of(typed);
}

}  // namespace annals::graph
