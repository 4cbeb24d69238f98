#include "cli/command.hpp"

#include <cmath>
#include <filesystem>
#include <memory>
#include <ostream>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "annals/calendar/arithmetic.hpp"
#include "annals/exchange/timeml.hpp"
#include "annals/pipeline/pipeline.hpp"
#include "annals/temporal/time_expression.hpp"
#include "cli/corpus.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"

namespace annals::cli {
namespace {

using Json = nlohmann::ordered_json;

struct TagOptions {
    ReadingOptions reading;
    std::string output;
    std::string format = "jsonl";
    bool explain = false;
};

/// Expressions with what they come to, as TIMEX3 has them: a range is its two ends.
struct Tagged {
    std::vector<temporal::TimeExpression> expressions;
    std::vector<temporal::Resolution> resolutions;
};

/// What hangs on a range hangs on its first end from then on.
Tagged tagged(const article::Article& article, const pipeline::Engine& engine) {
    const auto expressions = engine.times(article);
    const auto resolutions = temporal::resolve(expressions, article.published);
    Tagged all;
    std::vector<std::size_t> number;  // of each expression among all
    const auto renumber = [&](temporal::Anchor& anchor) {
        if (anchor.kind == temporal::AnchorKind::expression) anchor.index = number[anchor.index];
    };
    const auto add = [&](temporal::TimeExpression expression, temporal::Resolution resolution) {
        renumber(expression.anchor);
        for (auto& reading : expression.readings) renumber(reading.anchor);
        all.expressions.push_back(std::move(expression));
        all.resolutions.push_back(std::move(resolution));
    };
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        number.push_back(all.expressions.size());
        auto ends = temporal::ends_of(expressions[i], resolutions[i]);
        for (auto& [end, resolution] : ends) add(std::move(end), std::move(resolution));
        if (ends.empty()) add(expressions[i], resolutions[i]);
    }
    return all;
}

/// What an expression is counted from: "publication", "t3" for the third of the article, "event" or "none".
std::string anchor_name(const temporal::Anchor& anchor) {
    switch (anchor.kind) {
        case temporal::AnchorKind::publication: return "publication";
        case temporal::AnchorKind::expression: return "t" + std::to_string(anchor.index + 1);
        case temporal::AnchorKind::event: return "event";
        case temporal::AnchorKind::none: break;
    }
    return "none";
}

void add_days(Json& json, const temporal::Resolution& resolution) {
    if (!resolution.value) return;
    const auto period = calendar::narrowed(*resolution.value);
    if (const auto first = calendar::first_day(period)) json["earliest"] = calendar::to_iso(*first);
    if (const auto last = calendar::last_day(period)) json["latest"] = calendar::to_iso(*last);
    json["granularity"] = calendar::name(resolution.value->granularity);
    json["edtf"] = calendar::to_edtf(*resolution.value);
}

/// Every anchor that was weighed, with what the expression would be worth with it.
Json anchors_json(const article::Article& article, const Tagged& tagged, const temporal::TimeExpression& expression) {
    Json anchors = Json::array();
    for (const auto& reading : expression.readings) {
        const auto value = temporal::resolve_reading(reading, tagged.resolutions, article.published).timex3;
        anchors.push_back({{"anchor", anchor_name(reading.anchor)},
                           {"value", value},
                           {"score", std::round(reading.score * 100) / 100},
                           {"features", reading.features}});
    }
    return anchors;
}

void add_explanation(Json& json, const temporal::TimeExpression& expression, const temporal::Resolution& resolution) {
    json["symbolic"] = temporal::to_string(expression.value);
    json["steps"] = resolution.steps;
    json["reasons"] = expression.reasons;
    if (!resolution.reason.empty()) json["unresolved"] = resolution.reason;
    for (const auto& reading : resolution.alternatives) json["alternatives"].push_back(calendar::to_timex3(reading));
}

Json to_json(const article::Article& article, const Tagged& tagged, std::size_t i, bool explain) {
    const auto& expression = tagged.expressions[i];
    const auto& resolution = tagged.resolutions[i];
    const auto range = article.text.code_points(expression.span);
    Json json{{"begin", range.begin},
              {"end", range.end},
              {"text", article.text.quote(expression.span)},
              {"type", temporal::name(expression.type)},
              {"value", resolution.timex3}};
    if (!resolution.mod.empty()) json["mod"] = resolution.mod;
    if (!resolution.quant.empty()) json["quant"] = resolution.quant;
    if (!resolution.freq.empty()) json["freq"] = resolution.freq;
    add_days(json, resolution);
    if (expression.signal != temporal::Signal::none) json["signal"] = temporal::name(expression.signal);
    json["rule"] = expression.rule;
    json["anchor"] = anchor_name(expression.anchor);
    if (explain) add_explanation(json, expression, resolution);
    if (explain && !expression.readings.empty()) json["anchors"] = anchors_json(article, tagged, expression);
    return json;
}

Json tag_article(const article::Article& article, const pipeline::Engine& engine, bool explain) {
    const auto all = tagged(article, engine);
    Json json{{"id", article.id}};
    if (!article.path.empty()) json["path"] = article.path;
    const auto day = article.published.day();
    json["published"] = day ? Json(calendar::to_iso(*day)) : Json(nullptr);
    json["timexes"] = Json::array();
    for (std::size_t i = 0; i < all.expressions.size(); ++i) json["timexes"].push_back(to_json(article, all, i, explain));
    return json;
}

void write_lines(const TagOptions& options, const pipeline::Engine& engine, const std::vector<article::Article>& articles) {
    write_output(options.output, [&](std::ostream& out) {
        for (const auto& article : articles)
            out << tag_article(article, engine, options.explain).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    });
}

void write_document(const std::string& path, const pipeline::Engine& engine, const article::Article& article) {
    const auto all = tagged(article, engine);
    write_output(path, [&](std::ostream& out) { exchange::write_timeml(out, article, all.expressions, all.resolutions); });
}

/// "press/monday:3" becomes press_monday_3.tml.
std::string file_name(std::string id) {
    for (char& c : id) {
        if (c == '/' || c == '\\' || c == ':' || static_cast<unsigned char>(c) < 0x20) c = '_';
    }
    return id + ".tml";
}

/// TimeML has one document an article: more than one go into a folder.
ExitCode write_documents(const TagOptions& options, const pipeline::Engine& engine, const Corpus& corpus) {
    namespace fs = std::filesystem;
    const bool folder = fs::is_directory(options.output) || options.output.ends_with('/');
    if (!folder && corpus.articles.size() > 1) {
        say("--format timeml: there are " + std::to_string(corpus.articles.size()) +
            " articles, and each becomes a file of its own; name a folder with -o FOLDER/");
        return failed;
    }
    std::error_code error;
    if (folder) fs::create_directories(options.output, error);
    if (error) throw OutputError(options.output + ": " + error.message() + "; name another folder with -o");
    for (const auto& article : corpus.articles)
        write_document(folder ? (fs::path(options.output) / file_name(article.id)).string() : options.output, engine, article);
    return corpus.state;
}

ExitCode run(TagOptions options) {
    options.reading.read.copies = true;
    const auto engine = make_engine(options.reading);
    const auto corpus = read_corpus(options.reading, engine.resources());
    if (corpus.state == failed) return failed;
    if (options.format == "timeml") return write_documents(options, engine, corpus);
    write_lines(options, engine, corpus.articles);
    return corpus.state;
}

constexpr const char* examples = R"(Examples:
  annals tag article.txt --published 2022-09-12 --explain
  annals tag articles/ --manifest dates.csv -o times.jsonl
  annals tag articles/ --format timeml -o tagged/
)";

}  // namespace

Action tag(CLI::App& app) {
    auto options = std::make_shared<TagOptions>();
    add_reading_options(app, options->reading);
    add_output_file(app, options->output);
    app.add_option("--format", options->format, "jsonl: one line an article; timeml: one XML file an article")
        ->check(CLI::IsMember({"jsonl", "timeml"}))
        ->capture_default_str();
    app.add_flag("--explain", options->explain, "add what each value was worked out from (jsonl)");
    app.footer(examples);
    return [options] { return run(*options); };
}

}  // namespace annals::cli
