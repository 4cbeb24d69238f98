#include "render/markwhen.hpp"

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/json_lines.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

/// A colon in the words is none of a date, a # no tag, and brackets no link.
std::string markwhen_text(const std::string& text) {
    std::string out;
    for (const char c : text)
        out += std::string_view("#[]@").find(c) == std::string_view::npos ? std::string(1, c) : std::string(" ");
    return out;
}

}  // namespace

Losses write_markwhen(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto [kept, losses] = calendar_rows(timeline);
    out << "title: " << OrderedJson(printable(options.title)).dump() << "\ntimezone: Etc/UTC\n\n";
    for (const auto& row : kept) {
        out << calendar::to_iso(row.start());
        if (row.end() != row.start()) out << '/' << calendar::to_iso(row.end());
        out << ": " << markwhen_text(row.headline);
        if (!row.first || !row.last) out << " (" << row.when << ')';
        out << " #" << family(*row.event) << '\n';
    }
    return losses;
}

}  // namespace annals::render
