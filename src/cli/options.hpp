// The options that commands share, each declared once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "annals/article/reader.hpp"
#include "annals/render/format.hpp"
#include "annals/timeline/timeline.hpp"
#include "cli/messages.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace annals::cli {

/// What to read, with which rules, and how loudly.
struct ReadingOptions {
    std::vector<std::string> inputs;  // files, folders, "-"
    article::ReadOptions read;
    std::string corrections;  // file of what people corrected; empty for none
    std::string resources;    // folder that overrides the built-in rules; empty for none
    unsigned jobs = 0;        // threads; 0 = as many as the machine has
    bool quiet = false;
    bool verbose = false;

    [[nodiscard]] Verbosity verbosity() const {
        return quiet ? Verbosity::quiet : verbose ? Verbosity::verbose : Verbosity::normal;
    }
};

/// Where the result goes, and as what.
struct OutputOptions {
    std::string path;            // empty or "-" for standard output
    std::string format;          // a name of the register of formats; empty where nobody asked for one
    std::string default_format;  // of the command
    bool list_formats = false;
    std::string title;

    /// What was asked for, else what the file's name says, else what the command writes.
    [[nodiscard]] const render::Format& chosen_format() const;
};

/// INPUT..., --manifest, --published, --input, --resources, --jobs, --quiet, -v.
void add_reading_options(CLI::App& app, ReadingOptions& options);
/// --corrections.
void add_corrections_option(CLI::App& app, ReadingOptions& options);
/// --from, --to, --actor, --place, --focus, --top, --all.
void add_selection_options(CLI::App& app, timeline::Selection& selection);
/// --actor and --place.
void add_name_options(CLI::App& app, timeline::Selection& selection);
/// --from and --to.
void add_range_options(CLI::App& app, std::optional<calendar::Day>& from, std::optional<calendar::Day>& to);
/// An option that takes a number from 0 up.
void add_count(CLI::App& app, const std::string& name, std::size_t& number, const std::string& description,
               const std::string& group);
/// -o FILE.
void add_output_file(CLI::App& app, std::string& path);
/// -o, --format, --list-formats, --title; a format that is asked for must be in the register, and a file name must
/// not end as none of them does.
void add_output_options(CLI::App& app, OutputOptions& options, const std::string& default_format);

/// One of the few words that an option takes.
struct Value {
    std::string word;
    std::string description;  // may be empty
};
/// All of them; none where the value may be anything.
[[nodiscard]] std::vector<Value> values_of(const CLI::Option& option);

}  // namespace annals::cli
