#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "annals/render/explanation.hpp"
#include "cli/command.hpp"
#include "cli/messages.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/written_file.hpp"

namespace annals::cli {
namespace {

struct ExplainOptions {
    std::vector<std::string> ids;
    std::string timeline;
    std::string output;
};

constexpr std::size_t page = 100;  // columns where standard output is no terminal

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
        ->required()
        ->group("Input");
    add_output_file(app, options->output);
    app.footer(explain_examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
