// The program in three acts: find the command, parse its options, run it.
#include <csignal>
#include <iostream>

#include <CLI/CLI.hpp>

#include "annals/article/reader.hpp"
#include "annals/resources/blocks.hpp"
#include "annals/resources/bundle.hpp"
#include "annals/timeline/timeline.hpp"
#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/messages.hpp"

namespace annals::cli {
namespace {

const Command* choose_command(std::string_view name) {
    if (const auto* command = find_command(name)) return command;
    std::vector<std::string> names;
    for (const auto& command : commands()) names.emplace_back(command.name);
    const std::string kind = name.starts_with('-') ? "option" : "command";
    say("there is no " + kind + " '" + std::string(name) + "'" + suggestion(name, names) + "; annals --help lists the commands");
    return nullptr;
}

ExitCode refuse_usage(const CLI::App& app, const CLI::ParseError& error) {
    say(usage_fault(app, error) + "; " + app.get_name() + " --help shows how it is used");
    return failed;
}

ExitCode parse_and_run(const Command& command, int argc, char** argv) {
    CLI::App app{std::string(command.summary), "annals " + std::string(command.name)};
    style_help(app);
    const Action run = command.prepare(app);
    try {
        app.parse(argc - 1, argv + 1);
    } catch (const CLI::CallForHelp&) {
        std::cout << app.help();
        return done;
    } catch (const CLI::ParseError& error) {
        return refuse_usage(app, error);
    }
    return run();
}

ExitCode main_in_three_acts(int argc, char** argv) {
    const std::string_view first = argc > 1 ? argv[1] : "--help";
    if (first == "--help" || first == "-h" || first == "help") return print_help(argc > 2 ? argv[2] : "");
    if (first == "--version") return print_version();
    const auto* command = choose_command(first);
    return command == nullptr ? failed : parse_and_run(*command, argc, argv);
}

}  // namespace
}  // namespace annals::cli

int main(int argc, char** argv) {
    using namespace annals;
    std::ios::sync_with_stdio(false);
    std::signal(SIGPIPE, SIG_DFL);  // a closed pipe ends quietly, whatever the parent set
    try {
        return cli::main_in_three_acts(argc, argv);
    } catch (const std::bad_alloc&) {
        cli::say("out of memory; give fewer or smaller articles at a time");
    } catch (const std::exception& error) {
        cli::say(error.what());
    }
    return cli::failed;
}
