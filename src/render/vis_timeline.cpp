#include "render/vis_timeline.hpp"

#include <set>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/json_lines.hpp"
#include "render/rows.hpp"

namespace annals::render {

Losses write_vis_timeline(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions&) {
    const auto [kept, losses] = calendar_rows(timeline);
    OrderedJson items = OrderedJson::array(), groups = OrderedJson::array();
    std::set<std::string> families;
    for (const auto& row : kept) {
        OrderedJson item{{"id", row.event->id},
                         {"content", dot_html(row.headline)},
                         {"title", dot_html(row.when + ": " + row.sentence)},
                         {"group", family(*row.event)},
                         {"start", calendar::to_iso(row.start())},
                         {"type", "box"},
                         {"className", std::string(events::name(row.event->factuality))}};
        if (row.first && row.last && *row.first != *row.last) {
            item["end"] = calendar::to_iso(*row.last + date::days{1});
            item["type"] = "range";
        }
        items.push_back(std::move(item));
        families.insert(family(*row.event));
    }
    for (const auto& name : families) groups.push_back({{"id", name}, {"content", dot_html(name)}});
    write_json_document(out, {{"items", std::move(items)}, {"groups", std::move(groups)}});
    return losses;
}

}  // namespace annals::render
