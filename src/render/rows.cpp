#include "render/rows.hpp"

#include <algorithm>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "render/view.hpp"

namespace annals::render {
namespace {

std::vector<std::string> actor_names(const graph::Story& story, const graph::Event& event) {
    std::vector<std::string> names;
    for (const auto& part : event.participants) {
        const auto name = printable(story.actors[part.actor].entity.name);
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    return names;
}

std::vector<std::string> all_printable(std::vector<std::string> words) {
    for (auto& word : words) word = printable(word);
    return words;
}

bool is_web_address(const std::string& url) { return url.starts_with("http://") || url.starts_with("https://"); }

std::string factuality_words(const graph::Event& event) {
    std::string words(events::name(event.factuality));
    if (event.polarity == events::Polarity::negative) words += ", did not happen";
    return words;
}

void add_first_telling(Row& row, const graph::Story& story) {
    const auto& mention = row.event->mentions.front();
    const auto& record = story.records[mention.article];
    row.sentence = printable(record.article.text.quote(record.events[mention.mention].sentence));
    row.article = record.article.id;
    if (is_web_address(record.article.url)) row.url = printable(record.article.url);
}

Row row_of(const graph::Story& story, std::uint32_t index) {
    const auto& event = story.events[index];
    Row row{index,
            &event,
            printable(shown_headline(event)),
            date_words(event.when, DateStyle::plain),
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {}};
    if (event.when.value) {
        row.first = calendar::first_day(event.when.value->period);
        row.last = calendar::last_day(event.when.value->period);
    }
    row.actors = actor_names(story, event);
    row.places = all_printable(place_names(story, event));
    row.sources = all_printable(tellers(story, event));
    for (const auto place : event.places) {
        if (story.places[place].entity.latitude && story.places[place].entity.longitude)
            row.on_map.push_back(&story.places[place]);
    }
    row.said_by = printable(attribution_words(story, event));
    row.factuality = factuality_words(event);
    if (!event.mentions.empty()) add_first_telling(row, story);
    return row;
}

bool has_common_year(calendar::Day day) {
    const auto year = static_cast<int>(date::year_month_day(day).year());
    return 1 <= year && year <= 9999;
}

void add_loss(Losses& losses, std::size_t count, const std::string& what) {
    if (count != 0) losses.push_back(counted(count, "event ", "events ") + what);
}

}  // namespace

std::vector<Row> rows(const timeline::Timeline& timeline) {
    std::vector<Row> all;
    for (const auto event : shown_events(timeline)) all.push_back(row_of(timeline.story, event));
    return all;
}

std::pair<std::vector<Row>, Losses> calendar_rows(const timeline::Timeline& timeline) { return on_calendar(rows(timeline)); }

std::pair<std::vector<Row>, Losses> on_calendar(std::vector<Row> all) {
    std::vector<Row> kept;
    std::size_t undated = 0, far = 0, open = 0;
    for (auto& row : all) {
        if (!row.dated()) {
            ++undated;
        } else if (!has_common_year(row.start()) || !has_common_year(row.end())) {
            ++far;
        } else {
            open += row.first && row.last ? 0 : 1;
            kept.push_back(std::move(row));
        }
    }
    Losses losses;
    add_loss(losses, undated, "without a date left out");
    add_loss(losses, far, "before the year 1 or after 9999 left out");
    add_loss(losses, open, "with an open date put on the one day that is known");
    return {std::move(kept), std::move(losses)};
}

std::string iso(const std::optional<calendar::Day>& day) { return day ? calendar::to_iso(*day) : std::string(); }

std::string family(const graph::Event& event) { return event.type.substr(0, event.type.find('.')); }

}  // namespace annals::render
