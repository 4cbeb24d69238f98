#include "cli/written_file.hpp"

#include <fstream>
#include <iostream>
#include <iterator>

#include "annals/exchange/json_schema.hpp"
#include "annals/exchange/timeline_json.hpp"
#include "cli/messages.hpp"

namespace annals::cli {

std::optional<std::string> contents(const std::string& path) {
    if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::ifstream in(path, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(in), {});
    return in ? std::optional(std::move(text)) : std::nullopt;
}

std::string spoken(const std::string& path) { return path == "-" ? "standard input" : path; }

std::optional<std::string> read_timeline(const std::string& path) {
    auto text = contents(path);
    if (!text) {
        say(path + ": cannot be read; give a timeline that annals timeline has written");
        return std::nullopt;
    }
    const auto faults = exchange::check_against_schema(*text, exchange::timeline_schema, resources::Bundle::embedded());
    if (faults.empty()) return text;
    const auto& [where, line, what] = faults.front();
    say(spoken(path) + ": no timeline: " + (where.empty() ? "it" : where) + " " + what +
        "; give the JSON that annals timeline writes");
    return std::nullopt;
}

}  // namespace annals::cli
