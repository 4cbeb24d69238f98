#include "render/timesketch.hpp"

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/json_lines.hpp"
#include "render/rows.hpp"

namespace annals::render {

Losses write_timesketch(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions&) {
    const auto [kept, losses] = calendar_rows(timeline);
    for (const auto& row : kept) {
        write_json_line(out, {{"message", row.headline},
                              {"datetime", calendar::to_iso(row.start()) + "T00:00:00+00:00"},
                              {"timestamp_desc", row.first ? "earliest day" : "latest day"},
                              {"event_id", row.event->id},
                              {"when", row.when},
                              {"type", row.event->type},
                              {"factuality", row.factuality},
                              {"actors", joined(row.actors, "; ")},
                              {"places", joined(row.places, "; ")},
                              {"sources", joined(row.sources, "; ")},
                              {"sentence", row.sentence},
                              {"url", row.url}});
    }
    return losses;
}

}  // namespace annals::render
