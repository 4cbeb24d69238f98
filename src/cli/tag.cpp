#include "cli/command.hpp"

#include <memory>

#include <CLI/CLI.hpp>

#include "cli/corpus.hpp"
#include "cli/output.hpp"

namespace annals::cli {
namespace {

struct TagOptions {
    ReadingOptions reading;
    std::string output;
};

ExitCode run(const TagOptions& options) {
    const auto engine = make_engine(options.reading);
    const auto corpus = read_corpus(options.reading, engine.resources());
    if (corpus.state == failed) return failed;
    write_output(options.output, [](std::ostream&) {});
    return corpus.state;
}

}  // namespace

Action tag(CLI::App& app) {
    auto options = std::make_shared<TagOptions>();
    add_reading_options(app, options->reading);
    add_output_file(app, options->output);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
