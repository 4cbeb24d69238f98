#include "cli/command.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "cli/help.hpp"

namespace annals::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {"timeline", "articles in, an ordered and sourced timeline out", &timeline},
        {"graph", "the event graph: events, actors, places", &graph},
        {"report", "one page to explore in a browser: timeline, graph, map and articles", &report},
        {"digest", "the days that matter most, with a few sentences each", &digest},
        {"inspect", "what was read of each article, what was set aside, and when it was published", &inspect},
        {"tag", "time expressions only, resolved", &tag},
        {"extract", "one record an article: times, actors, places and all events", &extract},
        {"merge", "records of many shards as one, each once", &merge},
        {"explain", "why a timeline has this event, this date, and these tellings as one", &explain},
        {"diff", "what changed between two timelines", &diff},
        {"validate", "whether a file is as its published JSON Schema says, and where it is not", &validate},
        {"analyse", "words, tags, lemmas, dependencies and names, as CoNLL-U", &analyse},
        {"manual", "the manual pages, of the program and of each command", &manual},
        {"completion", "what lets a shell complete the words of this program", &completion},
    };
    return all;
}

const Command* find_command(std::string_view name) {
    const auto found =
        std::find_if(commands().begin(), commands().end(), [&](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

Prepared prepare(const Command& command) {
    auto app = std::make_shared<CLI::App>(std::string(command.summary), "annals " + std::string(command.name));
    const Action run = command.prepare(*app);
    style_help(*app);
    return {app, run};
}

}  // namespace annals::cli
