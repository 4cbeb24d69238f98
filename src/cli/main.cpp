// The program in three acts: find the command, parse its options, run it.
#include <algorithm>
#include <csignal>

#include <CLI/CLI.hpp>

#include "cli/command.hpp"
#include "cli/corpus.hpp"
#include "cli/help.hpp"
#include "cli/messages.hpp"

namespace annals::cli {
namespace {

const Command* choose_command(const std::string& name) {
    if (const auto* command = find_command(name)) return command;
    say(no_such_command(name) + "; annals --help lists the commands");
    return nullptr;
}

ExitCode refuse_usage(const CLI::App& app, const CLI::ParseError& error) {
    say(usage_fault(app, error) + "; " + app.get_name() + " --help shows how it is used");
    return failed;
}

/// `arguments`: what follows the command's name, last first, as CLI11 likes it.
ExitCode parse_and_run(const Command& command, std::vector<std::string> arguments) {
    const auto [app, run] = prepare(command);
    try {
        app->parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        return print_help(*app);
    } catch (const CLI::ParseError& error) {
        return refuse_usage(*app, error);
    }
    return run();
}

ExitCode main_in_three_acts(const std::vector<std::string>& arguments) {
    const std::string first = arguments.empty() ? "--help" : arguments.front();
    const bool help = first == "help" || first == "--help" || first == "-h";
    if (help && arguments.size() < 2) return print_overview();
    if (first == "--version") return print_version();
    if (first == "--list-formats") return list_formats();
    const auto* command = choose_command(help ? arguments[1] : first);
    if (command == nullptr) return failed;
    if (help) return parse_and_run(*command, {"--help"});
    return parse_and_run(*command, {arguments.rbegin(), arguments.rend() - 1});
}

}  // namespace
}  // namespace annals::cli

int main(int argc, char** argv) {
    using namespace annals;
    std::ios::sync_with_stdio(false);
    std::signal(SIGPIPE, SIG_DFL);  // a closed pipe ends quietly, whatever the parent set
    try {
        return cli::main_in_three_acts({argv + std::min(argc, 1), argv + argc});
    } catch (const std::bad_alloc&) {
        cli::say("out of memory; give fewer or smaller articles at a time");
    } catch (const std::runtime_error& error) {
        // Something outside: a rule, a manifest, a name, a file. The message says what and where.
        cli::say(error.what());
    } catch (const std::exception& error) {
        cli::say("a fault of the program itself (" + std::string(error.what()) + "); please report it with the input");
    }
    return cli::failed;
}
