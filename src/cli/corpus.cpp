#include "cli/corpus.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <thread>

#include "annals/exchange/corrections.hpp"
#include "annals/pipeline/records.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"

namespace annals::cli {
namespace {

constexpr std::size_t name_column = 16;  // of --list-formats

void say_skipped(const article::Skipped& skipped) {
    say(skipped.where.empty() ? skipped.what + "; skipped" : skipped.where + ": " + skipped.what + "; skipped");
}

std::string where(const article::Article& article) {
    return article.path.empty() ? "standard input, article " + article.id : article.path;
}

void say_notes(const std::vector<article::Article>& articles) {
    for (const auto& article : articles) {
        for (const auto& note : article.notes) say(where(article) + ": " + note);
    }
}

std::string counted(std::size_t count, const std::string& what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

template <typename T> void erase_marked(std::vector<T>& all, const std::vector<bool>& marks, std::size_t first) {
    std::vector<T> kept;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!marks[first + i]) kept.push_back(std::move(all[i]));
    }
    all = std::move(kept);
}

/// One corpus of the articles that were read now and those read before.
void settle(Corpus& corpus, std::vector<article::Skipped>& skipped) {
    std::vector<article::Article*> articles;
    for (auto& article : corpus.articles) articles.push_back(&article);
    for (auto& record : corpus.records) articles.push_back(&record.article);
    const auto copies = article::settle(articles, false, skipped);
    erase_marked(corpus.records, copies, corpus.articles.size());
    erase_marked(corpus.articles, copies, 0);
}

Corpus read_inputs(const ReadingOptions& options, article::ReadOptions read, const resources::Bundle& bundle,
                   exchange::RecordPart part = exchange::RecordPart::told) {
    if (options.inputs.empty()) {
        say("no input; name files or folders, or - for JSONL articles on standard input");
        return {{}, {}, failed};
    }
    read.bundle = &bundle;
    auto batch = article::read_articles(options.inputs, read, std::cin);
    if (!batch.set_aside.empty() && (read.published || !read.manifest.empty()))
        say("records keep the publication dates they were extracted with: --published and --manifest do not reach them");
    auto before = pipeline::read_records(batch.set_aside, part, thread_count(options.jobs));
    std::move(before.skipped.begin(), before.skipped.end(), std::back_inserter(batch.skipped));
    Corpus corpus{std::move(batch.articles), std::move(before.records), done};
    if (read.set_aside) settle(corpus, batch.skipped);
    std::for_each(batch.skipped.begin(), batch.skipped.end(), say_skipped);
    if (options.verbosity() != Verbosity::quiet) say_notes(corpus.articles);
    if (corpus.size() == 0) {
        say("no readable article; give .txt, .md, .html, .json, .jsonl or feed files, or folders of them");
        return {{}, {}, failed};
    }
    corpus.state = batch.skipped.empty() ? done : incomplete;
    return corpus;
}

std::string where(const graph::Story& story, const graph::Stale& stale, const std::string& file) {
    return file + ":" + std::to_string(story.corrections[stale.correction].line) + ": ";
}

/// Names the corrections that fit nothing here; true when there are any.
bool say_stale(const graph::Story& story, const std::string& file) {
    for (const auto& stale : story.stale)
        say(where(story, stale, file) + stale.why +
            " in these articles; left out; its article may have changed, or is not among them");
    return !story.stale.empty();
}

void say_idle(const graph::Story& story, const std::string& file) {
    for (const auto& idle : story.idle)
        say(where(story, idle, file) + "changes nothing: " + idle.why + " without this correction");
}

}  // namespace

unsigned thread_count(unsigned jobs) { return jobs != 0 ? jobs : std::max(1U, std::thread::hardware_concurrency()); }

pipeline::Engine make_engine(const ReadingOptions& options) {
    return pipeline::Engine(options.resources.empty() ? resources::Bundle::embedded()
                                                      : resources::Bundle::with_overrides(options.resources));
}

Corpus read_corpus(const ReadingOptions& options, const resources::Bundle& bundle) {
    return read_inputs(options, options.read, bundle);
}

Corpus read_corpus_with_records(const ReadingOptions& options, const resources::Bundle& bundle, exchange::RecordPart part) {
    auto read = options.read;
    read.set_aside = &exchange::looks_like_record;
    read.apart = true;  // until records are there too
    return read_inputs(options, read, bundle, part);
}

bool is_part(const timeline::Selection& selection) {
    return selection.from || selection.to || selection.top != 0 || !selection.actor.empty() || !selection.place.empty() ||
           !selection.focus.empty();
}

void say_undated(const std::vector<events::Record>& records) {
    const auto undated = [](const events::Record& record) { return !record.article.published.earliest; };
    const auto first = std::find_if(records.begin(), records.end(), undated);
    if (first == records.end()) return;
    const auto others = std::count_if(first + 1, records.end(), undated);
    const auto who =
        where(first->article) + (others == 0 ? "" : " and " + counted(static_cast<std::size_t>(others), "other article"));
    say(who + ": no publication date is known, so that \"on Monday\" is no day there; give --published or --manifest");
}

bool say_faults(const std::vector<events::Record>& records) {
    bool any = false;
    for (const auto& record : records) {
        if (record.error.empty()) continue;
        say(where(record.article) + ": could not be analysed (" + record.error + "); skipped");
        any = true;
    }
    return any;
}

Told tell_story(const ReadingOptions& options, const timeline::Selection& selection) {
    const auto engine = make_engine(options);
    pipeline::Options how{selection, thread_count(options.jobs)};
    if (!options.corrections.empty()) how.corrections = exchange::read_corrections(options.corrections);
    std::jthread compiling;  // meanwhile
    if (thread_count(options.jobs) > 1) compiling = std::jthread([&engine] { engine.prepare(); });
    const auto part = selection.all ? exchange::RecordPart::all : exchange::RecordPart::told;
    auto corpus = read_corpus_with_records(options, engine.resources(), part);
    if (corpus.state == failed) return {{}, {}, false, failed};
    if (options.verbosity() == Verbosity::verbose) say("read " + counted(corpus.size(), "article"));
    ProgressLine line(options.verbosity());
    how.progress = line.progress();
    auto timeline = engine.run(std::move(corpus.articles), std::move(corpus.records), how);
    line.erase();
    Told told{std::move(timeline), engine.resources(), is_part(selection), corpus.state};
    if (options.verbosity() != Verbosity::quiet) say_undated(told.timeline.story.records);
    if (options.verbosity() != Verbosity::quiet) say_idle(told.timeline.story, options.corrections);
    if (say_stale(told.timeline.story, options.corrections)) told.state = incomplete;
    if (say_faults(told.timeline.story.records)) told.state = incomplete;
    if (options.verbosity() == Verbosity::verbose) say("found " + counted(told.timeline.entries.size(), "event"));
    return told;
}

Told tell(const ReadingOptions& options, const timeline::Selection& selection) {
    auto told = tell_story(options, selection);
    if (told.state == failed) return told;
    const auto& entries = told.timeline.entries;
    if (std::none_of(entries.begin(), entries.end(), [](const timeline::Entry& entry) { return entry.shown; })) {
        say(entries.empty() ? "no event was found in these articles" : "no event is left; widen the selection, or add --all");
        told.state = incomplete;
    }
    return told;
}

ExitCode write_timeline(const Told& told, const OutputOptions& output) {
    if (told.state == failed) return failed;
    render::RenderOptions options;
    options.resources_hash = told.resources.hash();
    options.bundle = &told.resources;
    options.selected = told.selected;
    if (!output.title.empty()) options.title = output.title;
    if (output.path.empty()) options.width = output_width(options.width);
    const auto& format = output.chosen_format();
    render::Losses losses;
    write_output(output.path, [&](std::ostream& out) { losses = format.render(out, told.timeline, options); });
    for (const auto& loss : losses) say(std::string(format.name) + ": " + loss);
    return told.state;
}

ExitCode list_formats() {
    for (const auto& format : render::formats()) {
        std::cout << format.name << std::string(name_column - format.name.size(), ' ') << format.description << '\n';
    }
    return done;
}

}  // namespace annals::cli
