#include "render/timelinejs.hpp"

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/json_lines.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

OrderedJson date_parts(calendar::Day day) {
    const date::year_month_day parts = day;
    return {{"year", static_cast<int>(parts.year())},
            {"month", static_cast<unsigned>(parts.month())},
            {"day", static_cast<unsigned>(parts.day())}};
}

std::string slide_text(const Row& row) {
    std::string text = dot_html(row.sentence);
    if (!row.said_by.empty()) text += " According to " + dot_html(row.said_by) + '.';
    return text + " (" + dot_html(joined(row.sources)) + ')';
}

}  // namespace

Losses write_timelinejs(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto [kept, losses] = calendar_rows(timeline);
    OrderedJson events = OrderedJson::array();
    for (const auto& row : kept) {
        OrderedJson event{{"unique_id", row.event->id}, {"start_date", date_parts(row.start())}};
        if (row.first && row.last && *row.first != *row.last) event["end_date"] = date_parts(*row.last);
        event["display_date"] = dot_html(row.when);
        event["text"] = {{"headline", dot_html(row.headline)}, {"text", slide_text(row)}};
        event["group"] = dot_html(family(*row.event));
        events.push_back(std::move(event));
    }
    write_json_document(out, {{"title", {{"text", {{"headline", dot_html(options.title)}}}}}, {"events", std::move(events)}});
    return losses;
}

}  // namespace annals::render
