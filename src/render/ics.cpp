#include "render/ics.hpp"

#include <ostream>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        out += c;
    }
    return out;
}

/// A line of at most 75 octets, further ones after a space; no character is cut in two.
void fold(std::ostream& out, std::string_view line) {
    std::size_t used = 0;
    while (!line.empty()) {
        std::size_t size = 1;
        while (size < line.size() && (static_cast<unsigned char>(line[size]) & 0xC0U) == 0x80U) ++size;
        if (used + size > 74) {
            out << "\r\n ";
            used = 1;
        }
        out << line.substr(0, size);
        used += size;
        line.remove_prefix(size);
    }
    out << "\r\n";
}

std::string digits(calendar::Day day) { return date::format("%Y%m%d", day); }

/// An open end is said in the words: a calendar has no other way.
std::string summary(const Row& row) { return row.first && row.last ? row.headline : row.headline + " (" + row.when + ")"; }

}  // namespace

Losses write_ics(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto [kept, losses] = calendar_rows(timeline);
    fold(out, "BEGIN:VCALENDAR");
    fold(out, "VERSION:2.0");
    fold(out, "PRODID:-//Annals//Annals//EN");
    fold(out, "X-WR-CALNAME:" + escaped(printable(options.title)));
    for (const auto& row : kept) {
        fold(out, "BEGIN:VEVENT");
        fold(out, "UID:" + row.event->id + "@annals");
        fold(out, "DTSTAMP:" + digits(row.start()) + "T000000Z");  // no clock: the same articles, the same bytes
        fold(out, "DTSTART;VALUE=DATE:" + digits(row.start()));
        fold(out, "DTEND;VALUE=DATE:" + digits(row.end() + date::days{1}));
        fold(out, "SUMMARY:" + escaped(summary(row)));
        fold(out, "DESCRIPTION:" + escaped(row.sentence) + "\\n" + escaped(joined(row.sources)));
        fold(out, "CATEGORIES:" + escaped(row.event->type) + ',' + escaped(std::string(events::name(row.event->factuality))));
        if (!row.places.empty()) fold(out, "LOCATION:" + escaped(joined(row.places)));
        if (!row.url.empty()) fold(out, "URL:" + row.url);
        fold(out, "TRANSP:TRANSPARENT");
        fold(out, "END:VEVENT");
    }
    fold(out, "END:VCALENDAR");
    return losses;
}

}  // namespace annals::render
