#include "render/view.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "annals/render/words.hpp"

namespace annals::render {
namespace {

void add_once(std::vector<std::string>& list, std::string item) {
    if (!item.empty() && std::find(list.begin(), list.end(), item) == list.end()) list.push_back(std::move(item));
}

/// Where a date stands among the others.
struct Slot {
    bool undated = false;
    calendar::Day day;
    int phase = 0;
    calendar::Day end;
    std::string heading;  // the last word: what is said differently is another date

    [[nodiscard]] auto key() const { return std::tie(undated, day, phase, end, heading); }
};

Slot slot(const graph::When& when) {
    const auto first = when.value ? calendar::first_day(when.value->period) : std::nullopt;
    const auto last = when.value ? calendar::last_day(when.value->period) : std::nullopt;
    const auto heading = date_words(when);
    if (first && last) return {false, *first, 1, *last, heading};
    if (last) return {false, *last, 0, *last, heading};
    if (first) return {false, *first, 2, *first, heading};
    return {true, {}, 0, {}, heading};
}

}  // namespace

std::vector<Date> dates(const timeline::Timeline& timeline) {
    std::vector<std::pair<Slot, std::uint32_t>> dated;
    for (const auto event : shown_events(timeline)) dated.emplace_back(slot(timeline.story.events[event].when), event);
    std::stable_sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) { return a.first.key() < b.first.key(); });
    std::vector<Date> all;
    const Slot* previous = nullptr;
    for (const auto& [slot, event] : dated) {
        if (previous == nullptr || previous->key() != slot.key()) all.push_back({timeline.story.events[event].when, {}});
        previous = &slot;
        all.back().events.push_back(event);
    }
    return all;
}

std::vector<std::uint32_t> shown_events(const timeline::Timeline& timeline) {
    std::vector<std::uint32_t> shown;
    for (const auto& entry : timeline.entries) {
        if (entry.shown) shown.push_back(entry.event);
    }
    return shown;
}

bool is_actual(const graph::Event& event) {
    return event.polarity == events::Polarity::positive && event.factuality <= events::Factuality::claimed;
}

std::vector<Certainty> certainties(const graph::Story& story) {
    std::vector<Certainty> all;
    for (const auto& event : story.events) {
        const bool told = event.factuality == events::Factuality::asserted;
        all.push_back(!is_actual(event) ? Certainty::unreal : told ? Certainty::told : Certainty::claimed);
    }
    for (const auto& conflict : story.conflicts) {
        for (const auto event : conflict.events) {
            if (all.at(event) != Certainty::unreal) all.at(event) = Certainty::disputed;
        }
    }
    return all;
}

std::string shown_headline(const graph::Event& event) {
    return event.corrected_by.empty() ? event.headline : event.headline + " [corrected]";
}

std::vector<std::string> correction_words(const graph::Story& story, const graph::Event& event) {
    std::vector<std::string> words;
    for (const auto number : event.corrected_by) {
        const auto& correction = story.corrections[number];
        auto line = std::string(graph::name(correction.fix));
        if (!correction.author.empty()) line += ", by " + correction.author;
        if (!correction.reason.empty()) line += ": " + correction.reason;
        words.push_back(std::move(line));
    }
    return words;
}

std::vector<std::string> tellers(const graph::Story& story, const graph::Event& event) {
    if (!event.sources.empty()) return event.sources;
    std::vector<std::string> found;
    for (const auto& mention : event.mentions) {
        const auto& article = story.records[mention.article].article;
        add_once(found, article.outlet.empty() ? article.id : article.outlet);
    }
    return found;
}

std::vector<std::string> pointers(const graph::Story& story, const graph::Event& event) {
    std::vector<std::string> found;
    for (const auto& mention : event.mentions) {
        const auto& record = story.records[mention.article];
        const auto position = record.article.text.position(record.events[mention.mention].trigger.begin);
        add_once(found, record.article.id + ':' + std::to_string(position.line));
    }
    return found;
}

std::vector<std::string> place_names(const graph::Story& story, const graph::Event& event) {
    std::vector<std::string> names;
    for (const auto place : event.places) add_once(names, story.places[place].entity.name);
    return names;
}

std::vector<std::string> differences(const graph::Story& story, std::uint32_t event) {
    std::vector<std::string> found;
    for (const auto& conflict : story.conflicts) {
        if (std::find(conflict.events.begin(), conflict.events.end(), event) == conflict.events.end()) continue;
        std::string words = "sources differ on the " + std::string(graph::name(conflict.kind));
        if (!conflict.values.empty()) words += ": " + joined(conflict.values, "; ");
        add_once(found, words);
    }
    return found;
}

Tally tally(const timeline::Timeline& timeline) {
    Tally counts;
    counts.articles = timeline.story.records.size();
    for (const auto& entry : timeline.entries) {
        const bool actual = is_actual(timeline.story.events[entry.event]);
        ++(entry.shown ? counts.shown : actual ? counts.left_out : counts.unreal);
    }
    return counts;
}

}  // namespace annals::render
