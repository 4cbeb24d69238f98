// What `annals --help`, `--version` and a wrong option say.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "cli/command.hpp"

namespace CLI {
class App;
class Option;
class ParseError;
}  // namespace CLI

namespace annals::cli {

/// What the overview and the manual pages both say.
inline constexpr std::string_view purpose = "news articles in, an ordered and sourced timeline out";
inline constexpr std::string_view input_words =
    "INPUT is any number of .txt, .md, .html, .json, .jsonl and feed files, folders of them, or - for standard input.";
inline constexpr std::string_view overview_examples = R"(Examples:
  annals timeline articles/ --format text       read the timeline in the terminal
  annals timeline articles/ -o timeline.json    keep it for other programs
  annals graph articles/ -o graph.svg           draw it
  annals report articles/ -o story.html         explore it in a browser
)";

/// What the program takes in place of a command.
struct ProgramOption {
    std::string_view name, meaning;
};
inline constexpr std::array program_options{
    ProgramOption{"--help", "the commands"},
    ProgramOption{"--list-formats", "what timeline and graph write"},
    ProgramOption{"--version", "the version"},
};

struct ExitMeaning {
    ExitCode code;
    std::string_view meaning;
};
inline constexpr std::array exit_codes{
    ExitMeaning{done, "done"},
    ExitMeaning{incomplete, "done, but something was skipped or nothing was found"},
    ExitMeaning{failed, "wrong usage or nothing readable"},
};

/// The commands, with examples.
ExitCode print_overview();
/// The options of one command.
ExitCode print_help(const CLI::App& app);
ExitCode print_version();

/// What an option takes, as the help and the manual name it: "FILE", "{text,json}"; empty for flags, and where its name says it.
[[nodiscard]] std::string shown_type(const CLI::Option& option);

/// Column widths and wording that all commands share.
void style_help(CLI::App& app);

/// "there is no command 'timline' (did you mean 'timeline'?)"
[[nodiscard]] std::string no_such_command(const std::string& name);

/// What was wrong with the command line, in one line without a full stop; a mistyped option gets the nearest one.
[[nodiscard]] std::string usage_fault(const CLI::App& app, const CLI::ParseError& error);

}  // namespace annals::cli
