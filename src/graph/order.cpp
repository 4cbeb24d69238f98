// The order of events: a topological sort of what is known, dates deciding between those that nothing else orders.
#include <algorithm>
#include <queue>
#include <tuple>

#include <boost/dynamic_bitset.hpp>

#include "graph/implementation.hpp"

namespace annals::graph {
namespace {

using Implementation = EventGraph::Implementation;
using Key = std::tuple<bool, calendar::Instant>;  // undated, position

/// Successors and predecessors along `before` edges, events only.
struct Order {
    explicit Order(const Implementation& from) : after(from.positions.size()), before(from.positions.size()) {
        for (const auto& edge : from.edges) {
            if (edge.kind != EdgeKind::before) continue;
            after[edge.source].push_back(edge.target);
            before[edge.target].push_back(edge.source);
        }
    }
    std::vector<std::vector<std::uint32_t>> after, before;
};

std::vector<Key> keys(const Implementation& from) {
    std::vector<Key> all;
    for (const auto& position : from.positions) all.emplace_back(!position, position.value_or(calendar::Instant{}));
    return all;
}

/// What comes before an event cannot stand later than it: an undated event before Friday's stands on Friday at the
/// latest. Ends also where edges run in a circle, since keys only fall.
void pull_forward(std::vector<Key>& keys, const Order& order) {
    std::vector<std::uint32_t> changed;
    for (std::uint32_t e = 0; e < keys.size(); ++e) changed.push_back(e);
    while (!changed.empty()) {
        const auto event = changed.back();
        changed.pop_back();
        for (const auto earlier : order.before[event]) {
            if (keys[earlier] <= keys[event]) continue;
            keys[earlier] = keys[event];
            changed.push_back(earlier);
        }
    }
}

/// Kahn's algorithm, the least key first. Where a circle holds everything up, the least of what is left goes first.
std::vector<std::uint32_t> sort(const std::vector<Key>& keys, const std::vector<bool>& open, const Order& order) {
    using Entry = std::tuple<Key, bool, std::uint32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready, waiting;
    std::vector<std::size_t> missing;
    for (std::uint32_t e = 0; e < keys.size(); ++e) {
        missing.push_back(order.before[e].size());
        (missing[e] == 0 ? ready : waiting).emplace(keys[e], open[e], e);
    }
    std::vector<bool> done(keys.size());
    std::vector<std::uint32_t> sorted;
    while (sorted.size() < keys.size()) {
        auto& from = ready.empty() ? waiting : ready;
        const auto event = std::get<2>(from.top());
        from.pop();
        if (done[event]) continue;
        done[event] = true;
        sorted.push_back(event);
        for (const auto next : order.after[event]) {
            if (--missing[next] == 0) ready.emplace(keys[next], open[next], next);
        }
    }
    return sorted;
}

}  // namespace

std::vector<EventGraph::Ranked> EventGraph::topological_order() const {
    const Order order(*implementation_);
    auto key = keys(*implementation_);
    pull_forward(key, order);
    std::vector<Ranked> ranked;
    std::vector<std::uint32_t> rank_of(key.size());
    std::uint32_t rank = 0;
    for (const auto event : sort(key, implementation_->open, order)) {
        const auto same_rank = [&](std::uint32_t earlier) { return rank_of[earlier] == rank; };
        const bool follows = std::any_of(order.before[event].begin(), order.before[event].end(), same_rank);
        if (ranked.empty() || key[event] != key[ranked.back().event] || follows) ++rank;
        rank_of[event] = rank;
        ranked.push_back({event, rank});
    }
    return ranked;
}

std::vector<Edge> EventGraph::reduced_order() const {
    const auto ranked = topological_order();
    std::vector<std::size_t> place(ranked.size());
    for (std::size_t i = 0; i < ranked.size(); ++i) place[ranked[i].event] = i;
    const Order order(*implementation_);
    // Backwards: what a later event reaches is known when its predecessors ask.
    std::vector<boost::dynamic_bitset<>> reached(ranked.size(), boost::dynamic_bitset<>(ranked.size()));
    boost::dynamic_bitset<> kept(implementation_->edges.size());
    std::vector<std::vector<std::size_t>> outgoing(ranked.size());
    for (std::size_t i = 0; i < implementation_->edges.size(); ++i) {
        const auto& edge = implementation_->edges[i];
        if (edge.kind == EdgeKind::before && place[edge.source] < place[edge.target]) outgoing[edge.source].push_back(i);
    }
    for (auto entry = ranked.rbegin(); entry != ranked.rend(); ++entry) {
        auto& nearest_first = outgoing[entry->event];
        auto& reach = reached[entry->event];
        std::stable_sort(nearest_first.begin(), nearest_first.end(), [&](auto a, auto b) {
            return place[implementation_->edges[a].target] < place[implementation_->edges[b].target];
        });
        for (const auto edge : nearest_first) {
            const auto target = implementation_->edges[edge].target;
            if (reach[target]) continue;
            kept.set(edge);
            reach |= reached[target];
            reach.set(target);
        }
    }
    std::vector<Edge> edges;
    for (auto edge = kept.find_first(); edge != boost::dynamic_bitset<>::npos; edge = kept.find_next(edge))
        edges.push_back(implementation_->edges[edge]);
    return edges;
}

}  // namespace annals::graph
