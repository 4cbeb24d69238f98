// What `annals --help`, `--version` and a wrong option say.
#pragma once

#include <string>
#include <string_view>

#include "cli/command.hpp"

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace annals::cli {

/// The overview, or the help of one command. `failed` for a command that does not exist.
ExitCode print_help(std::string_view command);
ExitCode print_version();

/// Column widths and wording that all commands share.
void style_help(CLI::App& app);

/// What was wrong with the command line, in one line without a full stop; a mistyped option gets the nearest one.
[[nodiscard]] std::string usage_fault(const CLI::App& app, const CLI::ParseError& error);

}  // namespace annals::cli
