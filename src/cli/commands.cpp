#include "cli/command.hpp"

#include <algorithm>

namespace annals::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {"timeline", "articles in, an ordered and sourced timeline out", &timeline},
        {"graph", "the event graph: events, actors, places", &graph},
        {"report", "one page to explore in a browser: timeline, graph, map and articles", &report},
        {"inspect", "what was read of each article, what was set aside, and when it was published", &inspect},
        {"tag", "time expressions only, resolved", &tag},
        {"extract", "one record an article: times, actors, places and all events", &extract},
        {"explain", "why a timeline has this event, this date, and these tellings as one", &explain},
        {"validate", "whether a file is as its published JSON Schema says, and where it is not", &validate},
        {"analyse", "words, tags, lemmas, dependencies and names, as CoNLL-U", &analyse},
    };
    return all;
}

const Command* find_command(std::string_view name) {
    const auto found =
        std::find_if(commands().begin(), commands().end(), [&](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

}  // namespace annals::cli
