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

/// The commands, with examples.
ExitCode print_overview();
/// The options of one command.
ExitCode print_help(const CLI::App& app);
ExitCode print_version();

/// Column widths and wording that all commands share.
void style_help(CLI::App& app);

/// What was wrong with the command line, in one line without a full stop; a mistyped option gets the nearest one.
[[nodiscard]] std::string usage_fault(const CLI::App& app, const CLI::ParseError& error);

}  // namespace annals::cli
