#include "cli/command.hpp"

#include <iostream>
#include <memory>
#include <vector>

#include <CLI/CLI.hpp>

#include "annals/exchange/record_json.hpp"
#include "cli/corpus.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"

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
        : engine_(engine), reader_(reading(options, engine)), jobs_(thread_count(options.reading.jobs)), out_(out) {}

    ExitCode run(std::istream& in) {
        std::size_t number = 0;
        for (std::string line; std::getline(in, line);) {
            ++number;
            read(line, number);
            // Whoever waits for an answer before the next line is given it.
            if (articles_.size() == batch_size || in.rdbuf()->in_avail() <= 0) flush();
        }
        flush();
        return state_;
    }

private:
    static article::ReadOptions reading(const ExtractOptions& options, const pipeline::Engine& engine) {
        auto read = options.reading.read;
        read.bundle = &engine.resources();
        return read;
    }

    void read(const std::string& line, std::size_t number) {
        auto batch = reader_.read(line);
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
        out_.flush();
    }

    const pipeline::Engine& engine_;
    article::LineReader reader_;
    unsigned jobs_;
    std::ostream& out_;
    std::vector<article::Article> articles_;
    ExitCode state_ = done;
};

ExitCode extract_inputs(const ExtractOptions& options, const pipeline::Engine& engine, std::ostream& out) {
    auto reading = options.reading;
    reading.read.apart = true;
    auto corpus = read_corpus(reading, engine.resources());
    if (corpus.state == failed) return failed;
    ProgressLine line(reading.verbosity());
    const auto records =
        engine.extract_all(std::move(corpus.articles), thread_count(reading.jobs), events::Extent::all, line.progress());
    line.erase();
    const bool faultless = write_records(out, records);
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
