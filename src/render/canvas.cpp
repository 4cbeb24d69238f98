#include "render/canvas.hpp"

#include <set>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/json_lines.hpp"
#include "render/rows.hpp"
#include "render/view.hpp"

namespace annals::render {
namespace {

constexpr int card_width = 280, card_height = 120, card_gap = 30;

/// Obsidian reads Markdown, and HTML in it.
std::string markdown(const std::string& text) {
    std::string out;
    for (const char c : dot_html(text)) {
        if (std::string_view("\\`*_[]#|!~=").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

OrderedJson card(const std::string& id, const std::string& text, std::size_t column, std::size_t row) {
    return {{"id", id},
            {"type", "text"},
            {"text", text},
            {"x", static_cast<int>(column) * (card_width + card_gap)},
            {"y", static_cast<int>(row) * (card_height + card_gap)},
            {"width", card_width},
            {"height", card_height}};
}

}  // namespace

Losses write_canvas(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions&) {
    const auto& story = timeline.story;
    OrderedJson nodes = OrderedJson::array(), edges = OrderedJson::array();
    std::set<std::uint32_t> drawn;
    std::size_t column = 0;
    for (const auto& date : dates(timeline)) {
        nodes.push_back(card("date" + std::to_string(column), "**" + date_words(date.when, DateStyle::plain) + "**", column, 0));
        std::size_t row = 0;
        for (const auto event : date.events) {
            nodes.push_back(
                card(story.events[event].id, markdown(printable(shown_headline(story.events[event]))), column, ++row));
            drawn.insert(event);
        }
        ++column;
    }
    for (const auto& relation : story.relations) {
        if (relation.basis == "dates" || !drawn.contains(relation.from) || !drawn.contains(relation.to)) continue;
        edges.push_back({{"id", "edge" + std::to_string(edges.size())},
                         {"fromNode", story.events[relation.from].id},
                         {"toNode", story.events[relation.to].id},
                         {"label", graph::name(relation.type)}});
    }
    write_json_document(out, {{"nodes", std::move(nodes)}, {"edges", std::move(edges)}});
    return {};
}

}  // namespace annals::render
