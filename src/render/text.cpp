#include "render/text.hpp"

#include <ostream>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "annals/render/wrap.hpp"
#include "render/paragraph.hpp"
#include "render/view.hpp"

namespace annals::render {
namespace {

constexpr std::string_view bullet = "  * ";
constexpr std::string_view indent = "    ";

std::string capitalised(std::string words) {
    if (!words.empty() && 'a' <= words[0] && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

/// "claimed, according to Moscow"; empty for what is simply told.
std::string standing(const graph::Story& story, const graph::Event& event) {
    const bool denied = event.polarity == events::Polarity::negative;
    if (!denied && event.factuality == events::Factuality::asserted) return {};
    std::string words = denied ? "did not happen" : std::string(events::name(event.factuality));
    if (denied && event.factuality != events::Factuality::asserted)
        words += " (" + std::string(events::name(event.factuality)) + ')';
    const auto who = attribution_words(story, event);
    return who.empty() ? words : words + ", according to " + who;
}

std::string telling(const graph::Story& story, const graph::Event& event) {
    const auto who = tellers(story, event);
    return counted(who.size(), "source: ", "sources: ") + joined(who) + " [" + joined(pointers(story, event)) + ']';
}

void write_event(std::ostream& out, const graph::Story& story, std::uint32_t index, std::size_t width) {
    const auto& event = story.events[index];
    const auto time = time_words(event.when);
    write_paragraph(out, bullet, (time.empty() ? "" : capitalised(time) + ": ") + shown_headline(event), width);
    auto facts = place_names(story, event);
    facts.push_back(event.type);
    write_paragraph(out, indent, joined(facts), width);
    if (const auto words = standing(story, event); !words.empty()) write_paragraph(out, indent, words, width);
    for (const auto& difference : differences(story, index)) write_paragraph(out, indent, difference, width);
    for (const auto& words : correction_words(story, event)) write_paragraph(out, indent, "corrected: " + words, width);
    write_paragraph(out, indent, telling(story, event), width);
}

void write_count(std::ostream& out, const Tally& counts, std::size_t width) {
    auto words =
        counted(counts.shown, "event", "events") + " from " + counted(counts.articles, "article", "articles") + " shown.";
    if (counts.left_out != 0) words += ' ' + counted(counts.left_out, "more is", "more are") + " left out by the selection.";
    if (counts.unreal != 0)
        words += ' ' + counted(counts.unreal, "more is", "more are") +
                 " denied, planned, demanded or merely possible; --all shows them.";
    write_paragraph(out, "", words, width);
}

}  // namespace

Losses write_text(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const auto title = printable(options.title);
    out << title << '\n' << std::string(static_cast<std::size_t>(columns(title)), '=') << '\n';
    for (const auto& date : dates(timeline)) {
        out << '\n' << capitalised(date_words(date.when)) << '\n';
        for (const auto event : date.events) {
            out << '\n';
            write_event(out, timeline.story, event, options.width);
        }
    }
    out << '\n';
    write_count(out, tally(timeline), options.width);
    return {};
}

}  // namespace annals::render
