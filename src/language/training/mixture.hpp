// Several models trained apart, each with the sentences in another order, averaged into one: as good as all of them voting, at the
// price of one (McDonald, Hall and Mann 2010, "Distributed training strategies for the structured perceptron").
#pragma once

#include <algorithm>
#include <future>
#include <vector>

namespace annals::language::training {

/// make(0), ..., make(count - 1), two at a time.
template <typename Make> auto made_in_pairs(int count, Make make) {
    std::vector<decltype(make(0))> made;
    for (int i = 0; i < count; i += 2) {
        auto other = std::async(std::launch::async, [&] { return make(std::min(i + 1, count - 1)); });
        made.push_back(make(i));
        auto second = other.get();
        if (i + 1 < count) made.push_back(std::move(second));
    }
    return made;
}

}  // namespace annals::language::training
