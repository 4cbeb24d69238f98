#include "annals/timeline/timeline.hpp"
#include "timeline/salience.hpp"
#include "timeline/selection.hpp"

namespace annals::timeline {

Timeline arrange(graph::Story story, const Selection& selection) {
    set_salience(story);
    const auto shown = select(story, selection);
    std::vector<Entry> entries;
    for (const auto& [event, rank] : graph::EventGraph(story).topological_order()) entries.push_back({event, rank, shown[event]});
    return {std::move(story), std::move(entries)};
}

}  // namespace annals::timeline
