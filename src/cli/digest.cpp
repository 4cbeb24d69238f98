#include <algorithm>
#include <iterator>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "annals/exchange/digest_json.hpp"
#include "annals/render/digest_text.hpp"
#include "annals/resources/blocks.hpp"
#include "cli/command.hpp"
#include "cli/corpus.hpp"
#include "cli/output.hpp"

namespace annals::cli {
namespace {

constexpr std::size_t default_width = 100;

struct DigestCommand {
    ReadingOptions reading;
    timeline::DigestOptions digest;
    timeline::Selection names;  // an actor or a place
    std::string output;
    std::string format = "json";
};

/// What a digest is made of.
struct Material {
    std::vector<events::Record> records;
    resources::Bundle resources;
    ExitCode state = done;
};

/// The times of all articles, in one order, whatever the order of the inputs.
Material read_times(const DigestCommand& command) {
    const auto engine = make_engine(command.reading);
    auto corpus = read_corpus_with_records(command.reading, engine.resources(), exchange::RecordPart::times);
    if (corpus.state == failed) return {{}, {}, failed};
    auto records = std::move(corpus.records);
    auto fresh = engine.extract_all(std::move(corpus.articles), thread_count(command.reading.jobs), events::Extent::told);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(records));
    std::sort(records.begin(), records.end(),
              [](const events::Record& a, const events::Record& b) { return a.article.id < b.article.id; });
    const bool faulty = say_faults(records);
    return {std::move(records), engine.resources(), faulty ? incomplete : corpus.state};
}

/// The story, where an actor, a place or corrections say which sentences count.
Material read_story(DigestCommand& command) {
    auto told = tell_story(command.reading, command.names);
    if (told.state == failed) return {{}, {}, failed};
    if (is_part(command.names)) command.digest.only = timeline::told_sentences(told.timeline);
    command.digest.without = timeline::dropped_sentences(told.timeline.story);
    command.digest.redated = timeline::redated_sentences(told.timeline.story);
    return {std::move(told.timeline.story.records), std::move(told.resources), told.state};
}

ExitCode run(DigestCommand& command) {
    const bool asks_for_events = is_part(command.names) || !command.reading.corrections.empty();
    auto material = asks_for_events ? read_story(command) : read_times(command);
    if (material.state == failed) return failed;
    const auto& records = material.records;
    const auto days = timeline::digest(records, command.digest, timeline::DigestWeights(material.resources));
    if (days.empty()) {
        say("no day is told of; give articles with their publication dates, or other keywords or names");
        material.state = incomplete;
    }
    write_output(command.output, [&](std::ostream& out) {
        if (command.format == "json")
            exchange::write_digest_json(out, records, days);
        else
            render::write_digest_text(out, records, days, command.output.empty() ? output_width(default_width) : default_width);
    });
    return material.state;
}

constexpr const char* digest_examples = R"(Every sentence stands in an article; none is composed.

Examples:
  annals digest articles/ --dates 10 --sentences 2 --format text
  annals digest records.jsonl --dates 20 --keywords spill,oil -o digest.json
  annals digest articles/ --manifest dates.csv --from 2022-09-01 --to 2022-09-30
  annals digest records.jsonl --actor "Oleh Syniehubov" --dates 5 --format text
)";

}  // namespace

Action digest(CLI::App& app) {
    auto command = std::make_shared<DigestCommand>();
    add_reading_options(app, command->reading);
    add_corrections_option(app, command->reading);
    add_count(app, "--dates", command->digest.days, "the N most important days (default: 10)", "Selection");
    add_count(app, "--sentences", command->digest.sentences, "of each day at most N sentences (default: 2)", "Selection");
    add_range_options(app, command->digest.from, command->digest.to);
    add_name_options(app, command->names);
    app.add_option_function<std::string>(
           "--keywords", [command](const std::string& words) { command->digest.keywords = resources::split_list(words); },
           "only sentences that hold one of these, any case: oil,spill")
        ->type_name("WORDS")
        ->group("Selection");
    add_output_file(app, command->output);
    app.add_option("--format", command->format, "json: one line; text: to read (default: json)")
        ->check(CLI::IsMember({"json", "text"}))
        ->group("Output");
    app.footer(digest_examples);
    return [command] { return run(*command); };
}

}  // namespace annals::cli
