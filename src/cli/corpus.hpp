// What the commands that read articles have in common: read, say what was skipped, carry on with the rest.
#pragma once

#include <vector>

#include "annals/article/article.hpp"
#include "annals/exchange/record_json.hpp"
#include "annals/pipeline/pipeline.hpp"
#include "cli/command.hpp"
#include "cli/options.hpp"

namespace annals::cli {

/// The articles that can be used, and `incomplete` when something was skipped. `failed` means that there are none, and
/// that the reader has been told.
struct Corpus {
    std::vector<article::Article> articles;
    std::vector<events::Record> records;  // of read_corpus_with_records
    ExitCode state = done;

    [[nodiscard]] std::size_t size() const { return articles.size() + records.size(); }
};

/// What --jobs asks for; 0 stands for as many threads as the machine has.
[[nodiscard]] unsigned thread_count(unsigned jobs);

/// Built-in rules, with the overrides of --resources.
[[nodiscard]] pipeline::Engine make_engine(const ReadingOptions& options);

/// Reads the inputs and names on standard error whatever is skipped: faulty files, and languages without resources.
[[nodiscard]] Corpus read_corpus(const ReadingOptions& options, const resources::Bundle& bundle);
/// The same where inputs may be records of `annals extract` too, of which that part is read.
[[nodiscard]] Corpus read_corpus_with_records(const ReadingOptions& options, const resources::Bundle& bundle,
                                              exchange::RecordPart part);

/// Whether less than the whole story is asked for.
[[nodiscard]] bool is_part(const timeline::Selection& selection);

/// Names the articles that could not be analysed; true when there are any.
bool say_faults(const std::vector<events::Record>& records);

/// Articles to timeline, with messages. `state` is `incomplete` also when no event was found or selected.
struct Told {
    timeline::Timeline timeline;
    resources::Bundle resources;
    bool selected = false;  // a part of the story was asked for
    ExitCode state = done;
};
[[nodiscard]] Told tell(const ReadingOptions& options, const timeline::Selection& selection);
/// The same for a command that does not show the timeline: nothing is said of a selection without events.
[[nodiscard]] Told tell_story(const ReadingOptions& options, const timeline::Selection& selection);

/// Writes a timeline in the chosen format; returns the exit code for the shell.
ExitCode write_timeline(const Told& told, const OutputOptions& output);
/// "json   the timeline for other programs", one line a format.
ExitCode list_formats();

}  // namespace annals::cli
