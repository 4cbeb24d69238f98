#include "annals/render/format.hpp"

#include <algorithm>

#include "annals/exchange/timeline_json.hpp"
#include "render/dot.hpp"
#include "render/text.hpp"

namespace annals::render {
namespace {

void write_json(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    exchange::write_timeline_json(out, timeline, options.resources_hash, options.selected);
}

}  // namespace

const std::vector<Format>& formats() {
    static const std::vector<Format> all{
        {"json", "for other programs: everything that was found, with its sources", &write_json},
        {"dot", "a drawing: dot -Tsvg turns it into a picture", &write_dot},
        {"text", "for reading in a terminal", &write_text},
    };
    return all;
}

const Format* find_format(std::string_view name) {
    const auto found =
        std::find_if(formats().begin(), formats().end(), [&](const Format& format) { return format.name == name; });
    return found == formats().end() ? nullptr : &*found;
}

}  // namespace annals::render
