#include <memory>
#include <sstream>

#include <CLI/CLI.hpp>

#include "annals/exchange/json_schema.hpp"
#include "annals/exchange/timeline_json.hpp"
#include "annals/render/page.hpp"
#include "cli/command.hpp"
#include "cli/corpus.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/written_file.hpp"

namespace annals::cli {
namespace {

struct ReportOptions {
    ReadingOptions reading;
    timeline::Selection selection;
    std::string title = "Timeline";
    std::string path;
};

/// The one input is a timeline that was written before.
bool is_timeline(const std::vector<std::string>& inputs) {
    if (inputs.size() != 1 || !inputs.front().ends_with(".json")) return false;
    const auto text = contents(inputs.front());
    return text && exchange::schema_of(*text, resources::Bundle::embedded()) == exchange::timeline_schema;
}

void write(const ReportOptions& options, render::PageContent content) {
    content.title = options.title;
    write_output(options.path,
                 [&](std::ostream& out) { render::write_page(out, content, make_engine(options.reading).resources()); });
}

/// What is said of articles has no effect on a timeline that was made of them before.
bool asks_for_articles(const ReportOptions& options) {
    const auto& reading = options.reading;
    return reading.read.published || !reading.read.manifest.empty() || !reading.corrections.empty() ||
           is_part(options.selection) || options.selection.all;
}

ExitCode report_timeline(const ReportOptions& options) {
    if (asks_for_articles(options)) {
        say(options.reading.inputs.front() +
            ": dates, corrections and selections do not reach a timeline that was made before; give them to annals timeline");
        return failed;
    }
    const auto timeline = read_timeline(options.reading.inputs.front());
    if (!timeline) return failed;
    write(options, {*timeline, {}, {}});
    return done;
}

ExitCode report_articles(const ReportOptions& options) {
    const auto told = tell(options.reading, options.selection);
    if (told.state == failed) return failed;
    std::ostringstream json;
    exchange::write_timeline_json(json, told.timeline, told.resources.hash(), told.selected);
    const auto timeline = json.str();
    render::PageContent content{timeline, {}, {}};
    for (const auto& record : told.timeline.story.records) content.texts.emplace(record.article.id, record.article.text.view());
    write(options, std::move(content));
    return told.state;
}

constexpr const char* report_examples = R"(Examples:
  annals report articles/ -o story.html
  annals report articles/ --from 2022-09-06 --title "The counteroffensive" -o story.html
  annals report timeline.json -o story.html
)";

}  // namespace

Action report(CLI::App& app) {
    auto options = std::make_shared<ReportOptions>();
    add_reading_options(app, options->reading);
    add_corrections_option(app, options->reading);
    add_selection_options(app, options->selection);
    add_output_file(app, options->path);
    app.add_option("--title", options->title, "the heading")->type_name("TEXT")->group("Output");
    app.footer(report_examples);
    return [options] { return is_timeline(options->reading.inputs) ? report_timeline(*options) : report_articles(*options); };
}

}  // namespace annals::cli
