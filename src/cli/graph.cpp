#include "cli/command.hpp"

#include <memory>

#include <CLI/CLI.hpp>

#include "cli/corpus.hpp"

namespace annals::cli {
namespace {

/// As many boxes as a printed page holds.
constexpr std::size_t default_top = 25;

bool is_drawing(std::string_view format) { return format == "dot" || format == "svg" || format == "png"; }

struct GraphOptions {
    ReadingOptions reading;
    timeline::Selection selection;
    OutputOptions output;
};

constexpr const char* graph_examples = R"(Examples:
  annals graph articles/ -o graph.svg
  annals graph articles/ --focus Zelenskyy -o zelenskyy.dot
  annals graph articles/ --top 0 --all --format json -o graph.json
)";

}  // namespace

Action graph(CLI::App& app) {
    auto options = std::make_shared<GraphOptions>();
    add_reading_options(app, options->reading);
    add_corrections_option(app, options->reading);
    add_selection_options(app, options->selection);
    add_output_options(app, options->output, "dot");
    options->output.title = "Event graph";
    const auto* top = app.get_option("--top")->description("the N most important events; 0 for all (default: 25 for a drawing)");
    app.footer(graph_examples);
    return [options, top] {
        if (options->output.list_formats) return list_formats();
        if (top->empty() && is_drawing(options->output.chosen_format().name)) options->selection.top = default_top;
        return write_timeline(tell(options->reading, options->selection), options->output);
    };
}

}  // namespace annals::cli
