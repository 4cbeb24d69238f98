#include "annals/timeline/timeline.hpp"
namespace annals::timeline {
Timeline arrange(graph::Story story, const Selection&) { return {std::move(story), {}}; }
}  // namespace annals::timeline
