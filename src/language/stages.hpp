// Early stopping: features are asked in stages, and where one answer is far enough ahead after a stage, the rest are not asked.
// After He, Daumé and Eisner (2013, "Dynamic feature selection for dependency parsing").
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <type_traits>

namespace annals::language {

struct Stage {
    std::size_t features;  // so many, from the first on, have been asked when it ends
    std::int32_t sure;     // so far must the best answer be ahead of every other, in the scores of packed weights
};

/// The score of an answer that is not allowed.
inline constexpr std::int32_t never = -1'000'000'000;

/// Asked at each word several times, of all its labels: two plain loops, which compilers turn into few steps.
template <typename Score> bool is_ahead(std::span<const Score> scores, Score by) {
    auto best = scores.front();
    for (const auto score : scores) best = std::max(best, score);
    std::int32_t near = 0;
    for (const auto score : scores) near += score > best - by ? 1 : 0;
    return near == 1;
}

/// The best answer; of equals the first. `scores` holds 0 for each answer, or `never`. Weights in training are on another scale:
/// all their features are asked.
template <typename Scorer>
std::size_t best_in_stages(std::span<const std::uint32_t> features, std::span<const Stage> stages, const Scorer& scorer,
                           std::span<typename Scorer::Score> scores) {
    std::size_t asked = 0;
    bool sure = false;
    if constexpr (std::is_integral_v<typename Scorer::Score>) {
        for (auto stage = stages.begin(); stage != stages.end() && !sure; ++stage) {
            scorer.score(features.subspan(asked, stage->features - asked), scores);
            asked = stage->features;
            sure = is_ahead(std::span<const typename Scorer::Score>(scores), stage->sure);
        }
    }
    if (!sure) scorer.score(features.subspan(asked), scores);
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

}  // namespace annals::language
