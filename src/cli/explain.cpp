#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "annals/exchange/json_schema.hpp"
#include "annals/render/explanation.hpp"
#include "annals/resources/bundle.hpp"
#include "cli/command.hpp"
#include "cli/messages.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"

namespace annals::cli {
namespace {

struct ExplainOptions {
    std::vector<std::string> ids;
    std::string timeline;
    std::string output;
};

constexpr std::size_t page = 100;  // columns where standard output is no terminal

std::optional<std::string> contents(const std::string& path) {
    if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

/// The timeline's text; nothing, and a message, where it cannot be used.
std::optional<std::string> read_timeline(const std::string& path) {
    auto text = contents(path);
    if (!text) {
        say(path + ": cannot be read; give a timeline that annals timeline has written");
        return std::nullopt;
    }
    const auto schema = resources::Bundle::embedded().get("schema/annals-timeline-1.schema.json");
    const auto faults = exchange::check_against_schema(*text, schema);
    if (faults.empty()) return text;
    const auto& [where, what] = faults.front();
    say((path == "-" ? "standard input" : path) + ": no timeline: " + (where.empty() ? "" : where + " ") + what +
        "; give the JSON that annals timeline writes");
    return std::nullopt;
}

ExitCode run(const ExplainOptions& options) {
    const auto timeline = read_timeline(options.timeline);
    if (!timeline) return failed;
    try {
        std::string all;
        for (const auto& id : options.ids) all += (all.empty() ? "" : "\n") + render::explain(*timeline, id, output_width(page));
        write_output(options.output, [&](std::ostream& out) { out << all; });
    } catch (const render::UnknownId& fault) {
        say(options.timeline + ": " + fault.what() + "; ids stand in its \"id\" fields, and the beginning of one is enough");
        return failed;
    }
    return done;
}

constexpr const char* explain_examples = R"(Examples:
  annals explain e-cd584787a0a7 --in timeline.json
  annals timeline articles/ | annals explain m-79fa --in -
)";

}  // namespace

Action explain(CLI::App& app) {
    auto options = std::make_shared<ExplainOptions>();
    app.add_option("ID", options->ids, "events or mentions: their ids in the timeline, or the beginnings of them")->required();
    app.add_option("--in", options->timeline, "a timeline that annals timeline has written; - for standard input")
        ->type_name("FILE")
        ->required();
    add_output_file(app, options->output);
    app.footer(explain_examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
