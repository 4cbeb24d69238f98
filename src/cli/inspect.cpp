#include <algorithm>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "annals/calendar/temporal_value.hpp"
#include "cli/command.hpp"
#include "cli/corpus.hpp"
#include "cli/output.hpp"
#include "cli/overview.hpp"

namespace annals::cli {
namespace {

struct InspectOptions {
    ReadingOptions reading;
    std::string output;
    std::string format = "summary";
};

constexpr std::size_t longest_quote = 72;  // code points, so that a line fits a terminal

/// One line, cut at a word with an ellipsis.
std::string shortened(std::string_view text, std::size_t longest = longest_quote) {
    std::string line;
    std::size_t width = 0;
    for (const char c : text) {
        const bool continues = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
        if (!continues && ++width > longest) break;
        line += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    }
    if (width <= longest) return line;
    if (const auto space = line.rfind(' '); space != std::string::npos && space > line.size() / 2) line.resize(space);
    return line + "\u2026";
}

std::string published_line(const article::PublicationDate& published) {
    const auto day = published.day();
    if (!day) return "unknown; give --published or a manifest to resolve relative dates";
    return calendar::to_iso(*day) + "  (" + std::string(name(published.basis)) + ", confidence " +
           std::string(name(published.confidence)) + ")";
}

void field(std::ostream& out, std::string_view label, std::string_view value) {
    if (value.empty()) return;
    out << "  " << label << std::string(11 - std::min<std::size_t>(label.size(), 10), ' ') << value << '\n';
}

void write_evidence(std::ostream& out, const article::Article& article) {
    for (const auto& evidence : article.published.evidence) {
        std::string line = evidence.what + ": \"" + shortened(evidence.quote, 60) + "\"";
        if (evidence.span) line += " at line " + std::to_string(article.text.position(evidence.span->begin).line);
        field(out, "evidence", line);
    }
}

/// One span of the article with what becomes of it.
struct Row {
    text::Span span;
    bool kept = true;
    std::string_view label;
};

std::vector<Row> rows_of(const article::Article& article) {
    std::vector<Row> rows;
    for (const auto& kept : article.kept) rows.push_back({kept.span, true, name(kept.section)});
    for (const auto& dropped : article.dropped) rows.push_back({dropped.span, false, name(dropped.reason)});
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.span < b.span; });
    return rows;
}

void write_rows(std::ostream& out, const article::Article& article) {
    for (const auto& row : rows_of(article)) {
        const auto points = article.text.code_points(row.span);
        const auto range = std::to_string(points.begin) + "-" + std::to_string(points.end);
        out << "  " << (row.kept ? "+ " : "- ") << range << std::string(range.size() < 13 ? 13 - range.size() : 1, ' ')
            << row.label << std::string(row.label.size() < 16 ? 16 - row.label.size() : 1, ' ')
            << shortened(article.text.quote(row.span)) << '\n';
    }
}

void write_summary(std::ostream& out, const article::Article& article) {
    out << article.id << '\n';
    field(out, "path", article.path);
    field(out, "title", shortened(article.title, 90) + (article.title_is_stated ? "" : "  (no stated title: its first words)"));
    field(out, "outlet", article.outlet);
    field(out, "url", article.url);
    field(out, "published", published_line(article.published));
    write_evidence(out, article);
    for (const auto& note : article.notes) field(out, "note", note);
    write_rows(out, article);
}

ExitCode run(const InspectOptions& options) {
    const auto engine = make_engine(options.reading);
    const auto corpus = read_corpus(options.reading, engine.resources());
    if (corpus.state == failed) return failed;
    write_output(options.output, [&](std::ostream& out) {
        Overview overview;
        for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
            const auto& article = corpus.articles[i];
            if (options.format == "text") {
                out << article.text.view();
            } else {
                out << (i == 0 ? "" : "\n");
                write_summary(out, article);
                overview.add(out, article, engine.times(article));
            }
        }
        if (options.format != "text" && corpus.articles.size() > 1) overview.write(out);
    });
    return corpus.state;
}

constexpr const char* inspect_examples = R"(Lines with + are read as news, lines with - are not, each with its reason and its
place: code points from the start of the text, which `--format text` prints. Lines
with ? are dates that no day could be found for. Several articles are summed up.

Examples:
  annals inspect page.html
  annals inspect articles/ --manifest dates.csv
  annals inspect page.html --format text > page.txt
)";

}  // namespace

Action inspect(CLI::App& app) {
    auto options = std::make_shared<InspectOptions>();
    add_reading_options(app, options->reading);
    add_output_file(app, options->output);
    app.add_option("--format", options->format, "summary, or text: the article's text as its offsets count it")
        ->check(CLI::IsMember({"summary", "text"}))
        ->group("Output");
    app.footer(inspect_examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
