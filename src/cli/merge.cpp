#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "annals/pipeline/merge.hpp"
#include "cli/command.hpp"
#include "cli/corpus.hpp"
#include "cli/output.hpp"

namespace annals::cli {
namespace {

namespace fs = std::filesystem;

struct MergeCommand {
    std::vector<std::string> inputs;
    std::string output;
    std::size_t megabytes = 256;
    std::size_t jobs = 0;
};

bool holds_lines(const fs::path& path) {
    const auto name = path.string();
    return name.ends_with(".jsonl") || name.ends_with(".jsonl.gz");
}

/// Of folders the files of lines in them and below.
std::vector<std::string> files_of(const std::vector<std::string>& inputs) {
    std::vector<std::string> files;
    for (const auto& input : inputs) {
        std::error_code error;
        if (!fs::is_directory(input, error)) {
            files.push_back(input);
            continue;
        }
        const auto first = files.size();
        for (const auto& entry : fs::recursive_directory_iterator(input, fs::directory_options::skip_permission_denied)) {
            if (entry.is_regular_file(error) && holds_lines(entry.path())) files.push_back(entry.path().string());
        }
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(first), files.end());
    }
    return files;
}

ExitCode run(const MergeCommand& command) {
    pipeline::RecordMerger merger(
        {command.megabytes << 20U, fs::temp_directory_path(), thread_count(static_cast<unsigned>(command.jobs))});
    for (const auto& file : files_of(command.inputs.empty() ? std::vector<std::string>{"-"} : command.inputs))
        merger.add(file == "-" ? article::Lines(std::cin) : article::Lines(file), file == "-" ? "standard input" : file);
    std::size_t written = 0;
    write_output(command.output, [&](std::ostream& out) { written = merger.write(out); });
    for (const auto& skipped : merger.skipped()) say(skipped.where + ": " + skipped.what + "; left out");
    if (written == 0) say("no record was read; give what `annals extract` wrote");
    if (written == 0 && !merger.skipped().empty()) return failed;
    return merger.skipped().empty() && written > 0 ? done : incomplete;
}

constexpr const char* merge_examples =
    R"(A merged file holds each record once, in one order: whatever the order of the inputs, and however often one is given.

Examples:
  annals merge shard-*.jsonl.gz -o records.jsonl
  annals merge records.jsonl today.jsonl -o both.jsonl
  annals timeline both.jsonl
)";

}  // namespace

Action merge(CLI::App& app) {
    auto command = std::make_shared<MergeCommand>();
    app.add_option("RECORDS", command->inputs, "what `annals extract` wrote: files, folders, or - for standard input")
        ->type_name("")
        ->group("Input");
    add_output_file(app, command->output);
    add_count(app, "--memory", command->megabytes, "MiB of lines in memory; more wait in files in TMPDIR (default: 256)",
              "Memory and speed");
    add_count(app, "--jobs", command->jobs, "threads; the result is the same for any number", "Memory and speed");
    app.footer(merge_examples);
    return [command] { return run(*command); };
}

}  // namespace annals::cli
