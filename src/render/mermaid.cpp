#include "render/mermaid.hpp"

#include <ostream>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/view.hpp"

namespace annals::render {
namespace {

/// Mermaid ends a text at a colon and an entity at a semicolon; an event's words stay words.
std::string mermaid_text(const std::string& text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case ':': out += "#colon;"; break;
            case ';': out += "#semi;"; break;
            case '#': out += "#35;"; break;
            case '<': out += "#lt;"; break;
            case '>': out += "#gt;"; break;
            case '%': out += "#37;"; break;
            default: out += c;
        }
    }
    return out;
}

}  // namespace

Losses write_mermaid(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    out << "timeline\n    title " << mermaid_text(printable(options.title)) << '\n';
    for (const auto& date : dates(timeline)) {
        out << "    " << mermaid_text(date_words(date.when, DateStyle::brief));
        for (const auto event : date.events)
            out << " : " << mermaid_text(printable(shown_headline(timeline.story.events[event])));
        out << '\n';
    }
    return {};
}

}  // namespace annals::render
