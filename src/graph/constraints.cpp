#include "graph/constraints.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/bellman_ford_shortest_paths.hpp>
#include <boost/graph/connected_components.hpp>

namespace annals::graph {
namespace {

/// Instants are counted in ticks, so small that a chain of thousands of events makes no minute: "before" is one tick at
/// least, and a circle of befores is a contradiction even where nothing is dated.
using Ticks = std::int64_t;
constexpr Ticks ticks_a_minute = 1 << 16, one_tick = 1;
using events::LinkKind;

constexpr Ticks unbounded = std::numeric_limits<Ticks>::max();  // what Boost.Graph leaves at what cannot be reached
constexpr std::size_t no_link = std::numeric_limits<std::size_t>::max();

/// target - source <= bound.
struct Bound {
    Ticks ticks = 0;
    std::size_t link = no_link;  // that says so; none for an event's own date
};
using Network = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, Bound>;
using Arc = boost::graph_traits<Network>::edge_descriptor;

Ticks ticks(calendar::Instant instant) { return instant.time_since_epoch().count() * ticks_a_minute; }

Ticks floor_division(Ticks a, Ticks b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0) ? 1 : 0); }
calendar::Instant instant_up_to(Ticks ticks) {
    return calendar::Instant{std::chrono::minutes{floor_division(ticks, ticks_a_minute)}};
}
calendar::Instant instant_from(Ticks ticks) {
    return calendar::Instant{std::chrono::minutes{-floor_division(-ticks, ticks_a_minute)}};
}

struct Paths {
    std::vector<Ticks> distance;
    std::vector<std::size_t> predecessor;
    bool consistent = true;
};

Paths shortest_paths(const Network& network) {
    const auto count = boost::num_vertices(network);
    Paths paths{std::vector<Ticks>(count, unbounded), std::vector<std::size_t>(count), true};
    std::iota(paths.predecessor.begin(), paths.predecessor.end(), std::size_t{0});
    paths.consistent = boost::bellman_ford_shortest_paths(network, static_cast<int>(count),
                                                          boost::weight_map(boost::get(&Bound::ticks, network))
                                                              .distance_map(paths.distance.data())
                                                              .predecessor_map(paths.predecessor.data())
                                                              .root_vertex(0));
    return paths;
}

/// Events that links tie together, by their numbers within the network: point 0 is the origin of time.
class Component {
public:
    Component(const Story& story, std::vector<std::uint32_t> events) : story_(story), events_(std::move(events)) {
        for (std::size_t i = 0; i < events_.size(); ++i) number_.emplace(events_[i], i);
    }

    /// Bounds for the latest of every point; turned around, for the earliest.
    [[nodiscard]] Network network(const std::vector<StatedLink>& links, const std::vector<std::size_t>& own, bool turned) const {
        Network network(1 + 2 * events_.size());
        const auto at_most = [&](std::size_t source, std::size_t target, Bound bound) {
            boost::add_edge(turned ? target : source, turned ? source : target, bound, network);
        };
        for (std::size_t i = 0; i < events_.size(); ++i) {
            at_most(end(i), begin(i), {-one_tick});
            const auto& value = story_.events[events_[i]].when.value;
            if (value && value->period.end) at_most(0, end(i), {ticks(*value->period.end)});
            if (value && value->period.begin) at_most(begin(i), 0, {-ticks(*value->period.begin)});
        }
        for (const auto number : own) {
            const auto& link = links[number];
            const auto first = number_.at(link.first), second = number_.at(link.second);
            if (link.kind == LinkKind::during) {
                at_most(begin(first), begin(second), {0, number});
                at_most(end(second), end(first), {0, number});
            } else {
                const Ticks apart = link.kind == LinkKind::before ? -one_tick : 0;
                at_most(begin(second), begin(first), {apart, number});
                if (link.kind == LinkKind::before) at_most(end(second), end(first), {apart, number});
            }
        }
        return network;
    }

    [[nodiscard]] const std::vector<std::uint32_t>& events() const { return events_; }
    static std::size_t begin(std::size_t event) { return 1 + 2 * event; }
    static std::size_t end(std::size_t event) { return 2 + 2 * event; }

private:
    const Story& story_;
    std::vector<std::uint32_t> events_;
    std::map<std::uint32_t, std::size_t> number_;
};

/// The links on the negative cycle that some arc still closes.
std::vector<std::size_t> contradiction(const Network& network, const Paths& paths) {
    for (auto [arc, last] = boost::edges(network); arc != last; ++arc) {
        const auto source = boost::source(*arc, network), target = boost::target(*arc, network);
        if (paths.distance[source] == unbounded || paths.distance[source] + network[*arc].ticks >= paths.distance[target])
            continue;
        auto on_cycle = source;
        for (std::size_t step = 0; step < boost::num_vertices(network); ++step) on_cycle = paths.predecessor[on_cycle];
        std::vector<std::size_t> links;
        auto at = on_cycle;
        do {
            const auto before = paths.predecessor[at];
            for (auto [out, end] = boost::out_edges(before, network); out != end; ++out) {
                const auto link = network[*out].link;
                if (boost::target(*out, network) == at && link != no_link) links.push_back(link);
            }
            at = before;
        } while (at != on_cycle);
        if (!links.empty()) return links;
    }
    return {};
}

class Propagation {
public:
    Propagation(Story& story, std::vector<StatedLink>& links) : story_(story), links_(links), kept_(links.size(), true) {}

    void run() {
        for (auto& [events, own] : components()) settle(Component(story_, events), own);
        std::vector<StatedLink> left;
        for (std::size_t i = 0; i < links_.size(); ++i) {
            if (kept_[i]) left.push_back(std::move(links_[i]));
        }
        links_ = std::move(left);
    }

private:
    struct Tied {
        std::vector<std::uint32_t> events;
        std::vector<std::size_t> links;
    };

    /// What hangs together through links; events without any stay out of the network.
    [[nodiscard]] std::vector<Tied> components() const {
        boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> ties(story_.events.size());
        std::vector<bool> linked(story_.events.size());
        for (const auto& link : links_) {
            boost::add_edge(link.first, link.second, ties);
            linked[link.first] = linked[link.second] = true;
        }
        std::vector<std::size_t> component(story_.events.size());
        boost::connected_components(ties, component.data());
        std::map<std::size_t, Tied> tied;
        for (std::uint32_t e = 0; e < linked.size(); ++e) {
            if (linked[e]) tied[component[e]].events.push_back(e);
        }
        for (std::size_t i = 0; i < links_.size(); ++i) tied[component[links_[i].first]].links.push_back(i);
        std::vector<Tied> all;
        for (auto& [number, one] : tied) all.push_back(std::move(one));
        return all;
    }

    void settle(const Component& component, std::vector<std::size_t> own) {
        for (;;) {
            const auto network = component.network(links_, own, false);
            const auto latest = shortest_paths(network);
            if (latest.consistent) {
                narrow(component, latest, shortest_paths(component.network(links_, own, true)));
                return;
            }
            const auto cycle = contradiction(network, latest);
            if (cycle.empty()) return;  // an event whose own date ends before it begins: nothing of ours to mend
            own.erase(std::find(own.begin(), own.end(), drop_weakest(cycle)));
        }
    }

    std::size_t drop_weakest(const std::vector<std::size_t>& cycle) {
        const auto weakest =
            *std::min_element(cycle.begin(), cycle.end(), [&](auto a, auto b) { return links_[a].weight < links_[b].weight; });
        kept_[weakest] = false;
        Conflict conflict{ConflictKind::date, {}, {}, {}};
        for (const auto number : cycle) {
            const auto& link = links_[number];
            for (const auto event : {link.first, link.second}) {
                if (std::find(conflict.events.begin(), conflict.events.end(), event) == conflict.events.end())
                    conflict.events.push_back(event);
            }
            conflict.values.push_back(link.evidence);
        }
        story_.conflicts.push_back(std::move(conflict));
        return weakest;
    }

    /// Only what has no day of its own: "in the past", or nothing at all.
    void narrow(const Component& component, const Paths& latest, const Paths& earliest) {
        for (std::size_t i = 0; i < component.events().size(); ++i) {
            auto& event = story_.events[component.events()[i]];
            const bool open = !event.when.value || !event.when.value->period.begin || !event.when.value->period.end;
            if (!open || event.when.basis == WhenBasis::corrected) continue;
            calendar::Period period;
            const auto last = latest.distance[Component::end(i)], first = earliest.distance[Component::begin(i)];
            if (first != unbounded) period.begin = instant_up_to(-first);
            if (last != unbounded) period.end = instant_from(last);
            apply(event, period);
        }
    }

    void apply(Event& event, const calendar::Period& period) const {
        const bool empty = (!period.begin && !period.end) || (period.begin && period.end && *period.end <= *period.begin);
        if (empty || (event.when.value && event.when.value->period == period)) return;
        calendar::TemporalValue value{period, calendar::Granularity::interval, {}, {}};
        if (period.begin && period.end && calendar::first_day(period) == calendar::last_day(period))
            value.granularity = calendar::Granularity::day;
        event.when.value = value;
        event.when.basis = WhenBasis::constraint;
        event.when.confidence = article::Confidence::low;
        event.when.reasons.push_back("bounded-by-other-events");
        event.when.steps.push_back("between the events that it is told to come before and after = " + calendar::to_edtf(value));
    }

    Story& story_;
    std::vector<StatedLink>& links_;
    std::vector<bool> kept_;
};

}  // namespace

void propagate(Story& story, std::vector<StatedLink>& links) { Propagation(story, links).run(); }

}  // namespace annals::graph
