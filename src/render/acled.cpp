#include "render/acled.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include "annals/render/escape.hpp"
#include "annals/render/words.hpp"
#include "annals/text/ascii.hpp"
#include "render/acled_table.hpp"
#include "render/csv_line.hpp"
#include "render/rows.hpp"

namespace annals::render {
namespace {

using entities::PlaceKind;
using events::Role;

/// 1: the day, 2: the week, 3: the month, or less than that.
int time_precision(const Row& row) {
    if (!row.first || !row.last) return 3;
    const auto days = (*row.last - *row.first).count() + 1;
    return days == 1 ? 1 : days <= 7 ? 2 : 3;
}

/// 1: a town, 2: something near or in part of a region, 3: a region or more.
int geo_precision(const entities::Place& place) {
    if (place.kind == PlaceKind::city || place.kind == PlaceKind::village) return 1;
    return place.kind == PlaceKind::region || place.kind == PlaceKind::country ? 3 : 2;
}

/// The most exact of the places that have coordinates; nullptr where there is none.
const entities::Place* spot(const Row& row) {
    const auto exactness = [](const graph::Place* place) { return geo_precision(place->entity); };
    const auto best = std::ranges::min_element(row.on_map, {}, exactness);
    return best == row.on_map.end() ? nullptr : &(*best)->entity;
}

std::string country(const entities::Place& place) {
    if (place.kind == PlaceKind::country) return place.name;
    return place.within.empty() ? std::string() : place.within.back();
}

std::string first_region(const entities::Place& place) {
    if (place.within.size() > 1) return place.within[place.within.size() - 2];
    return place.kind == PlaceKind::region ? place.name : std::string();
}

/// Names of those in one of these roles: the first, and the others.
std::array<std::string, 2> actors(const graph::Story& story, const graph::Event& event, const std::vector<Role>& roles) {
    std::vector<std::string> names;
    for (const auto& part : event.participants) {
        if (std::ranges::find(roles, part.role) == roles.end()) continue;
        const auto name = printable(story.actors[part.actor].entity.name);
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    if (names.empty()) return {};
    const auto first = names.front();
    names.erase(names.begin());
    return {first, joined(names, "; ")};
}

std::string trigger(const graph::Story& story, const graph::Mention& mention) {
    const auto& record = story.records[mention.article];
    return text::lower_ascii(record.article.text.quote(record.events[mention.mention].trigger));
}

/// The dead are counted where the event's words speak of death and of one number of people; else the cell stays empty.
std::string fatalities(const graph::Story& story, const graph::Event& event, const AcledTable& table) {
    const auto says_death = [&](const graph::Mention& mention) { return table.says_death(trigger(story, mention)); };
    if (event.quantities.size() != 1 || !table.counts_people(event.quantities.front().unit)) return {};
    if (event.mentions.empty() || !std::ranges::all_of(event.mentions, says_death)) return {};
    return std::to_string(static_cast<long>(event.quantities.front().number));
}

/// A flood that kills is no violence: what is told beside the dead says what killed them, else what the article tells of.
bool killed_by_disaster(const events::Record& record, const events::EventMention& dead, const AcledTable& table) {
    int disasters_beside = 0, violence_beside = 0, disasters = 0, violence = 0;
    for (const auto& other : record.events) {
        const auto* filed = table.find(other.type);
        const bool disaster = table.is_disaster(other.type), beside = other.sentence == dead.sentence;
        const bool violent = filed != nullptr && filed->violent() && !table.is_casualty(other.type);
        disasters += disaster, violence += violent;
        disasters_beside += disaster && beside, violence_beside += violent && beside;
    }
    if (disasters_beside + violence_beside != 0) return violence_beside == 0;
    return disasters > violence;
}

bool is_work_of_disaster(const graph::Story& story, const graph::Event& event, const AcledTable& table) {
    return table.is_casualty(event.type) && !event.mentions.empty() &&
           std::ranges::all_of(event.mentions, [&](const graph::Mention& mention) {
               const auto& record = story.records[mention.article];
               return killed_by_disaster(record, record.events[mention.mention], table);
           });
}

/// How ACLED files the event; nullptr for what it does not record.
const AcledType* filed(const graph::Story& story, const graph::Event& event, const AcledTable& table) {
    for (const auto& mention : event.mentions) {
        if (const auto* riot = table.riot(event.type, trigger(story, mention))) return riot;
    }
    return is_work_of_disaster(story, event, table) ? nullptr : table.find(event.type);
}

/// What the other columns cannot say of a date and of certainty.
std::string tags(const Row& row) {
    std::vector<std::string> all{"factuality=" + row.factuality, "when=" + row.when};
    if (!row.said_by.empty()) all.push_back("said by=" + row.said_by);
    return joined(all, "; ");
}

constexpr std::string_view columns_of_acled =
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,actor2,"
    "assoc_actor_2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,tags\r\n";

void write_row(std::ostream& out, const Row& row, const graph::Story& story, const AcledTable& table) {
    const auto& type = *filed(story, *row.event, table);
    const auto day = iso(row.start());
    CsvLine line(out);
    line.words(row.event->id).words(day).number(day.substr(0, 4)).number(std::to_string(time_precision(row)));
    for (const auto& text : {type.disorder, type.event, type.sub_event}) line.words(text);
    for (const auto& text : actors(story, *row.event, {Role::agent, Role::speaker})) line.words(text);
    for (const auto& text : actors(story, *row.event, {Role::patient, Role::recipient, Role::addressee, Role::beneficiary}))
        line.words(text);
    if (const auto* place = spot(row)) {
        for (const auto& text : {country(*place), first_region(*place), place->name}) line.words(printable(text));
        line.degrees(place->latitude).degrees(place->longitude).number(std::to_string(geo_precision(*place)));
    } else {
        for (const auto& text : {std::string(), std::string(), joined(row.places, "; ")}) line.words(text);
        line.number("").number("").number("");
    }
    line.words(joined(row.sources, "; ")).words(row.sentence).number(fatalities(story, *row.event, table)).words(tags(row)).end();
}

}  // namespace

Losses write_acled(std::ostream& out, const timeline::Timeline& timeline, const RenderOptions& options) {
    const AcledTable table(options.bundle ? *options.bundle : resources::Bundle::embedded());
    auto recorded = rows(timeline);
    const auto elsewhere =
        std::erase_if(recorded, [&](const Row& row) { return filed(timeline.story, *row.event, table) == nullptr; });
    auto [dated, losses] = on_calendar(std::move(recorded));
    const auto nowhere =
        static_cast<std::size_t>(std::ranges::count_if(dated, [](const Row& row) { return row.on_map.empty(); }));
    out << columns_of_acled;
    for (const auto& row : dated) write_row(out, row, timeline.story, table);
    if (elsewhere != 0)
        losses.push_back(counted(elsewhere, "event", "events") + " of a kind that ACLED does not record left out");
    if (nowhere != 0) losses.push_back(counted(nowhere, "event", "events") + " without coordinates");
    losses.push_back("only the columns are ACLED's: what stands in them was coded by Annals, and is no ACLED data");
    return std::move(losses);
}

}  // namespace annals::render
