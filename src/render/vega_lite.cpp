#include "render/vega_lite.hpp"

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/json_lines.hpp"
#include "render/rows.hpp"

namespace annals::render {

Losses write_vega_lite(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto [kept, losses] = calendar_rows(timeline);
    OrderedJson values = OrderedJson::array();
    for (const auto& row : kept) {
        values.push_back({{"event", row.headline},
                          {"id", row.event->id},
                          {"when", row.when},
                          {"start", calendar::to_iso(row.start())},
                          {"end", calendar::to_iso(row.end() + date::days{1})},
                          {"kind", family(*row.event)},
                          {"factuality", row.factuality}});
    }
    const auto day = [](const char* field) {
        return OrderedJson{{"field", field}, {"type", "temporal"}, {"timeUnit", "utcyearmonthdate"}, {"title", nullptr}};
    };
    OrderedJson tooltip = OrderedJson::array();
    for (const auto* field : {"when", "event", "factuality"}) tooltip.push_back({{"field", field}, {"type", "nominal"}});
    OrderedJson x = day("start");
    x["scale"] = {{"type", "utc"}};
    write_json_document(out, {{"$schema", "https://vega.github.io/schema/vega-lite/v5.json"},
                              {"title", options.title},
                              {"data", {{"values", std::move(values)}}},
                              {"width", 900},
                              {"mark", {{"type", "bar"}, {"cornerRadius", 3}}},
                              {"encoding",
                               {{"x", std::move(x)},
                                {"x2", {{"field", "end"}, {"timeUnit", "utcyearmonthdate"}}},
                                {"y", {{"field", "id"}, {"type", "nominal"}, {"sort", nullptr}, {"axis", nullptr}}},
                                {"color", {{"field", "kind"}, {"type", "nominal"}}},
                                {"tooltip", std::move(tooltip)}}}});
    return losses;
}

}  // namespace annals::render
