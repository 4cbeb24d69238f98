#include <algorithm>
#include <cctype>
#include <filesystem>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/output.hpp"
#include "cli/roff.hpp"

namespace annals::cli {
namespace {

struct ManualOptions {
    std::string command;
    std::string folder;
};

constexpr std::string_view program = "annals";

/// "annals-timeline", and "annals" for the program itself: pages are named as their files are.
std::string page_name(std::string_view command) {
    return std::string(program) + (command.empty() ? "" : "-" + std::string(command));
}

std::string upper_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

void write_heading(std::ostream& out, std::string_view command, std::string_view purpose) {
    out << ".TH " << roff(upper_case(page_name(command))) << " 1 \"\" \"annals " << ANNALS_VERSION << "\" \"Annals\"\n"
        << ".SH NAME\n"
        << roff(page_name(command)) << " \\- " << roff(purpose) << '\n';
}

/// A command whose codes mean something of their own says so in its help, in a line.
constexpr std::string_view own_exit_codes = "The exit code is ";

void write_exit_codes(std::ostream& out, const std::string& footer) {
    out << ".SH EXIT STATUS\n";
    if (const auto own = footer.find(own_exit_codes); own != std::string::npos) {
        out << roff(footer.substr(own, footer.find('\n', own) - own)) << '\n';
        return;
    }
    for (const auto& [code, meaning] : exit_codes) out << ".TP\n.B " << code << '\n' << roff(meaning) << '\n';
}

/// "[OPTIONS] [INPUT...]": what the parser shows behind the command's name.
std::string arguments_of(const CLI::App& app) {
    const auto help = app.help();
    const auto begin = help.find("[OPTIONS]");
    return help.substr(begin, help.find('\n', begin) - begin);
}

void write_option(std::ostream& out, const CLI::Option& option) {
    auto names = option.get_positional() ? option.get_name(true) : option.get_name(false, true);
    if (const auto comma = names.find(','); comma != std::string::npos) names.insert(comma + 1, " ");
    out << ".TP\n\\fB" << roff(names) << "\\fR";
    if (const auto type = shown_type(option); !type.empty()) out << " \\fI" << roff(type) << "\\fR";
    out << '\n' << roff(option.get_description()) << '\n';
}

void write_options(std::ostream& out, const CLI::App& app) {
    out << ".SH OPTIONS\n";
    for (const auto* option : app.get_options()) {
        if (option->get_positional()) write_option(out, *option);
    }
    for (const auto& group : app.get_groups()) {
        const auto members = app.get_options(
            [&group](const CLI::Option* option) { return option->nonpositional() && option->get_group() == group; });
        if (members.empty()) continue;
        out << ".SS " << roff(group) << '\n';
        for (const auto* option : members) write_option(out, *option);
    }
}

void write_page(std::ostream& out, const Command& command) {
    const auto prepared = prepare(command);
    write_heading(out, command.name, command.summary);
    out << ".SH SYNOPSIS\n.B annals " << command.name << '\n' << roff(arguments_of(*prepared.app)) << '\n';
    const auto footer = prepared.app->get_footer();
    const auto examples = footer.find("Examples:");
    if (examples != 0 && !footer.starts_with(own_exit_codes))
        out << ".SH DESCRIPTION\n" << roff_paragraphs(footer.substr(0, examples));
    write_options(out, *prepared.app);
    if (examples != std::string::npos) out << roff_paragraphs(footer.substr(examples));
    write_exit_codes(out, footer);
    out << ".SH SEE ALSO\n.BR annals (1)\n";
}

void write_overview(std::ostream& out) {
    write_heading(out, "", purpose);
    out << ".SH SYNOPSIS\n.B annals\nCOMMAND [OPTIONS] INPUT...\n"
        << ".SH DESCRIPTION\n"
        << roff(input_words) << '\n'
        << ".SH COMMANDS\n";
    for (const auto& command : commands())
        out << ".TP\n.BR " << roff(page_name(command.name)) << " (1)\n" << roff(command.summary) << '\n';
    out << ".SH OPTIONS\n";
    for (const auto& [name, meaning] : program_options) out << ".TP\n.B " << roff(name) << '\n' << roff(meaning) << '\n';
    out << roff_paragraphs(overview_examples);
    write_exit_codes(out, "");
    out << ".SH SEE ALSO\n.BR dot (1)\n";
}

void write_named(std::ostream& out, std::string_view command) {
    if (const auto* found = find_command(command)) return write_page(out, *found);
    write_overview(out);
}

void write_all(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto write_file = [&](std::string_view command) {
        write_output(folder / (page_name(command) + ".1"), [&](std::ostream& out) { write_named(out, command); });
    };
    write_file("");
    for (const auto& command : commands()) write_file(command.name);
}

ExitCode run(const ManualOptions& options) {
    if (options.folder.empty()) {
        write_output("", [&](std::ostream& out) { write_named(out, options.command); });
    } else {
        write_all(options.folder);
    }
    return done;
}

constexpr const char* manual_examples = R"(Examples:
  annals manual timeline | man -l -
  annals manual --folder ~/.local/share/man/man1
)";

/// The program has a page too, and answers to its own name.
std::string refuse_unknown(const std::string& name) {
    return name == program || find_command(name) != nullptr ? "" : no_such_command(name);
}

}  // namespace

Action manual(CLI::App& app) {
    auto options = std::make_shared<ManualOptions>();
    app.add_option("COMMAND", options->command, "the page of this command (default: of the program)")
        ->type_name("")
        ->check(CLI::Validator(&refuse_unknown, ""));
    app.add_option("--folder", options->folder, "write all pages into this folder")->type_name("DIR")->group("Output");
    app.footer(manual_examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
