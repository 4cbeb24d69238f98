#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "annals/exchange/timeline_diff.hpp"
#include "annals/render/diff_text.hpp"
#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/written_file.hpp"

namespace annals::cli {
namespace {

struct DiffOptions {
    std::string before, after;
    std::string output;
    std::string format = "text";
};

constexpr std::size_t columns = 100;  // columns where standard output is no terminal

ExitCode run(const DiffOptions& options) {
    const auto before = read_timeline(options.before);
    const auto after = read_timeline(options.after);
    if (!before || !after) return failed;
    const auto diff = exchange::compare_timelines(*before, *after);
    write_output(options.output, [&](std::ostream& out) {
        if (options.format == "json")
            exchange::write_diff_json(out, diff);
        else
            render::write_diff_text(out, diff, options.output.empty() ? output_width(columns) : columns);
    });
    return diff.empty() ? done : incomplete;
}

constexpr const char* diff_examples =
    R"(The exit code is 0 where both tell the same, 1 where they differ, 2 where one cannot be read.

Examples:
  annals diff yesterday.json today.json
  annals timeline articles/ --corrections fixes.jsonl | annals diff timeline.json - --format json
)";

}  // namespace

Action diff(CLI::App& app) {
    auto options = std::make_shared<DiffOptions>();
    app.add_option("OLD", options->before, "a timeline that annals timeline has written; - for standard input")->required();
    app.add_option("NEW", options->after, "another one, of later or of other articles")->required();
    app.add_option("--format", options->format, "text: to read; json: for programs (default: text)")
        ->check(CLI::IsMember({"text", "json"}))
        ->group("Output");
    add_output_file(app, options->output);
    app.footer(diff_examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
