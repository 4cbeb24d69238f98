#include "cli/help.hpp"

#include <iostream>
#include <memory>

#include <CLI/CLI.hpp>

#include "cli/messages.hpp"

namespace annals::cli {
namespace {

constexpr std::size_t command_column = 12;

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) names.push_back("--" + name);
    }
    return names;
}

/// The first argument that nobody expected.
std::string unexpected(const CLI::App& app) {
    const auto rest = app.remaining();
    return rest.empty() ? std::string() : rest.front().substr(0, rest.front().find('='));
}

/// The parser's "--from: At Most 1 required but received 2" and "--format: 1 required NAME missing", said plainly.
std::string count_fault(const std::string& message) {
    const auto option = message.substr(0, message.find(':'));
    return option + (message.find("missing") == std::string::npos ? ": is given more than once" : ": its value is missing");
}

/// The parser's own lines, less what only a programmer reads: "TEXT:{text,json}=text REQUIRED".
class PlainFormatter : public CLI::Formatter {
public:
    std::string make_option_opts(const CLI::Option* option) const override {
        const auto type = option->get_positional() ? std::string() : shown_type(*option);  // an argument's name says what it is
        std::string words = type.empty() ? type : " " + type;
        if (option->get_positional() && option->get_items_expected_max() > 1) words += " ...";
        if (option->nonpositional() && option->get_required()) words += " (required)";
        return words;
    }
};

}  // namespace

ExitCode print_overview() {
    std::cout << "Annals: " << purpose << ".\n\nUsage: annals COMMAND [OPTIONS] INPUT...\n\nCommands:\n";
    for (const auto& command : commands()) {
        std::cout << "  " << command.name << std::string(command_column - command.name.size(), ' ') << command.summary << '\n';
    }
    std::cout << '\n'
              << overview_examples << '\n'
              << input_words
              << "\nannals COMMAND --help shows the options of a command, annals --list-formats the formats, annals --version "
                 "the version.\n";
    for (const auto& exit : exit_codes)
        std::cout << (exit.code == done ? "Exit codes: " : "; ") << exit.code << ' ' << exit.meaning;
    std::cout << ".\n";
    return done;
}

ExitCode print_help(const CLI::App& app) {
    auto help = app.help();
    help.insert(help.find("Usage:"), "\n");
    for (auto gap = help.find("\n\n\n"); gap != std::string::npos; gap = help.find("\n\n\n")) help.erase(gap, 1);
    while (help.ends_with("\n\n")) help.pop_back();
    std::cout << help;
    return done;
}

ExitCode print_version() {
    std::cout << "annals " << ANNALS_VERSION << '\n';
    return done;
}

std::string no_such_command(const std::string& name) {
    std::vector<std::string> names;
    for (const auto& command : commands()) names.emplace_back(command.name);
    return std::string("there is no ") + (name.starts_with('-') ? "option" : "command") + " '" + name + "'" +
           suggestion(name, names);
}

std::string shown_type(const CLI::Option& option) {
    if (option.get_type_size() == 0) return {};
    const auto type = option.get_type_name();
    if (const auto words = type.find(":{"); words != std::string::npos) return type.substr(words + 1);
    return type;
}

void style_help(CLI::App& app) {
    const auto plain = std::make_shared<PlainFormatter>();
    plain->column_width(24);
    app.formatter(plain);
    app.set_help_flag("-h,--help", "print this help")->group("Messages and speed");
}

std::string usage_fault(const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError)) {
        const auto argument = unexpected(app);
        return "there is no option '" + argument + "'" + suggestion(argument, option_names(app));
    }
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ArgumentMismatch)) return count_fault(error.what());
    std::string message = error.what();
    while (!message.empty() && (message.back() == '.' || message.back() == '\n')) message.pop_back();
    return message;
}

}  // namespace annals::cli
