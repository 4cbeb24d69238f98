#include "annals/render/diff_text.hpp"

#include <ostream>

#include "annals/exchange/timeline_diff.hpp"
#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/paragraph.hpp"

namespace annals::render {
namespace {

using exchange::DiffEvent;

void write_articles(std::ostream& out, std::string_view sign, const std::vector<std::string>& ids, std::size_t width) {
    for (const auto& id : ids) write_paragraph(out, sign, printable(id), width);
}

void write_fields(std::ostream& out, const std::vector<exchange::ChangedField>& fields, std::size_t width) {
    const auto shown = [](const std::string& value) { return value.empty() ? std::string("nothing") : printable(value); };
    for (const auto& field : fields)
        write_paragraph(out, "      ", field.name + ": " + shown(field.before) + " → " + shown(field.after), width);
}

void write_events(std::ostream& out, const std::string& title, std::string_view sign, const std::vector<DiffEvent>& events,
                  std::size_t width) {
    if (!events.empty()) out << '\n' << title << '\n';
    for (const auto& event : events) {
        const auto when = event.when.empty() ? std::string("undated") : event.when;
        write_paragraph(out, sign, when + ": " + printable(event.headline) + " (" + event.id + ")", width);
        write_fields(out, event.fields, width);
    }
}

}  // namespace

void write_diff_text(std::ostream& out, const exchange::TimelineDiff& diff, std::size_t width) {
    if (diff.empty()) {
        out << "Both timelines tell the same.\n";
        return;
    }
    out << counted(diff.added.size(), "event", "events") << " new, " << diff.removed.size() << " gone, " << diff.changed.size()
        << " changed.\n";
    const auto articles = diff.articles_added.size() + diff.articles_removed.size() + diff.articles_changed.size();
    if (articles != 0) out << "\nArticles\n";
    write_articles(out, "  + ", diff.articles_added, width);
    write_articles(out, "  - ", diff.articles_removed, width);
    for (const auto& article : diff.articles_changed) {
        write_articles(out, "  ~ ", {article.id}, width);
        write_fields(out, article.fields, width);
    }
    write_events(out, "New", "  + ", diff.added, width);
    write_events(out, "Gone", "  - ", diff.removed, width);
    write_events(out, "Changed", "  ~ ", diff.changed, width);
}

}  // namespace annals::render
