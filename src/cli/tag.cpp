#include "cli/command.hpp"

#include <filesystem>
#include <memory>
#include <ostream>
#include <vector>

#include <CLI/CLI.hpp>

#include "annals/exchange/timeml.hpp"
#include "annals/exchange/times_json.hpp"
#include "annals/pipeline/pipeline.hpp"
#include "annals/temporal/time_expression.hpp"
#include "cli/corpus.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"

namespace annals::cli {
namespace {

struct TagOptions {
    ReadingOptions reading;
    std::string output;
    std::string format = "jsonl";
    bool explain = false;
};

temporal::Layer times_of(const article::Article& article, const pipeline::Engine& engine) {
    auto expressions = engine.times(article);
    auto resolutions = temporal::resolve(expressions, article.published);
    return temporal::with_ranges_split({std::move(expressions), std::move(resolutions)});
}

void write_lines(const TagOptions& options, const pipeline::Engine& engine, const std::vector<article::Article>& articles) {
    write_output(options.output, [&](std::ostream& out) {
        for (const auto& article : articles) exchange::write_times_json(out, article, times_of(article, engine), options.explain);
    });
}

void write_document(const std::string& path, const pipeline::Engine& engine, const article::Article& article) {
    write_output(path, [&](std::ostream& out) { exchange::write_timeml(out, article, times_of(article, engine)); });
}

/// "press/monday:3" becomes press_monday_3.tml.
std::string file_name(std::string id) {
    for (char& c : id) {
        if (c == '/' || c == '\\' || c == ':' || static_cast<unsigned char>(c) < 0x20) c = '_';
    }
    return id + ".tml";
}

/// TimeML has one document an article: more than one go into a folder.
ExitCode write_documents(const TagOptions& options, const pipeline::Engine& engine, const Corpus& corpus) {
    namespace fs = std::filesystem;
    const bool folder = fs::is_directory(options.output) || options.output.ends_with('/');
    if (!folder && corpus.articles.size() > 1) {
        say("--format timeml: there are " + std::to_string(corpus.articles.size()) +
            " articles, and each becomes a file of its own; name a folder with -o FOLDER/");
        return failed;
    }
    std::error_code error;
    if (folder) fs::create_directories(options.output, error);
    if (error) throw OutputError(options.output + ": " + error.message() + "; name another folder with -o");
    for (const auto& article : corpus.articles)
        write_document(folder ? (fs::path(options.output) / file_name(article.id)).string() : options.output, engine, article);
    return corpus.state;
}

ExitCode run(TagOptions options) {
    options.reading.read.copies = true;
    const auto engine = make_engine(options.reading);
    const auto corpus = read_corpus(options.reading, engine.resources());
    if (corpus.state == failed) return failed;
    if (options.format == "timeml") return write_documents(options, engine, corpus);
    write_lines(options, engine, corpus.articles);
    return corpus.state;
}

constexpr const char* tag_examples = R"(Examples:
  annals tag article.txt --published 2022-09-12 --explain
  annals tag articles/ --manifest dates.csv -o times.jsonl
  annals tag articles/ --format timeml -o tagged/
)";

}  // namespace

Action tag(CLI::App& app) {
    auto options = std::make_shared<TagOptions>();
    add_reading_options(app, options->reading);
    add_output_file(app, options->output);
    app.add_option("--format", options->format, "jsonl: one line an article; timeml: one XML file an article (default: jsonl)")
        ->check(CLI::IsMember({"jsonl", "timeml"}))
        ->group("Output");
    app.add_flag("--explain", options->explain, "add what each value was worked out from (jsonl)")->group("Output");
    app.footer(tag_examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
