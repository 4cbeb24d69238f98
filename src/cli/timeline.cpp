#include "cli/command.hpp"

#include <memory>

#include <CLI/CLI.hpp>

#include "cli/corpus.hpp"

namespace annals::cli {
namespace {

struct TimelineOptions {
    ReadingOptions reading;
    timeline::Selection selection;
    OutputOptions output;
};

constexpr const char* timeline_examples = R"(Examples:
  annals timeline articles/ -o timeline.json
  annals timeline articles/ --format text --top 20
  annals timeline monday.html tuesday.txt --published 2022-09-12 --from 2022-09-06
  annals timeline articles/ --manifest dates.csv --place Izium --format text
)";

}  // namespace

Action timeline(CLI::App& app) {
    auto options = std::make_shared<TimelineOptions>();
    add_reading_options(app, options->reading);
    add_corrections_option(app, options->reading);
    add_selection_options(app, options->selection);
    add_output_options(app, options->output, "json");
    app.footer(timeline_examples);
    return [options] {
        if (options->output.list_formats) return list_formats();
        return write_timeline(tell(options->reading, options->selection), options->output);
    };
}

}  // namespace annals::cli
