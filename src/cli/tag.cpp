#include "cli/command.hpp"

#include <cmath>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "annals/calendar/arithmetic.hpp"
#include "annals/pipeline/pipeline.hpp"
#include "annals/temporal/range_ends.hpp"
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

/// The number that each expression has in the output, from 1 on: a range is printed as its two ends.
std::vector<std::size_t> numbers_of(const article::Article& article, const std::vector<temporal::TimeExpression>& expressions) {
    std::vector<std::size_t> numbers;
    std::size_t next = 1;
    for (const auto& expression : expressions) {
        numbers.push_back(next);
        next += temporal::range_ends(expression, article.text.view()).empty() ? 1 : 2;
    }
    return numbers;
}

/// One article's expressions, what they come to, and how they are printed.
class Tagging {
public:
    Tagging(const article::Article& article, const pipeline::Engine& engine, bool explain)
        : article_(article),
          explain_(explain),
          expressions_(engine.times(article)),
          resolutions_(temporal::resolve(expressions_, article.published)),
          numbers_(numbers_of(article, expressions_)) {}

    [[nodiscard]] Json print() const {
        Json timexes = Json::array();
        for (std::size_t i = 0; i < expressions_.size(); ++i) print(timexes, i);
        return timexes;
    }

private:
    void print(Json& timexes, std::size_t i) const {
        const auto& expression = expressions_[i];
        const auto ends = temporal::range_ends(expression, article_.text.view());
        if (ends.empty()) timexes.push_back(entry(expression, expression.span, resolutions_[i]));
        for (const auto& end : ends) {
            const auto resolution =
                temporal::resolve_reading({expression.anchor, end.value, 0, {}}, resolutions_, article_.published);
            timexes.push_back(entry(expression, end.span, resolution));
            timexes.back()["range"] = resolutions_[i].timex3;
        }
    }

    [[nodiscard]] Json entry(const temporal::TimeExpression& expression, text::Span span,
                             const temporal::Resolution& resolution) const;
    void add_explanation(Json& json, const temporal::TimeExpression& expression, const temporal::Resolution& resolution) const;
    [[nodiscard]] std::string anchor_name(const temporal::Anchor& anchor) const;

    const article::Article& article_;
    bool explain_;
    std::vector<temporal::TimeExpression> expressions_;
    std::vector<temporal::Resolution> resolutions_;
    std::vector<std::size_t> numbers_;
};

/// What an expression is counted from: "publication", "t3" for the third expression of the article, "event" or "none".
std::string Tagging::anchor_name(const temporal::Anchor& anchor) const {
    switch (anchor.kind) {
        case temporal::AnchorKind::publication: return "publication";
        case temporal::AnchorKind::expression: return "t" + std::to_string(numbers_[anchor.index]);
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

void Tagging::add_explanation(Json& json, const temporal::TimeExpression& expression,
                              const temporal::Resolution& resolution) const {
    json["symbolic"] = temporal::to_string(expression.value);
    json["steps"] = resolution.steps;
    json["reasons"] = expression.reasons;
    if (!resolution.reason.empty()) json["unresolved"] = resolution.reason;
    for (const auto& reading : resolution.alternatives) json["alternatives"].push_back(calendar::to_timex3(reading));
    for (const auto& reading : expression.readings) {
        const auto value = temporal::resolve_reading(reading, resolutions_, article_.published).timex3;
        json["anchors"].push_back({{"anchor", anchor_name(reading.anchor)},
                                   {"value", value},
                                   {"score", std::round(reading.score * 100) / 100},
                                   {"features", reading.features}});
    }
}

Json Tagging::entry(const temporal::TimeExpression& expression, text::Span span, const temporal::Resolution& resolution) const {
    const auto range = article_.text.code_points(span);
    Json json{{"begin", range.begin},
              {"end", range.end},
              {"text", article_.text.quote(span)},
              {"type", temporal::name(expression.type)},
              {"value", resolution.timex3}};
    if (!resolution.mod.empty()) json["mod"] = resolution.mod;
    if (!resolution.quant.empty()) json["quant"] = resolution.quant;
    if (!resolution.freq.empty()) json["freq"] = resolution.freq;
    add_days(json, resolution);
    if (expression.signal != temporal::Signal::none) json["signal"] = temporal::name(expression.signal);
    json["rule"] = expression.rule;
    json["anchor"] = anchor_name(expression.anchor);
    if (explain_) add_explanation(json, expression, resolution);
    return json;
}

Json tag_article(const article::Article& article, const pipeline::Engine& engine, bool explain) {
    Json json{{"id", article.id}};
    if (!article.path.empty()) json["path"] = article.path;
    const auto day = article.published.day();
    json["published"] = day ? Json(calendar::to_iso(*day)) : Json(nullptr);
    json["timexes"] = Tagging(article, engine, explain).print();
    return json;
}

ExitCode run(const TagOptions& options) {
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
