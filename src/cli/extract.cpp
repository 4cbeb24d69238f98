#include "cli/command.hpp"

#include <iostream>
#include <memory>
#include <sstream>
#include <vector>

#include <CLI/CLI.hpp>

#include "annals/exchange/record_json.hpp"
#include "cli/corpus.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"

namespace annals::cli {
namespace {

struct ExtractOptions {
    ReadingOptions reading;
    std::string output;
};

constexpr std::size_t batch_size = 256;  // articles in memory at a time

bool write_records(std::ostream& out, const std::vector<events::Record>& records) {
    bool faultless = true;
    for (const auto& record : records) {
        exchange::write_record_json(out, record);
        faultless = faultless && record.error.empty();
    }
    return faultless;
}

/// A worker's loop: one line of JSON in, one line out, in order, whatever a line holds.
class Worker {
public:
    Worker(const ExtractOptions& options, const pipeline::Engine& engine, std::ostream& out)
        : engine_(engine), read_(options.reading.read), jobs_(thread_count(options.reading.jobs)), out_(out) {
        read_.bundle = &engine.resources();
        read_.copies = true;
    }

    ExitCode run(std::istream& in) {
        std::size_t number = 0;
        for (std::string line; std::getline(in, line);) {
            ++number;
            read(line, number);
            if (articles_.size() == batch_size) flush();
        }
        flush();
        return state_;
    }

private:
    void read(const std::string& line, std::size_t number) {
        std::istringstream one(line);
        auto batch = article::read_articles({"-"}, read_, one);
        if (batch.articles.size() == 1) return articles_.push_back(std::move(batch.articles.front()));
        flush();
        const auto what = batch.skipped.empty() ? std::string("no article in this line") : batch.skipped.front().what;
        say("standard input:" + std::to_string(number) + ": " + what + "; its record says so");
        exchange::write_error_record(out_, number, what);
        state_ = incomplete;
    }

    void flush() {
        if (!write_records(out_, engine_.extract_all(std::move(articles_), jobs_))) state_ = incomplete;
        articles_.clear();
    }

    const pipeline::Engine& engine_;
    article::ReadOptions read_;
    unsigned jobs_;
    std::ostream& out_;
    std::vector<article::Article> articles_;
    ExitCode state_ = done;
};

ExitCode extract_inputs(const ExtractOptions& options, const pipeline::Engine& engine, std::ostream& out) {
    auto reading = options.reading;
    reading.read.copies = true;
    auto corpus = read_corpus(reading, engine.resources());
    if (corpus.state == failed) return failed;
    const bool faultless = write_records(out, engine.extract_all(std::move(corpus.articles), thread_count(options.reading.jobs)));
    return faultless ? corpus.state : incomplete;
}

ExitCode run(const ExtractOptions& options) {
    const auto engine = make_engine(options.reading);
    const auto& inputs = options.reading.inputs;
    const bool worker = inputs.empty() || (inputs.size() == 1 && inputs.front() == "-");
    auto state = done;
    write_output(options.output, [&](std::ostream& out) {
        state = worker ? Worker(options, engine, out).run(std::cin) : extract_inputs(options, engine, out);
    });
    return state;
}

constexpr const char* extract_examples =
    R"(Without INPUT it is a worker: each line of JSON on standard input that holds an article becomes one line, in order;
a line that holds none becomes a record with an "error".

Examples:
  annals extract < articles.jsonl > records.jsonl
  annals extract articles/ --manifest dates.csv -o records.jsonl
)";

}  // namespace

Action extract(CLI::App& app) {
    auto options = std::make_shared<ExtractOptions>();
    add_reading_options(app, options->reading);
    add_output_file(app, options->output);
    app.footer(extract_examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
