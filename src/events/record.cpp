#include "annals/events/record.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace annals::events {

void tell_everything(Record& record) {
    auto all = std::move(record.events);
    const auto told = all.size();
    std::move(record.further_events.begin(), record.further_events.end(), std::back_inserter(all));
    record.further_events.clear();

    std::vector<std::uint32_t> order(all.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return all[a].trigger < all[b].trigger; });
    std::vector<std::uint32_t> place(told);  // that each told event comes to
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        if (order[i] < told) place[order[i]] = i;
    }
    for (auto& link : record.links) link.first = place.at(link.first), link.second = place.at(link.second);
    record.events.clear();
    for (const auto number : order) {
        auto& event = record.events.emplace_back(std::move(all[number]));
        if (event.content_of) event.content_of = place.at(*event.content_of);
    }
}

}  // namespace annals::events
