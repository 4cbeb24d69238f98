#include "annals/exchange/times_json.hpp"

#include <cmath>
#include <ostream>

#include "annals/calendar/arithmetic.hpp"
#include "exchange/json_parts.hpp"

namespace annals::exchange {
namespace {

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
Json anchors_json(const article::Article& article, const temporal::Layer& layer, const temporal::TimeExpression& expression) {
    Json anchors = Json::array();
    for (const auto& reading : expression.readings) {
        const auto value = temporal::resolve_reading(reading, layer.resolutions, article.published).timex3;
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

Json to_json(const article::Article& article, const temporal::Layer& layer, std::size_t i, bool explain) {
    const auto& expression = layer.expressions[i];
    const auto& resolution = layer.resolutions[i];
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
    if (explain && !expression.readings.empty()) json["anchors"] = anchors_json(article, layer, expression);
    return json;
}

}  // namespace

void write_times_json(std::ostream& out, const article::Article& article, const temporal::Layer& layer, bool explain) {
    Json json{{"id", article.id}};
    if (!article.path.empty()) json["path"] = article.path;
    const auto day = article.published.day();
    json["published"] = day ? Json(calendar::to_iso(*day)) : Json(nullptr);
    json["timexes"] = Json::array();
    for (std::size_t i = 0; i < layer.expressions.size(); ++i) json["timexes"].push_back(to_json(article, layer, i, explain));
    out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace annals::exchange
