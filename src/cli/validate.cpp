#include <algorithm>
#include <iostream>
#include <memory>

#include <CLI/CLI.hpp>

#include "annals/exchange/json_schema.hpp"
#include "cli/command.hpp"
#include "cli/messages.hpp"
#include "cli/written_file.hpp"

namespace annals::cli {
namespace {

/// What is said of one file before the rest is only counted.
constexpr std::size_t most_said = 20;

struct ValidateOptions {
    std::vector<std::string> files;
};

/// One JSON document, and how many lines of the file stand before it.
struct Piece {
    std::string_view text;
    std::size_t lines_before = 0;
};

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

/// The lines that hold something.
std::vector<Piece> lines_of(std::string_view text) {
    std::vector<Piece> lines;
    for (std::size_t number = 0; !text.empty(); ++number) {
        const auto line = text.substr(0, text.find('\n'));
        if (!is_blank(line)) lines.push_back({line, number});
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return lines;
}

/// A timeline is one document over many lines; where the first line is a whole object, there is one a line.
std::vector<Piece> pieces_of(std::string_view text) {
    auto lines = lines_of(text);
    if (lines.size() < 2) return {{text, 0}};
    const auto first = lines.front().text;
    const bool whole = first.front() == '{' && first[first.find_last_not_of(" \t\r")] == '}';
    return whole ? lines : std::vector<Piece>{{text, 0}};
}

/// Checks the documents of one file, saying what is wrong where.
class Check {
public:
    explicit Check(const std::string& path) : path_(spoken(path)) {}

    ExitCode run(std::string_view text) {
        const auto pieces = pieces_of(text);
        for (const auto& piece : pieces) check(piece);
        if (faults_ > most_said) say(path_ + ": " + std::to_string(faults_ - most_said) + " more faults");
        if (faults_ != 0) return incomplete;
        std::cout << path_ << ": valid, " << schema_ << (pieces.size() > 1 ? ", " + std::to_string(pieces.size()) + " lines" : "")
                  << '\n';
        return done;
    }

private:
    void check(const Piece& piece) {
        const auto schema = exchange::schema_of(piece.text, bundle_);
        if (!schema) return fault(piece, unknown(piece.text));
        schema_ = *schema;
        for (const auto& found : exchange::check_against_schema(piece.text, *schema, bundle_)) fault(piece, found);
    }

    /// What is of no schema is often no JSON either: that is then the fault.
    static exchange::SchemaFault unknown(std::string_view text) {
        auto fault = exchange::json_fault(text).value_or(exchange::SchemaFault{"", 1, "is nothing that annals writes"});
        fault.what += "; give a timeline, records or what annals tag writes";
        return fault;
    }

    void fault(const Piece& piece, const exchange::SchemaFault& found) {
        if (++faults_ > most_said) return;
        const auto line = std::to_string(piece.lines_before + found.line);
        say(path_ + ":" + line + ": " + (found.where.empty() ? "" : found.where + " ") + found.what);
    }

    std::string path_;
    std::string schema_;
    std::size_t faults_ = 0;
    resources::Bundle bundle_ = resources::Bundle::embedded();
};

ExitCode run(const ValidateOptions& options) {
    ExitCode state = done;
    for (const auto& path : options.files) {
        const auto text = contents(path);
        if (!text) say(path + ": cannot be read; give JSON that annals has written");
        state = std::max(state, text ? Check(path).run(*text) : failed);
    }
    return state;
}

constexpr const char* validate_examples =
    R"(The exit code is 0 where all is as its schema says, 1 where something is not, 2 where a file cannot be read.

Examples:
  annals validate timeline.json
  annals extract < articles.jsonl | annals validate -
)";

}  // namespace

Action validate(CLI::App& app) {
    auto options = std::make_shared<ValidateOptions>();
    app.add_option("FILE", options->files,
                   "a timeline, a graph in JSON, records, or what annals tag writes; - for standard input")
        ->type_name("")
        ->required();
    app.footer(validate_examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
