#include "render/drawing.hpp"

#include <algorithm>

#include "annals/render/words.hpp"
#include "annals/render/wrap.hpp"
#include "render/drawing_parts.hpp"

namespace annals::render {
namespace {

constexpr std::size_t most_headline_lines = 4;
constexpr std::size_t few_badges = 10;  // so few that each is drawn
constexpr std::size_t most_badges = 14;
constexpr double line_spacing = 1.2;
constexpr double box_padding = 6;

/// The weekday, if any, on a line of its own.
std::vector<std::string> column_heading(const graph::When& when) {
    const auto full = date_words(when);
    const auto plain = date_words(when, DateStyle::plain);
    auto lines = wrapped(plain, box_width / heading_size, &helvetica);
    if (full != plain && full.ends_with(plain)) lines.insert(lines.begin(), full.substr(0, full.size() - plain.size() - 1));
    return lines;
}

std::string box_date(const graph::When& when) {
    const auto time = time_words(when);
    const auto date = date_words(when, DateStyle::brief);
    return time.empty() ? date : date + ", " + time;
}

std::string source_line(const graph::Story& story, const graph::Event& event) {
    const auto who = tellers(story, event);
    if (who.empty()) return {};
    return who.size() < 3 ? joined(who) : who[0] + ", " + who[1] + " and " + std::to_string(who.size() - 2) + " more";
}

std::string standing(const graph::Story& story, const graph::Event& event, Certainty certainty) {
    const auto who = attribution_words(story, event);
    if (event.polarity == events::Polarity::negative) return "denied" + (who.empty() ? "" : ": " + who);
    if (certainty == Certainty::told || event.factuality == events::Factuality::asserted) return {};
    return std::string(events::name(event.factuality)) + (who.empty() ? "" : ": " + who);
}

void add_lines(std::vector<std::string>& lines, std::string_view words, std::size_t most) {
    const auto more = wrapped(words, (box_width - 2 * box_padding) / note_size, &helvetica, most);
    lines.insert(lines.end(), more.begin(), more.end());
}

Box make_box(const graph::Story& story, std::uint32_t index, Certainty certainty) {
    const auto& event = story.events[index];
    Box box;
    box.event = index;
    box.certainty = certainty;
    box.date = box_date(event.when);
    box.headline = wrapped(shown_headline(event), (box_width - 2 * box_padding) / headline_size, &helvetica, most_headline_lines);
    add_lines(box.notes, standing(story, event, certainty), 2);
    if (certainty == Certainty::disputed) add_lines(box.notes, differences(story, index).front(), 2);
    add_lines(box.notes, source_line(story, event), 2);
    const auto lines =
        static_cast<double>(box.headline.size() + 1) * headline_size + static_cast<double>(box.notes.size()) * note_size;
    box.size = {box_width, lines * line_spacing + 2 * box_padding};
    return box;
}

Badge make_badge(graph::VertexKind kind, std::uint32_t index, const std::string& name) {
    Badge badge;
    badge.kind = kind;
    badge.index = index;
    badge.name = wrapped(name, 13, &helvetica, 2);
    double widest = 0;
    for (const auto& line : badge.name) widest = std::max(widest, helvetica(line) * badge_size);
    badge.size = {widest * 1.15 + 30, static_cast<double>(badge.name.size()) * badge_size * line_spacing + 16};
    return badge;
}

}  // namespace

std::vector<Column> make_columns(const timeline::Timeline& timeline) {
    const auto certainty = certainties(timeline.story);
    std::vector<Column> columns;
    for (const auto& date : dates(timeline)) {
        Column column;
        column.heading = column_heading(date.when);
        for (const auto event : date.events) column.boxes.push_back(make_box(timeline.story, event, certainty[event]));
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<Badge> make_badges(const timeline::Timeline& timeline, graph::VertexKind kind) {
    const auto& story = timeline.story;
    const bool actors = kind == graph::VertexKind::actor;
    std::vector<Badge> all;
    for (std::uint32_t i = 0; i < (actors ? story.actors.size() : story.places.size()); ++i) {
        all.push_back(make_badge(kind, i, actors ? story.actors[i].entity.name : story.places[i].entity.name));
    }
    const auto tie = [](Badge& badge, std::uint32_t event, events::Role role) {
        if (badge.ties.empty() || badge.ties.back().event != event) badge.ties.push_back({event, role});
    };
    for (const auto event : shown_events(timeline)) {
        if (actors) {
            for (const auto& part : story.events[event].participants) tie(all[part.actor], event, part.role);
        } else {
            for (const auto place : story.events[event].places) tie(all[place], event, events::Role::agent);
        }
    }
    all.erase(std::remove_if(all.begin(), all.end(), [](const Badge& badge) { return badge.ties.empty(); }), all.end());
    std::stable_sort(all.begin(), all.end(), [](const Badge& a, const Badge& b) { return a.ties.size() > b.ties.size(); });
    const auto lone = std::find_if(all.begin(), all.end(), [](const Badge& badge) { return badge.ties.size() < 2; });
    const auto salient = static_cast<std::size_t>(lone - all.begin());
    all.resize(std::min({all.size(), std::max(salient, few_badges), most_badges}));
    return all;
}

Drawing draw(const timeline::Timeline& timeline) {
    Drawing drawing;
    drawing.columns = make_columns(timeline);
    drawing.actors = make_badges(timeline, graph::VertexKind::actor);
    drawing.places = make_badges(timeline, graph::VertexKind::place);
    return laid_out(drawing);
}

}  // namespace annals::render
