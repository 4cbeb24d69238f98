// One function over many items, on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace annals::pipeline {

/// Calls `work(0)` to `work(count - 1)`, each once, on at most `jobs` threads, the caller's among them. `work` must not
/// throw; each call writes only what belongs to its number, so that the result is the same for any number of threads.
template <typename Work> void for_each_number(std::size_t count, unsigned jobs, const Work& work) {
    std::atomic<std::size_t> next{0};
    const auto take_turns = [&] {
        for (auto number = next++; number < count; number = next++) work(number);
    };
    const auto threads = std::min<std::size_t>(std::max(jobs, 1U), std::max<std::size_t>(count, 1));
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(take_turns);
    take_turns();
}

}  // namespace annals::pipeline
