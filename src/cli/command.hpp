// The register of commands: one file a command, one line each in commands.cpp.
//
// A command is a function that adds its options to a parser and returns what to do once they are parsed:
//
//     Action timeline(CLI::App& app) {
//         auto options = std::make_shared<TimelineOptions>();
//         add_reading_options(app, options->reading);
//         return [options] { return run(*options); };
//     }
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace annals::cli {

/// What the shell is told.
enum ExitCode : int {
    done = 0,
    incomplete = 1,  // done, but some input was skipped or nothing was found: each is named on standard error
    failed = 2,      // wrong usage, bad rules or manifest, nothing readable, output that cannot be written
};

using Action = std::function<ExitCode()>;

struct Command {
    std::string_view name;
    std::string_view summary;
    Action (*prepare)(CLI::App& app);
};

/// A command whose options are declared, ready to be parsed, or to be written about.
struct Prepared {
    std::shared_ptr<CLI::App> app;
    Action run;
};
[[nodiscard]] Prepared prepare(const Command& command);

/// All commands, in the order that `annals --help` lists them.
[[nodiscard]] const std::vector<Command>& commands();
/// nullptr when there is none of that name.
[[nodiscard]] const Command* find_command(std::string_view name);

Action timeline(CLI::App& app);
Action graph(CLI::App& app);
Action report(CLI::App& app);
Action inspect(CLI::App& app);
Action tag(CLI::App& app);
Action explain(CLI::App& app);
Action analyse(CLI::App& app);
Action extract(CLI::App& app);
Action validate(CLI::App& app);
Action diff(CLI::App& app);
Action merge(CLI::App& app);
Action digest(CLI::App& app);
Action manual(CLI::App& app);
Action completion(CLI::App& app);

}  // namespace annals::cli
