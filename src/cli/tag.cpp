#include "cli/command.hpp"

#include <memory>
#include <ostream>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "annals/calendar/arithmetic.hpp"
#include "annals/pipeline/pipeline.hpp"
#include "annals/temporal/time_expression.hpp"
#include "cli/corpus.hpp"
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

/// What an expression is counted from: "publication", "t3" for the third expression of the article, "event" or "none".
/// `first_of` numbers them: a range has a line for each of its ends.
std::string anchor_name(const temporal::Anchor& anchor, const std::vector<std::size_t>& first_of) {
    switch (anchor.kind) {
        case temporal::AnchorKind::publication: return "publication";
        case temporal::AnchorKind::expression: return "t" + std::to_string(first_of[anchor.index]);
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
    json["edtf"] = calendar::to_edtf(*resolution.value);
}

void add_explanation(Json& json, const temporal::TimeExpression& expression, const temporal::Resolution& resolution) {
    json["symbolic"] = temporal::to_string(expression.value);
    json["steps"] = resolution.steps;
    json["reasons"] = expression.reasons;
    if (!resolution.reason.empty()) json["unresolved"] = resolution.reason;
    for (const auto& reading : resolution.alternatives) json["alternatives"].push_back(calendar::to_timex3(reading));
}

Json to_json(const article::Article& article, const temporal::TimeExpression& expression, const temporal::Resolution& resolution,
             const std::vector<std::size_t>& first_of, bool explain) {
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
    json["anchor"] = anchor_name(expression.anchor, first_of);
    if (explain) add_explanation(json, expression, resolution);
    return json;
}

Json tag_article(const article::Article& article, const pipeline::Engine& engine, bool explain) {
    const auto expressions = engine.times(article);
    const auto resolutions = temporal::resolve(expressions, article.published);
    Json json{{"id", article.id}};
    if (!article.path.empty()) json["path"] = article.path;
    const auto day = article.published.day();
    json["published"] = day ? Json(calendar::to_iso(*day)) : Json(nullptr);
    json["timexes"] = Json::array();
    std::vector<std::size_t> first_of;
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        first_of.push_back(json["timexes"].size() + 1);
        const auto ends = temporal::ends_of(expressions[i], resolutions[i]);
        for (const auto& [end, resolution] : ends)
            json["timexes"].push_back(to_json(article, end, resolution, first_of, explain));
        if (ends.empty()) json["timexes"].push_back(to_json(article, expressions[i], resolutions[i], first_of, explain));
    }
    return json;
}

ExitCode run(TagOptions options) {
    options.reading.read.copies = true;
    const auto engine = make_engine(options.reading);
    const auto corpus = read_corpus(options.reading, engine.resources());
    if (corpus.state == failed) return failed;
    write_output(options.output, [&](std::ostream& out) {
        for (const auto& article : corpus.articles) {
            out << tag_article(article, engine, options.explain).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
        }
    });
    return corpus.state;
}

}  // namespace

Action tag(CLI::App& app) {
    auto options = std::make_shared<TagOptions>();
    add_reading_options(app, options->reading);
    add_output_file(app, options->output);
    app.add_option("--format", options->format, "jsonl: one line an article")
        ->check(CLI::IsMember({"jsonl"}))
        ->capture_default_str();
    app.add_flag("--explain", options->explain, "add what each value was worked out from");
    return [options] { return run(*options); };
}

}  // namespace annals::cli
