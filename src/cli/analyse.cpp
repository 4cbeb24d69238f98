#include "cli/command.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "annals/article/text_files.hpp"
#include "annals/language/conllu.hpp"
#include "cli/corpus.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"

namespace annals::cli {
namespace {

struct AnalyseOptions {
    ReadingOptions reading;
    std::string output;
    std::string format = "conllu";
    std::vector<std::string> layers{"all"};
    bool news_only = false;

    /// --input says so, or else the names of all files.
    [[nodiscard]] bool words_are_given() const {
        const auto& stated = reading.read.input_format;
        const auto& inputs = reading.inputs;
        const auto is_table = [](const std::string& path) { return path.ends_with(".conllu"); };
        const bool all_tables = !inputs.empty() && std::all_of(inputs.begin(), inputs.end(), is_table);
        return stated == "conllu" || (stated.empty() && all_tables);
    }
    [[nodiscard]] language::Layers wanted() const { return {.dependencies = names("dependencies"), .names = names("names")}; }

private:
    [[nodiscard]] bool names(const std::string& layer) const {
        return std::any_of(layers.begin(), layers.end(),
                           [&](const std::string& given) { return given == layer || given == "all"; });
    }
};

ExitCode analyse_articles(const AnalyseOptions& options) {
    const auto& folder = options.reading.resources;
    const auto bundle = folder.empty() ? resources::Bundle::embedded() : resources::Bundle::with_overrides(folder);
    auto reading = options.reading;
    reading.read.everything = !options.news_only;
    const auto corpus = read_corpus(reading, bundle);
    if (corpus.state == failed) return failed;
    write_output(options.output, [&](std::ostream& out) {
        for (const auto& article : corpus.articles)
            out << language::write_conllu(article, language::analyse(article, options.wanted()));
    });
    return corpus.state;
}

/// The file's name stands for the id that a table does not give.
std::string id_of(const article::TextFile& file) {
    return file.path.empty() ? "standard input" : std::filesystem::path(file.path).filename().string();
}

/// Annotates the tables of given words, file by file.
class Annotation {
public:
    Annotation(const AnalyseOptions& options, std::ostream& out) : options_(options), out_(out) {}

    ExitCode run() {
        article::visit_text_files(options_.reading.inputs, ".conllu", std::cin, skipped_,
                                  [this](const article::TextFile& file) { annotate(file); });
        for (const auto& skipped : skipped_) say(skipped.where + ": " + skipped.what + "; skipped");
        if (articles_ == 0) say("no readable article; give CoNLL-U tables, or leave out --input for articles");
        return articles_ == 0 ? failed : skipped_.empty() ? done : incomplete;
    }

private:
    void annotate(const article::TextFile& file) {
        const auto where = file.path.empty() ? "standard input" : file.path;
        try {
            auto all = language::read_conllu(file.utf8);
            if (all.empty()) skipped_.push_back({where, "the table holds no words; nothing to read"});
            for (auto& given : all) write(given, id_of(file));
        } catch (const language::ConlluError& fault) {
            skipped_.push_back({where + ":" + std::to_string(fault.line), fault.what()});
        }
    }

    void write(language::GivenWords& given, const std::string& file_name) {
        if (given.article.id.empty()) given.article.id = file_name;
        language::annotate(given.article.text.view(), given.document, options_.wanted());
        out_ << language::write_conllu(given.article, given.document);
        ++articles_;
    }

    const AnalyseOptions& options_;
    std::ostream& out_;
    std::vector<article::Skipped> skipped_;
    std::size_t articles_ = 0;
};

ExitCode annotate_tables(const AnalyseOptions& options) {
    if (options.reading.inputs.empty()) {
        say("no input; name CoNLL-U files or folders of them, or - for standard input");
        return failed;
    }
    auto state = done;
    write_output(options.output, [&](std::ostream& out) { state = Annotation(options, out).run(); });
    return state;
}

std::string known_layer(const std::string& typed) {
    const std::vector<std::string> layers{"tags", "dependencies", "names", "all"};
    if (std::find(layers.begin(), layers.end(), typed) != layers.end()) return {};
    return "there is no layer '" + typed + "'" + suggestion(typed, layers) + "; write tags, dependencies, names or all";
}

constexpr const char* analyse_examples =
    R"(The whole text is analysed, also what the other commands set aside; --news-only leaves that out.
Of JSON that is the field "text", without its title.
With --input conllu, or of files so named, words and sentences are those of the table. Its tags, heads, comments and MISC are
not read, and sentences get new numbers.

Examples:
  annals analyse article.txt
  annals analyse articles/ --layers names -o articles.conllu
  annals analyse treebank.conllu --layers dependencies,names
  annals analyse tables/ --input conllu
)";

}  // namespace

Action analyse(CLI::App& app) {
    auto options = std::make_shared<AnalyseOptions>();
    add_reading_options(app, options->reading);
    app.get_option("--input")->description("conllu: a table of words; or txt, md, html, json, jsonl, ... as for all commands");
    app.add_flag("--news-only", options->news_only, "leave out what is not read as news (see annals inspect)")->group("Input");
    add_output_file(app, options->output);
    app.add_option("--format", options->format, "conllu: one word a line")
        ->check(CLI::IsMember({"conllu"}))
        ->capture_default_str()
        ->group("Output");
    app.add_option("--layers", options->layers,
                   "with commas: dependencies,names (default: all), or tags alone; words, tags and lemmas are always given")
        ->type_name("LAYER,LAYER")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::Validator(&known_layer, ""))
        ->group("Output");
    app.footer(analyse_examples);
    return [options] { return options->words_are_given() ? annotate_tables(*options) : analyse_articles(*options); };
}

}  // namespace annals::cli
