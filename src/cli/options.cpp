#include "cli/options.hpp"

#include <algorithm>
#include <filesystem>

#include <CLI/CLI.hpp>

#include "annals/calendar/temporal_value.hpp"

namespace annals::cli {
namespace {

enum class Edge { first, last };
using calendar::Granularity;

/// "2022-09-06", "2022-09" or "2022": the first or last day of what was named.
std::optional<calendar::Day> edge_of(const std::string& text, Edge edge) {
    const auto date = calendar::parse_timex3(text);
    const bool known = date && (date->granularity == Granularity::day || date->granularity == Granularity::month ||
                                date->granularity == Granularity::year);
    if (!known) return std::nullopt;
    return edge == Edge::first ? calendar::first_day(date->period) : calendar::last_day(date->period);
}

/// A publication date is a day: of a month alone, none is taken.
std::optional<calendar::Day> whole_day(const std::string& text) {
    const auto date = calendar::parse_timex3(text);
    return date && date->granularity == Granularity::day ? calendar::first_day(date->period) : std::nullopt;
}

/// An option that takes a date; a wrong one is refused with an example of a right one.
template <typename Read>
void add_date(CLI::App& app, const std::string& name, std::optional<calendar::Day>& day, Read read,
              const std::string& description, const std::string& group) {
    app.add_option_function<std::string>(
           name,
           [&day, read, name](const std::string& text) {
               day = read(text);
               if (!day) throw CLI::ValidationError(name, "'" + text + "' is no date; write it as 2022-09-06");
           },
           description)
        ->type_name("DATE")
        ->group(group);
}

void add_edge(CLI::App& app, const std::string& name, std::optional<calendar::Day>& day, Edge edge,
              const std::string& description) {
    add_date(
        app, name, day, [edge](const std::string& text) { return edge_of(text, edge); }, description, "Selection");
}

template <typename Number>
CLI::Option* add_number(CLI::App& app, const std::string& name, Number& number, const std::string& description) {
    return app.add_option(name, number, description)
        ->type_name("N")
        ->check(CLI::Validator(
            [](const std::string& text) {
                const bool digits = !text.empty() && text.size() < 10 &&
                                    std::all_of(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; });
                return digits ? std::string() : "'" + text + "' is no number from 0 up; write it as 25";
            },
            ""));
}

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const auto& format : render::formats()) names.emplace_back(format.name);
    return names;
}

std::string known_format(const std::string& typed) {
    if (render::find_format(typed) != nullptr) return {};
    return "there is no format '" + typed + "'" + suggestion(typed, format_names()) + "; --list-formats lists them";
}

/// ".json, .dot, …": how the files end that are written in a format of their own.
std::string known_endings() {
    std::string endings;
    for (const auto& format : render::formats()) {
        if (!format.extension.empty()) endings += (endings.empty() ? "." : ", .") + std::string(format.extension);
    }
    return endings;
}

/// A file whose name ends like none of the formats would hold what nobody asked for.
void refuse_unknown_ending(const OutputOptions& options) {
    const auto ending = std::filesystem::path(options.path).extension().string();
    if (!options.format.empty() || ending.size() < 2 || render::format_of_file(options.path) != nullptr) return;
    throw CLI::ValidationError("-o", "'" + options.path + "' says no format: " +
                                         (ending == ".html" ? "annals report writes pages" : "no one ends in " + ending) +
                                         "; name one with --format, or end the file in one of " + known_endings());
}

}  // namespace

void add_reading_options(CLI::App& app, ReadingOptions& options) {
    app.add_option("INPUT", options.inputs, "files, folders, or - for JSONL articles on standard input")
        ->type_name("")
        ->group("Input");
    app.add_option("--manifest", options.read.manifest,
                   "a CSV or JSONL file: file, published, source, url, title of each article")
        ->type_name("FILE")
        ->group("Input");
    add_date(app, "--published", options.read.published, &whole_day, "the publication date of every article", "Input");
    app.add_option("--input", options.read.input_format, "read as txt, md, html, json, jsonl, ... whatever the file name says")
        ->type_name("FORMAT")
        ->group("Input");
    app.add_option("--resources", options.resources, "rules in this folder override the built-in ones")
        ->type_name("DIR")
        ->group("Input");
    add_number(app, "--jobs", options.jobs, "threads; the result is the same for any number")->group("Messages and speed");
    app.add_flag("--quiet", options.quiet, "say only what went wrong or was skipped")->group("Messages and speed");
    app.add_flag("-v,--verbose", options.verbose, "say what is being done")->group("Messages and speed");
}

void add_corrections_option(CLI::App& app, ReadingOptions& options) {
    app.add_option("--corrections", options.corrections, "what you corrected by hand, as JSONL or CSV; applied on every run")
        ->type_name("FILE")
        ->group("Input");
}

void add_range_options(CLI::App& app, std::optional<calendar::Day>& from, std::optional<calendar::Day>& to) {
    add_edge(app, "--from", from, Edge::first, "leave out what ended before");
    add_edge(app, "--to", to, Edge::last, "leave out what began after");
}

void add_count(CLI::App& app, const std::string& name, std::size_t& number, const std::string& description,
               const std::string& group) {
    add_number(app, name, number, description)->group(group);
}

void add_name_options(CLI::App& app, timeline::Selection& selection) {
    app.add_option("--actor", selection.actor, "only what this person, body or named thing takes part in")
        ->type_name("NAME")
        ->group("Selection");
    app.add_option("--place", selection.place, "only what happened there")->type_name("NAME")->group("Selection");
}

void add_selection_options(CLI::App& app, timeline::Selection& selection) {
    add_range_options(app, selection.from, selection.to);
    app.parse_complete_callback([&selection] {
        if (selection.from && selection.to && *selection.from > *selection.to)
            throw CLI::ValidationError("--from", "the selection begins after it ends; exchange --from and --to");
    });
    add_name_options(app, selection);
    app.add_option("--focus", selection.focus, "the neighbourhood of one actor, place or named thing")
        ->type_name("NAME")
        ->group("Selection");
    add_number(app, "--top", selection.top, "the N most important events; 0 for all")->group("Selection");
    app.add_flag("--all", selection.all, "also what was denied, planned, demanded or merely possible, and events of no type")
        ->group("Selection");
}

void add_output_file(CLI::App& app, std::string& path) {
    app.add_option("-o,--output", path, "write here instead of to standard output")->type_name("FILE")->group("Output");
}

void add_output_options(CLI::App& app, OutputOptions& options, const std::string& default_format) {
    options.default_format = default_format;
    add_output_file(app, options.path);
    app.add_option("--format", options.format,
                   "as one of --list-formats (default: as the name of -o ends, else " + default_format + ")")
        ->type_name("NAME")
        ->check(CLI::Validator(&known_format, ""))
        ->group("Output");
    app.add_flag("--list-formats", options.list_formats, "list the formats and stop")->group("Output");
    app.add_option("--title", options.title, "a heading for formats that have one")->type_name("TEXT")->group("Output");
    app.final_callback([&options] {
        if (!options.list_formats) refuse_unknown_ending(options);
    });
}

const render::Format& OutputOptions::chosen_format() const {
    const auto* by_name = format.empty() ? render::format_of_file(path) : render::find_format(format);
    return by_name != nullptr ? *by_name : *render::find_format(default_format);
}

std::vector<Value> values_of(const CLI::Option& option) {
    std::vector<Value> values;
    const auto type = option.get_type_name();
    if (const auto brace = type.find('{'); brace != std::string::npos) {
        // Where CLI::IsMember says what it knows: "TEXT:{summary,text}".
        const auto words = type.substr(brace + 1, type.find('}') - brace - 1);
        for (const auto& word : CLI::detail::split(words, ',')) values.push_back({word, ""});
    } else if (option.check_lname("format")) {
        for (const auto& format : render::formats())
            values.push_back({std::string(format.name), std::string(format.description)});
    }
    return values;
}

}  // namespace annals::cli
