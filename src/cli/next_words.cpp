#include "cli/next_words.hpp"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/options.hpp"

namespace annals::cli {
namespace {

std::vector<NextWord> command_words() {
    std::vector<NextWord> words;
    for (const auto& command : commands()) words.push_back({std::string(command.name), std::string(command.summary)});
    return words;
}

std::vector<NextWord> first_words() {
    auto words = command_words();
    words.push_back({"help", "how a command is used"});
    for (const auto& [name, meaning] : program_options) words.push_back({std::string(name), std::string(meaning)});
    return words;
}

std::vector<NextWord> option_words(const CLI::App& app) {
    std::vector<NextWord> words;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) words.push_back({"--" + name, option->get_description()});
    }
    return words;
}

std::vector<NextWord> value_words(const CLI::Option& option, const std::string& before) {
    std::vector<NextWord> words;
    for (const auto& [value, description] : values_of(option)) words.push_back({before + value, description});
    return words;
}

bool takes_a_value(const CLI::Option* option) {
    return option != nullptr && option->nonpositional() && option->get_items_expected_max() > 0;
}

std::vector<NextWord> positional_words(const CLI::App& app) {
    const auto positionals = app.get_options([](const CLI::Option* option) { return option->get_positional(); });
    if (!positionals.empty() && positionals.front()->get_name(true) == "COMMAND") return command_words();
    return positionals.empty() ? std::vector<NextWord>{} : value_words(*positionals.front(), "");
}

/// Bash cuts "--format=te" into three words; others leave it whole.
std::vector<NextWord> words_of_command(const CLI::App& app, std::vector<std::string>& words) {
    if (words.back() == "=")
        words.back().clear();
    else if (words.size() > 2 && words[words.size() - 2] == "=")
        words.erase(words.end() - 2);
    const auto& last = words.back();
    if (const auto* option = app.get_option_no_throw(words[words.size() - 2]); takes_a_value(option))
        return value_words(*option, "");
    if (const auto equals = last.find('='); last.starts_with("--") && equals != std::string::npos) {
        const auto* option = app.get_option_no_throw(last.substr(0, equals));
        return takes_a_value(option) ? value_words(*option, last.substr(0, equals + 1)) : std::vector<NextWord>{};
    }
    return last.starts_with('-') ? option_words(app) : positional_words(app);
}

std::vector<NextWord> all_words(std::vector<std::string>& words) {
    if (words.size() < 2) return first_words();
    if (words.front() == "help") return command_words();
    const auto* command = find_command(words.front());
    return command == nullptr ? std::vector<NextWord>{} : words_of_command(*prepare(*command).app, words);
}

}  // namespace

std::vector<NextWord> next_words(std::vector<std::string> words) {
    if (words.empty()) words.emplace_back();
    auto possible = all_words(words);
    std::erase_if(possible, [&](const NextWord& next) { return !next.word.starts_with(words.back()); });
    return possible;
}

}  // namespace annals::cli
